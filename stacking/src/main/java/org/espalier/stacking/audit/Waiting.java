package org.espalier.stacking.audit;

import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Dependence;
import org.espalier.stacking.rule.HoldingRule;
import org.espalier.stacking.rule.Outcome;

/** Whether others wait for something to be completed that is in progress or planned. */
final class Waiting {

    private final AwardTree tree;
    private final Candidate candidate;

    private Waiting(AwardTree tree, Candidate candidate) {
        this.tree = tree;
        this.candidate = candidate;
    }

    /** Whether a rule lets something else count once a holding is completed, and not before. */
    static boolean isFor(Candidate candidate, AwardTree tree) {
        if (!tree.frame().looksAtOthers()) {
            return false;
        }
        Waiting waiting = new Waiting(tree, candidate);
        return tree.rules().stream()
                .filter(Decided::looksAtOthers)
                .anyMatch(rule -> rule.isOfOthers() ? waiting.isUnderway(rule) : waiting.isNeeded(rule));
    }

    /** Among all that is held, a rule names what would do. */
    private boolean isUnderway(Decided rule) {
        HoldingRule alone = rule.perHolding().orElseThrow();
        return rule.all(tree.counted()).stream().map(alone::evaluate).anyMatch(this::isNamed);
    }

    private boolean isNamed(Outcome outcome) {
        return outcome.facts().get("underway") instanceof Fact.Names named
                && named.names().stream().anyMatch(name -> name.startsWith(candidate.id() + " ("));
    }

    /** Among what is counted, another one needs it. */
    private boolean isNeeded(Decided rule) {
        List<CountedHolding> held = rule.all(tree.counted());
        return rule.holding(candidate.counted())
                .filter(as -> rule.use()
                        .rule()
                        .dependence()
                        .filter(dependence -> held.stream().anyMatch(other -> isNeeded(dependence, as, other)))
                        .isPresent())
                .isPresent();
    }

    private static boolean isNeeded(Dependence dependence, CountedHolding as, CountedHolding other) {
        if (dependence.applies(other) == Answer.NO) {
            return false;
        }
        CountedHolding completed = as.completed();
        for (int clause = 0; clause < dependence.clauses(); clause++) {
            if (dependence.fulfils(clause, as, other) != dependence.fulfils(clause, completed, other)) {
                return true;
            }
        }
        return false;
    }
}
