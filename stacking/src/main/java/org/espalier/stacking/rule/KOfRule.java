package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** How many parts hold. A part that does not apply is none that holds. */
@DomainStyle
@Value.Immutable
@JsonTypeName("k-of")
@JsonSerialize(as = ImmutableKOfRule.class)
@JsonDeserialize(as = ImmutableKOfRule.class)
abstract class KOfRule extends Rule {

    KOfRule() {}

    /** The least number of parts that hold, at least 1 and at most all. */
    abstract Optional<Integer> minimum();

    /** The largest number of parts that hold, from none to all. */
    abstract Optional<Integer> maximum();

    abstract List<RuleUse> of();

    @Value.Lazy
    Bounds bounds() {
        return Bounds.included(minimum().map(Rational::of), maximum().map(Rational::of));
    }

    @Value.Check
    void check() {
        int parts = of().size();
        Faults faults = Parts.checkChoice(Faults.of("Rule k-of"), of(), "of");
        bounds().check(faults)
                .check(parts == 0 || minimum().orElse(0) <= parts, "minimum", "is more than there are parts: " + parts)
                .check(parts == 0 || maximum().orElse(0) <= parts, "maximum", "is more than there are parts: " + parts)
                .check(
                        parts == 0 || minimum().isPresent() || maximum().orElse(0) != parts,
                        "minimum",
                        "is needed: every part may hold")
                .throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return bounds().words("of") + ": " + Sentences.parts(of());
    }

    @Override
    public List<Part> parts() {
        return Parts.at("of", of(), minimum().orElse(0) == of().size());
    }

    @Override
    public Rule withParts(UnaryOperator<RuleUse> change) {
        return with(minimum(), maximum(), Parts.changed(of(), change));
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Optional.of(with(
                Counts.whole(threshold.minimum(), "minimum").or(this::minimum),
                Counts.whole(threshold.maximum(), "maximum").or(this::maximum),
                of()));
    }

    private static Rule with(Optional<Integer> minimum, Optional<Integer> maximum, List<RuleUse> of) {
        return ImmutableKOfRule.builder()
                .minimum(minimum)
                .maximum(maximum)
                .addAllOf(of)
                .build();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Parts parts = Parts.of(of(), counted).doubted(counted);
        Rational sure = Rational.of(parts.count(Verdict.SATISFIED));
        Rational possible = sure.plus(Rational.of(parts.count(Verdict.UNDETERMINED)));
        Outcome outcome = Outcome.of("K_OF", verdict(parts, sure, possible))
                .with("required", required())
                .with("counted", Fact.of(sure, possible, ""))
                .with("parts", Fact.of(of().size()));
        return parts.explain(Sentences.gap(outcome, bounds().shortfall(sure), ""));
    }

    @Override
    public Optional<Composition> composition(Circumstances circumstances) {
        return Optional.of(Composition.of(of(), minimum().orElse(0), maximum().orElse(of().size())));
    }

    private Verdict verdict(Parts parts, Rational sure, Rational possible) {
        if (parts.applyNowhere()) {
            return Verdict.NOT_APPLICABLE;
        }
        Verdict verdict = bounds().judge(parts.mayApplyNowhere() ? Rational.ONE : sure, Optional.of(possible));
        return parts.mayApplyNowhere() && verdict == Verdict.VIOLATED ? Verdict.UNDETERMINED : verdict;
    }
}
