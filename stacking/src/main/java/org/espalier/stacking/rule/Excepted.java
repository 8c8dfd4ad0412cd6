package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.DecisionKind;

/** What a rule says where exceptions are in force: of the holdings as they let them count, or in its place. */
final class Excepted {

    private final RuleUse use;
    private final List<CaseDecision> own;

    private Excepted(RuleUse use, List<CaseDecision> own) {
        this.use = use;
        this.own = own;
    }

    /** What a rule says; where that is no mere comparison, each outcome names the exceptions on which it rests. */
    static List<Outcome> outcomes(RuleUse use, CountedHoldings counted) {
        List<CaseDecision> own =
                counted.exceptions().stream().filter(use::isAddressedBy).toList();
        Excepted excepted = new Excepted(use, own);
        List<Outcome> outcomes = excepted.outcomes(counted);
        return counted.isComparison() ? outcomes : Reliance.told(use, counted, own, outcomes);
    }

    private List<Outcome> outcomes(CountedHoldings counted) {
        CountedHoldings decided = own.isEmpty() ? counted : counted.applying(own);
        Rule rule = Threshold.from(own).applied(use.rule());
        List<Outcome> outcomes = forced(rule, decided, rule.evaluate(decided));
        Verdict verdict = Outcome.verdict(outcomes);
        List<CaseDecision> denials = attesting(false);
        if (!denials.isEmpty()) {
            return verdict == Verdict.VIOLATED ? outcomes : instead("DECIDED", Verdict.VIOLATED, denials, outcomes);
        }
        return verdict == Verdict.SATISFIED && !isCutting(outcomes) ? outcomes : mended(outcomes);
    }

    /** Whether it is a maximum that cuts something off, or may: it holds, and yet there is something to mend. */
    private boolean isCutting(List<Outcome> outcomes) {
        return outcomes.get(0).facts().containsKey(MaximumRule.SURPLUS)
                && use.rule().ceiling().isPresent();
    }

    private List<Outcome> mended(List<Outcome> outcomes) {
        List<CaseDecision> attested = attesting(true);
        if (!attested.isEmpty()) {
            return instead("DECIDED", Verdict.SATISFIED, attested, outcomes);
        }
        List<CaseDecision> waived = own.stream()
                .filter(decision -> decision.kind() == DecisionKind.WAIVE)
                .toList();
        return waived.isEmpty() ? outcomes : instead("WAIVED", Verdict.SATISFIED, waived, outcomes);
    }

    private List<CaseDecision> attesting(boolean holds) {
        return own.stream()
                .filter(decision -> decision.kind() == DecisionKind.ATTEST)
                .filter(decision -> decision.holds().orElseThrow() == holds)
                .toList();
    }

    /** What decisions say in place of the rule; what its parts say stays told. */
    private List<Outcome> instead(
            String code, Verdict verdict, Collection<CaseDecision> decisions, List<Outcome> outcomes) {
        Set<String> offices = decisions.stream().map(CaseDecision::by).collect(Collectors.toCollection(TreeSet::new));
        Outcome decided = Outcome.of(code, verdict)
                .with("required", Fact.of(use.rule().sentence()))
                .with("by", Fact.of(offices));
        return Stream.concat(Stream.of(decided), outcomes.stream().filter(Outcome::supporting))
                .toList();
    }

    /** What is found against forced holdings, or only because of them, does not count. */
    private static List<Outcome> forced(Rule rule, CountedHoldings counted, List<Outcome> outcomes) {
        List<String> forced = counted.stream()
                .filter(CountedHolding::isForced)
                .map(holding -> holding.id().text())
                .toList();
        if (forced.isEmpty() || !rule.parts().isEmpty() || rule.standsFor().isPresent()) {
            return outcomes;
        }
        boolean kept = new ForcedBounds(rule.tallies(), counted.all()).areKept();
        List<Outcome> without = rule.evaluate(counted.withoutForced());
        List<Outcome> all = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            boolean isKept = kept && outcome.subject().credential().isEmpty();
            all.add(isOverruled(outcome, forced, isKept ? List.of() : without) ? overruled(outcome, forced) : outcome);
        }
        return all;
    }

    private static boolean isOverruled(Outcome outcome, List<String> forced, List<Outcome> without) {
        boolean aboutForced =
                outcome.subject().credential().map(forced::contains).orElse(false);
        return isOpen(outcome)
                && !outcome.supporting()
                && (aboutForced || without.stream().noneMatch(other -> isOpen(other) && other.isPartOf(outcome)));
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome.verdict() == Verdict.VIOLATED || outcome.verdict() == Verdict.UNDETERMINED;
    }

    private static Outcome overruled(Outcome outcome, List<String> forced) {
        List<String> named = outcome.subject()
                .credential()
                .filter(forced::contains)
                .map(List::of)
                .orElse(forced);
        return outcome.as("FORCED", Verdict.SATISFIED)
                .with("overruled", Fact.of(outcome.code()))
                .with("forced", Fact.of(named));
    }
}
