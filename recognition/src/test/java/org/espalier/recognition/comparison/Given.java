package org.espalier.recognition.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.recognition.criterion.CriterionGrade;

/** Comparisons written down in JSON, with short forms: ids, reasons and questions are filled in. */
final class Given {

    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    static final ObjectMapper MAPPER = EspalierJson.mapper();

    private Given() {}

    static Stream<JsonNode> lines(String name) {
        try (InputStream json = Given.class.getResourceAsStream(name)) {
            JsonNode lines = MAPPER.readTree(Objects.requireNonNull(json));
            return StreamSupport.stream(lines.spliterator(), false);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text.replace('\'', '"'));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static ComparisonCase of(JsonNode line) {
        ComparisonCase.Builder given = ComparisonCase.builder();
        given.credential(credential(line.path("credential")))
                .component(component(line.path("component")))
                .day(TODAY);
        for (int i = 0; i < line.path("rules").size(); i++) {
            given.addRules(rule(line.path("rules").get(i), "rule-" + (i + 1)));
        }
        line.path("judgements").forEach(one -> given.addJudgements(judgement(one, line)));
        addTold(given, line);
        return given.build();
    }

    private static void addTold(ComparisonCase.Builder given, JsonNode line) {
        if (line.has("quality")) {
            given.quality(MAPPER.convertValue(line.path("quality"), CriterionGrade.class));
        }
        if (line.has("qualityAtBest")) {
            given.qualityAtBest(MAPPER.convertValue(line.path("qualityAtBest"), CriterionGrade.class));
        }
        if (line.has("orientation")) {
            given.orientation(MAPPER.convertValue(line.path("orientation"), Orientation.class));
        }
        if (line.has("method")) {
            given.method(MAPPER.convertValue(line.path("method"), ConversionMethod.class));
        }
    }

    static MicroCredential credential(JsonNode told) {
        ObjectNode object =
                MAPPER.createObjectNode().put("id", "urn:credential:1").put("awardedOn", "2026-06-12");
        return MAPPER.convertValue(with(object, told), MicroCredential.class);
    }

    static Component component(JsonNode told) {
        return MAPPER.convertValue(with(MAPPER.createObjectNode().put("id", "c1"), told), Component.class);
    }

    static DifferenceRule rule(JsonNode told, String id) {
        ObjectNode object = MAPPER.createObjectNode().put("id", id).put("because", "because of " + id);
        return MAPPER.convertValue(with(object, told), DifferenceRule.class);
    }

    static DifferenceRule rule(String told) {
        return rule(json(told), "rule");
    }

    private static PersonalJudgement judgement(JsonNode told, JsonNode line) {
        String element = line.path("element").asText();
        String outcome = told.has("outcome") ? "|" + told.path("outcome").asText() : "";
        ObjectNode object = MAPPER.createObjectNode()
                .put("question", "urn:credential:1|c1|" + element + outcome)
                .put("office", "Examination board")
                .put("because", "because of a person");
        with(object, told).remove("outcome");
        return MAPPER.convertValue(object, PersonalJudgement.class);
    }

    private static ObjectNode with(ObjectNode object, JsonNode told) {
        told.properties().forEach(one -> object.set(one.getKey(), one.getValue()));
        return object;
    }
}
