package org.espalier.recognition;

import java.util.List;
import java.util.Optional;
import org.espalier.recognition.comparison.ComparisonCase;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.comparison.DifferenceRule;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.decision.Purpose;

/** The case of a comparison: the rules of the policy that matter for the purpose. */
final class Comparisons {

    private Comparisons() {}

    static ComparisonCase of(RecognitionCase given, Component component) {
        ComparisonCase.Builder comparison = ComparisonCase.builder();
        return comparison
                .credential(given.credential())
                .component(component)
                .addAllRules(rules(given))
                .addAllJudgements(given.request().judgements())
                .quality(given.criterion(Criterion.QUALITY_ASSURANCE))
                .orientation(given.request().orientation())
                .method(given.policy().conversion())
                .matcher(given.by().matcher())
                .day(given.day())
                .build();
    }

    /** An elective may be of any field and orientation. */
    private static List<DifferenceRule> rules(RecognitionCase given) {
        boolean anyProfile = given.purpose().equals(Optional.of(Purpose.ELECTIVE));
        return given.policy().differences().stream()
                .filter(rule -> !anyProfile || rule.element() != ComparisonElement.PROFILE)
                .toList();
    }
}
