package org.espalier.recognition.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.espalier.core.text.LocalizedText;

/** One line of {@code matches.json}: outcomes of a credential, one of a component, and whether it is covered. */
record MatchCase(JsonNode line) {

    static List<MatchCase> all() {
        return Given.lines("matches.json").map(MatchCase::new).toList();
    }

    OutcomeMatch match() {
        return Comparison.of(given()).matches().get(0);
    }

    private ComparisonCase given() {
        ObjectNode whole = Given.MAPPER.createObjectNode().put("element", "learning-outcomes");
        whole.putObject("credential").set("learningOutcomes", line.path("found"));
        whole.putObject("component").putArray("outcomes").add(line.path("wanted"));
        if (line.has("answer")) {
            whole.putArray("judgements")
                    .addObject()
                    .put("answer", line.path("answer").asText())
                    .put("outcome", line.path("wanted").path("id").asText())
                    .put("on", "2026-11-20");
        }
        ComparisonCase given = Given.of(whole);
        return ComparisonCase.builder()
                .credential(given.credential())
                .component(given.component())
                .addAllJudgements(given.judgements())
                .day(given.day())
                .matcher(matcher())
                .build();
    }

    private OutcomeMatcher matcher() {
        return switch (line.path("matcher").asText()) {
            case "words" -> OutcomeMatcher.sameWords();
            case "never" -> (wanted, found) -> MatchState.NOT_COVERED;
            case "not-cleaning" ->
                (wanted, found) ->
                        found.statement().map(LocalizedText::text).orElse("").contains("cleans")
                                ? MatchState.NOT_COVERED
                                : MatchState.OPEN;
            default -> OutcomeMatcher.none();
        };
    }

    MatchState state() {
        return Given.MAPPER.convertValue(line.path("state"), MatchState.class);
    }

    Optional<MatchBasis> by() {
        return line.has("by")
                ? Optional.of(Given.MAPPER.convertValue(line.path("by"), MatchBasis.class))
                : Optional.empty();
    }

    /** What must cover it, where that is written down. */
    Optional<List<String>> coveredBy() {
        List<String> labels = StreamSupport.stream(line.path("coveredBy").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return line.has("coveredBy") ? Optional.of(labels) : Optional.empty();
    }

    @Override
    public String toString() {
        return line.path("name").asText();
    }
}
