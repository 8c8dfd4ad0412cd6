package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** How far the identified outcomes of two holdings may be the same: the common ones, in percent of the smaller set. */
@DomainStyle
@Value.Immutable
@JsonTypeName("outcome-overlap")
@JsonSerialize(as = ImmutableOutcomeOverlapRule.class)
@JsonDeserialize(as = ImmutableOutcomeOverlapRule.class)
abstract class OutcomeOverlapRule extends Rule {

    private static final String CODE = "OUTCOME_OVERLAP";
    private static final Rational HUNDRED = Rational.of(100);

    OutcomeOverlapRule() {}

    /** The largest overlap of two holdings, in percent. */
    abstract Rational maximum();

    @Value.Check
    void check() {
        Faults.of("Rule outcome-overlap")
                .check(maximum().signum() >= 0 && HUNDRED.isAtLeast(maximum()), "maximum", "is a share from 0 to 100 %")
                .throwIfAny();
    }

    @Override
    public String sentence() {
        return "outcomes of two credentials overlap by at most " + Sentences.percent(maximum());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        List<CountedHolding> sorted = counted.all();
        if (sorted.size() < 2) {
            return List.of(Outcome.of(CODE, Verdict.NOT_APPLICABLE).with("required", required()));
        }
        List<Set<String>> told = sorted.stream().map(CountedHolding::outcomes).toList();
        List<Outcome> outcomes = violated(sorted, told);
        List<String> open = new ArrayList<>(0);
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).isEmpty()) {
                open.add(Sums.named("identified outcomes", sorted.get(i)));
            }
        }
        if (!open.isEmpty()) {
            outcomes.add(outcome(Verdict.UNDETERMINED).with("missing", Fact.of(open)));
        }
        return outcomes.isEmpty() ? List.of(outcome(Verdict.SATISFIED)) : outcomes;
    }

    private List<Outcome> violated(List<CountedHolding> sorted, List<Set<String>> told) {
        List<Outcome> outcomes = new ArrayList<>(1);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                Rational overlap = overlap(told.get(i), told.get(j));
                if (!maximum().isAtLeast(overlap)) {
                    outcomes.add(violated(sorted.get(i), sorted.get(j), overlap));
                }
            }
        }
        return outcomes;
    }

    private Outcome violated(CountedHolding one, CountedHolding other, Rational overlap) {
        Outcome outcome = outcome(Verdict.VIOLATED)
                .with("overlap", Fact.of(overlap, "%"))
                .with("holdings", Fact.of(List.of(one.id().text(), other.id().text())));
        return outcome.about(one);
    }

    private Outcome outcome(Verdict verdict) {
        return Outcome.of(CODE, verdict).with("required", required());
    }

    private static Rational overlap(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Rational.ZERO;
        }
        Set<String> common = new TreeSet<>(one);
        common.retainAll(other);
        return Rational.of(100L * common.size(), Math.min(one.size(), other.size()));
    }
}
