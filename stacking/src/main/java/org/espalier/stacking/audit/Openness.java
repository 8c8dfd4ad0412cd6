package org.espalier.stacking.audit;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Dependence;
import org.espalier.stacking.rule.HoldingRule;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.Tally;

/** Whether anything is unknown that could make a difference. If not, there is one world where there could be two. */
final class Openness {

    private final AwardTree tree;

    private Openness(AwardTree tree) {
        this.tree = tree;
    }

    /** Whether some datum of the case or of a holding is missing that a rule looks at. */
    static boolean of(AwardTree tree, List<Candidate> candidates, Lowering lowering) {
        Openness openness = new Openness(tree);
        return tree.nodes().stream().anyMatch(openness::isOpenCase)
                || openness.isAnyOpen(candidates)
                || tree.rules().stream().anyMatch(openness::isOpenTogether)
                || !lowering.groups(Completion.LEAST).equals(lowering.groups(Completion.MOST));
    }

    private boolean isOpenCase(Requested requested) {
        boolean choice = requested
                .composition()
                .map(made -> made.least() != made.leastAtBest())
                .orElse(false);
        return choice || requested.ofTheCase(tree.counted()).equals(Optional.of(Verdict.UNDETERMINED));
    }

    private boolean isAnyOpen(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (candidate.refusal().isEmpty() && isOpen(candidate)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(Candidate candidate) {
        if (!candidate.open().isEmpty() || candidate.counted().isDateContradictory()) {
            return true;
        }
        for (Decided rule : tree.rules()) {
            if (isOpen(rule, candidate.counted())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(Decided decided, CountedHolding plain) {
        Optional<CountedHolding> counted = decided.holding(plain);
        return counted.isPresent() && isOpenFor(decided, counted.get());
    }

    private static boolean isOpenFor(Decided decided, CountedHolding holding) {
        for (Tally tally : decided.tallies()) {
            if (!tally.isExact(holding)) {
                return true;
            }
        }
        Optional<HoldingRule> alone = decided.perHolding();
        return alone.isPresent() && alone.get().verdictOf(holding) == Verdict.UNDETERMINED;
    }

    private boolean isOpen(Decided decided, Dependence dependence) {
        List<CountedHolding> held = decided.all(tree.counted());
        return held.stream()
                .anyMatch(holding -> !dependence.missing(holding, held).isEmpty());
    }

    /** Whether a rule about two holdings is open for any two. */
    private boolean isOpenTogether(Decided decided) {
        Rule rule = decided.use().rule();
        boolean depends =
                rule.dependence().map(dependence -> isOpen(decided, dependence)).orElse(false);
        return depends
                || Ties.areAny(decided, tree.counted())
                || (rule.isPairwise() && Pairs.areOpen(decided.use(), tree.counted()));
    }
}
