package org.espalier.recognition.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;

/** One line of {@code cases.json}: what lies beside each other, and what is said of one element. */
record ElementCase(JsonNode line) {

    static List<ElementCase> all() {
        return Given.lines("cases.json").map(ElementCase::new).toList();
    }

    Comparison comparison() {
        return Comparison.of(Given.of(line));
    }

    Difference difference() {
        return comparison().difference(element());
    }

    ComparisonElement element() {
        return Given.MAPPER.convertValue(line.path("element"), ComparisonElement.class);
    }

    Judgement judgement() {
        return Given.MAPPER.convertValue(line.path("judgement"), Judgement.class);
    }

    /** As told, else as the judgement has it. */
    Verdict verdict() {
        return line.has("verdict")
                ? Given.MAPPER.convertValue(line.path("verdict"), Verdict.class)
                : switch (judgement()) {
                    case NO_DIFFERENCE, NOT_SUBSTANTIAL -> Verdict.SATISFIED;
                    case SUBSTANTIAL -> Verdict.VIOLATED;
                    case OPEN -> Verdict.UNDETERMINED;
                };
    }

    Optional<String> rule() {
        return text("rule");
    }

    Optional<String> text(String field) {
        return line.has(field) ? Optional.of(line.path(field).asText()) : Optional.empty();
    }

    int number(String field, int otherwise) {
        return line.path(field).asInt(otherwise);
    }

    /** Facts that the finding must have, by name. */
    List<String> factNames() {
        return line.path("facts").properties().stream().map(Map.Entry::getKey).toList();
    }

    Fact fact(String name) {
        return Given.MAPPER.convertValue(line.path("facts").path(name), Fact.class);
    }

    @Override
    public String toString() {
        return line.path("element").asText() + ": " + line.path("name").asText();
    }
}
