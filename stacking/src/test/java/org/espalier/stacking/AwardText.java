package org.espalier.stacking;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.award.Award;

/** Writes awards for tests as they stand in files, with simple quotation marks. */
final class AwardText {

    private AwardText() {}

    static Award award(String requirements, String policies) {
        String json = "{'id': 'award', 'title': {'en': 'Award'}, 'requirements': [" + requirements + "], 'policies': ["
                + policies + "]}";
        try {
            return EspalierJson.mapper().readValue(json.replace('\'', '"'), Award.class);
        } catch (JsonProcessingException refused) {
            throw new IllegalArgumentException(json, refused);
        }
    }

    static String rule(String id, String kind, String fields) {
        return "{'id': '" + id + "', 'rule': {'kind': '" + kind + "', " + fields + "}}";
    }

    static String credits(String id, int least, String filter) {
        return rule(id, "credits", "'minimum': '" + least + "', 'filter': {" + filter + "}");
    }

    static String tagged(String tag) {
        return "'tags': ['" + tag + "']";
    }
}
