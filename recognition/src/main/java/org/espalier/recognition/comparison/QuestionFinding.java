package org.espalier.recognition.comparison;

import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.text.LocalizedText;

/** A question as a finding, so that it can be told in a sentence. */
final class QuestionFinding {

    private QuestionFinding() {}

    static Finding of(Question question) {
        String code = question.outcome().isPresent() ? "QUESTION_OUTCOME" : "QUESTION_DIFFERENCE";
        Finding.Builder builder = Finding.of(code, Verdict.UNDETERMINED, Severity.NOTE);
        builder.putFact("question", Fact.of(question.id()))
                .putFact("element", Fact.of(question.element().label().replace('-', ' ')));
        put(builder, "wanted", texts(question.wanted()));
        put(builder, "found", texts(question.found()));
        put(builder, "missing", question.missing());
        return builder.build();
    }

    private static void put(Finding.Builder builder, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            builder.putFact(name, Fact.of(texts));
        }
    }

    private static List<String> texts(List<Material> material) {
        return material.stream().map(QuestionFinding::text).toList();
    }

    private static String text(Material material) {
        String names = material.names().isEmpty() ? material.label() : String.join(", ", material.names());
        return material.text().map(LocalizedText::text).orElse(names);
    }
}
