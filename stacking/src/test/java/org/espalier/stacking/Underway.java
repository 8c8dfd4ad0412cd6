package org.espalier.stacking;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;

/** Small awards in short words, and what is held, in progress and planned. */
final class Underway {

    private Underway() {}

    static Award award(String requirements, String policies) {
        String json = "{'id': 'award', 'title': {'en': 'Award'}, 'receiver': 'Uni A', 'purpose': 'credit',"
                + " 'requirements': [" + requirements + "], 'policies': [" + policies + "]}";
        try {
            return EspalierJson.mapper().readValue(json.replace('\'', '"'), Award.class);
        } catch (JsonProcessingException refused) {
            throw new IllegalArgumentException(json, refused);
        }
    }

    static String rule(String id, String kind, String fields) {
        return "{'id': '" + id + "', 'rule': {'kind': '" + kind + "', " + fields + "}}";
    }

    /** So many credits of what is tagged with the id of the requirement. */
    static String credits(String id, int least, String... conditions) {
        String more = conditions.length == 0 ? "" : ", " + String.join(", ", conditions);
        return rule(id, "credits", "'minimum': '" + least + "', 'filter': {'tags': ['" + id + "']" + more + "}");
    }

    static Holding held(String id, int ects, int eqf, String awarded, HoldingState state, String... tags) {
        MicroCredential.Builder credential = MicroCredential.builder().id(id).ects(String.valueOf(ects));
        credential.title("en", "T " + id).eqf(eqf);
        if (!awarded.isEmpty()) {
            credential.awardedOn(LocalDate.parse(awarded));
        }
        return Holding.builder()
                .credential(credential.build())
                .state(state)
                .addTags(tags)
                .build();
    }

    static Holding earned(String id, int ects, String... tags) {
        return held(id, ects, 6, "2025-01-10", HoldingState.EARNED, tags);
    }

    static Holding begun(String id, int ects, String... tags) {
        return held(id, ects, 6, "", HoldingState.IN_PROGRESS, tags);
    }

    static Holding planned(String id, int ects, String... tags) {
        return held(id, ects, 6, "", HoldingState.PLANNED, tags);
    }

    static AuditResult audit(Award award, Holding... holdings) {
        return Samples.audit(award, holdings);
    }

    static List<Finding> findings(AuditResult result, String code) {
        return result.report().findings(code);
    }

    static AuditResult brief(Award award, Holding... holdings) {
        return AwardAudit.of(award).briefly().audit(Portfolio.of("L-0417", List.of(holdings)), Samples.TODAY);
    }
}
