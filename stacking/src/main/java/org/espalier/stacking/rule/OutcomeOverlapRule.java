package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    @Value.Lazy
    public String sentence() {
        return "outcomes of two credentials overlap by at most " + Sentences.percent(maximum());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        List<CountedHolding> holdings = counted.all();
        if (holdings.size() < 2) {
            return List.of(outcome(Verdict.NOT_APPLICABLE));
        }
        List<Set<String>> identified = identified(holdings);
        List<Outcome> outcomes = violated(holdings, identified);
        if (isOpen(identified)) {
            outcomes.add(open(holdings, identified));
        }
        return outcomes.isEmpty() ? List.of(outcome(Verdict.SATISFIED)) : outcomes;
    }

    @Override
    void tell(CountedHoldings counted, Findings findings) {
        List<CountedHolding> holdings = counted.all();
        List<Set<String>> identified = identified(holdings);
        if (holdings.size() > 1 && isOpen(identified)) {
            findings.addAll(violated(holdings, identified));
            findings.add(CODE, Verdict.UNDETERMINED, () -> open(holdings, identified));
        } else {
            findings.addAll(evaluate(counted));
        }
    }

    private static List<Set<String>> identified(List<CountedHolding> holdings) {
        List<Set<String>> identified = new ArrayList<>(holdings.size());
        for (CountedHolding holding : holdings) {
            identified.add(holding.outcomes());
        }
        return identified;
    }

    /** Whether outcomes could overlap with others if they were known; at most 100 % always holds. */
    private boolean isOpen(List<Set<String>> identified) {
        return identified.contains(Set.<String>of()) && !maximum().isAtLeast(HUNDRED);
    }

    private Outcome open(List<CountedHolding> holdings, List<Set<String>> identified) {
        Missing missing = new Missing();
        for (int i = 0; i < holdings.size(); i++) {
            if (identified.get(i).isEmpty()) {
                missing.add("identified outcomes", holdings.get(i));
            }
        }
        return outcome(Verdict.UNDETERMINED).missing(missing.sorted());
    }

    private List<Outcome> violated(List<CountedHolding> holdings, List<Set<String>> identified) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < holdings.size(); i++) {
            for (int j = i + 1; j < holdings.size() && !identified.get(i).isEmpty(); j++) {
                Set<String> one = identified.get(i);
                Set<String> other = identified.get(j);
                int common = one.size() < other.size() ? common(one, other) : common(other, one);
                if (common > 0) {
                    Rational overlap = Rational.of(100L * common, Math.min(one.size(), other.size()));
                    addIfViolated(outcomes, holdings.get(i), holdings.get(j), overlap);
                }
            }
        }
        return outcomes;
    }

    /** How many elements of the smaller set are in the larger one, too. */
    private static int common(Set<String> smaller, Set<String> larger) {
        int common = 0;
        for (String outcome : smaller) {
            common += larger.contains(outcome) ? 1 : 0;
        }
        return common;
    }

    private void addIfViolated(List<Outcome> outcomes, CountedHolding one, CountedHolding other, Rational overlap) {
        if (!maximum().isAtLeast(overlap)) {
            outcomes.add(outcome(Verdict.VIOLATED)
                    .with("overlap", Fact.of(overlap, "%"))
                    .with(
                            "holdings",
                            Fact.of(List.of(one.id().text(), other.id().text())))
                    .about(one));
        }
    }

    private Outcome outcome(Verdict verdict) {
        return Outcome.of(CODE, verdict).with("required", required());
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Thresholds.maximum(threshold, ((ImmutableOutcomeOverlapRule) this)::withMaximum);
    }

    @Override
    public boolean isPairwise() {
        return true;
    }
}
