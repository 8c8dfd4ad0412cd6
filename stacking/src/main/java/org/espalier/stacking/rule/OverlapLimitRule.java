package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CountedUse;
import org.immutables.value.Value;

/** How much may count for both of two requirements, or for two awards. */
@DomainStyle
@Value.Immutable
@JsonTypeName("overlap-limit")
@JsonSerialize(as = ImmutableOverlapLimitRule.class)
@JsonDeserialize(as = ImmutableOverlapLimitRule.class)
abstract class OverlapLimitRule extends Rule {

    private static final String CODE = "OVERLAP_LIMIT";

    /** In what an overlap is measured. */
    enum Measure {
        /** Credits of one system. */
        @JsonProperty("credits")
        CREDITS,
        /** Credentials. */
        @JsonProperty("count")
        COUNT
    }

    /** What overlaps. */
    enum Of {
        /** Requirements of the award that is looked at. */
        @JsonProperty("requirements")
        REQUIREMENTS,
        /** Awards. */
        @JsonProperty("awards")
        AWARDS
    }

    OverlapLimitRule() {}

    /** The two requirements or awards; one award alone means this one and that. */
    abstract List<String> between();

    @Value.Default
    Of of() {
        return Of.REQUIREMENTS;
    }

    @Value.Default
    Measure measure() {
        return Measure.CREDITS;
    }

    /** In which credits are measured. */
    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    abstract Rational maximum();

    @Value.Check
    void check() {
        int least = of() == Of.AWARDS ? 1 : 2;
        Names.check(Faults.of("Rule overlap-limit"), between(), least, "between")
                .check(
                        between().size() <= 2,
                        "between",
                        "at most 2 can overlap; found " + between().size())
                .check(maximum().signum() >= 0, "maximum", "must not be negative: " + maximum())
                .check(
                        measure() == Measure.CREDITS || maximum().isWhole(),
                        "maximum",
                        "a number of credentials is whole: " + maximum())
                .throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return bounds().words(unit()) + " for " + words();
    }

    private String words() {
        String names = String.join(" and ", between());
        if (of() == Of.REQUIREMENTS) {
            return "both " + names;
        }
        return between().size() == 1 ? "both this award and award " + names : "both awards " + names;
    }

    private String unit() {
        return measure() == Measure.CREDITS ? Sentences.unit(system()) : "credentials";
    }

    @Value.Lazy
    Bounds bounds() {
        return Bounds.included(Optional.empty(), Optional.of(maximum()));
    }

    @Override
    public Optional<SharingPolicy> sharing() {
        Optional<CreditSystem> credits = measure() == Measure.CREDITS ? Optional.of(system()) : Optional.empty();
        return Optional.of(new SharingPolicy.OverlapLimit(between(), of() == Of.AWARDS, maximum(), credits));
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        if (counted.evaluation().circumstances().uses().isEmpty()) {
            return List.of(told(Verdict.NOT_APPLICABLE));
        }
        Optional<CreditSystem> credits = measure() == Measure.CREDITS ? Optional.of(system()) : Optional.empty();
        Overlap overlap = Overlap.of(counted, isFirst(), isSecond(), credits);
        Span sum = overlap.sum();
        Outcome outcome = told(bounds().judge(sum.from(), sum.to())).with("counted", sum.fact(unit()));
        return List.of(overlap.onto(outcome));
    }

    private Predicate<CountedUse> isFirst() {
        return between().size() == 1
                ? use -> use.award().isEmpty()
                : isUseOf(between().get(0));
    }

    private Predicate<CountedUse> isSecond() {
        return isUseOf(between().get(between().size() - 1));
    }

    private Predicate<CountedUse> isUseOf(String name) {
        return of() == Of.AWARDS
                ? use -> use.award().equals(Optional.of(name))
                : use -> use.award().isEmpty() && use.requirement().equals(name);
    }

    private Outcome told(Verdict verdict) {
        return Outcome.of(CODE, verdict).with("required", required());
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Thresholds.maximum(threshold, ((ImmutableOverlapLimitRule) this)::withMaximum);
    }
}
