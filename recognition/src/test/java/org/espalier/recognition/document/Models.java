package org.espalier.recognition.document;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.json.EspalierJson;

/** Credentials as maps of their attributes. */
final class Models {

    private Models() {}

    /** All attributes but those that differ between the forms of one document. */
    static Map<String, Object> of(MicroCredential credential) {
        Map<String, Object> model = new TreeMap<>(
                EspalierJson.mapper().convertValue(credential, new TypeReference<Map<String, Object>>() {}));
        List.of("authenticity", "kept").forEach(model::remove);
        return model;
    }
}
