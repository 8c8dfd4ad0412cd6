package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/** For how many requirements of the award a credential may count. */
@DomainStyle
@Value.Immutable
@JsonTypeName("maximum-uses")
@JsonSerialize(as = ImmutableMaximumUsesRule.class)
@JsonDeserialize(as = ImmutableMaximumUsesRule.class)
abstract class MaximumUsesRule extends SharingRule {

    MaximumUsesRule() {
        super("MAXIMUM_USES");
    }

    abstract int maximum();

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        Faults.of("Rule maximum-uses")
                .check(maximum() >= 1, "maximum", "must be at least 1: " + maximum())
                .throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String times = maximum() == 1 ? "1 requirement" : maximum() + " requirements";
        return Sentences.join("each credential", filter()) + " for at most " + times;
    }

    @Override
    public Optional<SharingPolicy> sharing() {
        return Optional.of(new SharingPolicy.MaximumUses(maximum(), filter()));
    }

    @Override
    Outcome judged(Usage usage) {
        List<String> requirements = usage.requirements();
        Verdict fits = Verdict.of(requirements.size() <= maximum());
        Outcome outcome = told(usage, PerItem.judged(usage.selectedBy(filter()), fits))
                .with("uses", Fact.of(requirements.size()))
                .with("requirements", Fact.of(requirements));
        return outcome.verdict() == Verdict.UNDETERMINED ? outcome.missing(usage.missing(filter())) : outcome;
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Thresholds.maximum(threshold, this::allowing);
    }

    private Rule allowing(Rational maximum) {
        return ((ImmutableMaximumUsesRule) this)
                .withMaximum(Counts.whole(Optional.of(maximum), "maximum").orElseThrow());
    }
}
