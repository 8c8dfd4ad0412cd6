package org.espalier.stacking.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.SharingPolicy;
import org.espalier.stacking.rule.Tally;

/** Tells of holdings that count in part how much of them is left. */
final class PartFindings {

    private PartFindings() {}

    /** How much of a holding is left, and what holds it back; empty where all of it counts, or nothing. */
    static Optional<Finding> of(Candidate candidate, Found base, AwardTree tree, LeftOut leftOut) {
        return base.part(candidate)
                .map(part -> Finding.of("PART_LEFT", Verdict.NOT_APPLICABLE, Severity.NOTE)
                        .subject(Subject.ofCredential(candidate.id()))
                        .putFact("title", Fact.of(candidate.title()))
                        .putAllFacts(left(candidate, part, tree))
                        .putAllFacts(leftOut.why(candidate))
                        .build());
    }

    /** How much a part is, how much the whole, and how much is left. */
    static Map<String, Fact> left(Candidate candidate, Rational part, AwardTree tree) {
        CreditSystem system =
                tree.shared().splitting().map(SharingPolicy.Splitting::system).orElse(CreditSystem.ECTS);
        Rational whole = candidate.counted().credits(system).from();
        Rational counted = whole.times(part);
        String unit = unit(tree, system);
        Map<String, Fact> left = new LinkedHashMap<>();
        left.put("counted", Fact.of(counted, unit));
        left.put("whole", Fact.of(whole, unit));
        left.put("left", Fact.of(whole.minus(counted), unit));
        return left;
    }

    private static String unit(AwardTree tree, CreditSystem system) {
        return tree.tallies()
                .filter(tally -> tally.system().equals(Optional.of(system)))
                .map(Tally::unit)
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** In which steps parts were looked at; empty where no holding can be divided. */
    static Optional<Finding> of(Steps steps, AwardTree tree) {
        return steps.size()
                .flatMap(size ->
                        tree.shared().splitting().map(splitting -> Fact.of(size, unit(tree, splitting.system()))))
                .map(step -> Finding.of("PARTS_IN_STEPS", Verdict.NOT_APPLICABLE, Severity.NOTE)
                        .putFact("step", step)
                        .build());
    }

    /** The same holdings whole. */
    static List<CountedHolding> wholes(List<CountedHolding> counted) {
        return counted.stream().map(holding -> holding.part(Rational.ONE)).toList();
    }
}
