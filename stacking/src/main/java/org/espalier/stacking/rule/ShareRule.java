package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CreditValue;
import org.immutables.value.Value;

/** Which share of all credits the selected holdings carry. */
@DomainStyle
@Value.Immutable
@JsonTypeName("share")
@JsonSerialize(as = ImmutableShareRule.class)
@JsonDeserialize(as = ImmutableShareRule.class)
abstract class ShareRule extends BoundedRule {

    private static final Rational HUNDRED = Rational.of(100);

    ShareRule() {}

    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    abstract HoldingFilter filter();

    @Value.Check
    void check() {
        checked("share")
                .check(
                        Stream.of(minimum(), above(), maximum(), below())
                                .flatMap(Optional::stream)
                                .allMatch(HUNDRED::isAtLeast),
                        "",
                        "a share is at most 100 %")
                .throwIfAny();
    }

    @Override
    public String sentence() {
        return Sentences.join(bounds().words("% of the credits"), filter());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Sums all = Sums.of(counted, HoldingFilter.all(), system());
        Sums selected = Sums.of(counted, filter(), system());
        if (all.to().map(Rational::signum).equals(Optional.of(0))) {
            return List.of(ofNothing());
        }
        Split split = Split.of(counted, filter(), system());
        Rational least = split.least();
        Rational most = split.most();
        Outcome outcome = Outcome.of("SHARE", bounds().judge(least, Optional.of(most)))
                .with("required", required())
                .with("share", Fact.of(least, most, "%"))
                .with("selected", selected.fact(Sentences.unit(system())))
                .with("counted", all.fact(Sentences.unit(system())));
        return List.of(selected.onto(outcome));
    }

    /** A minimum over nothing is violated; a maximum does not apply. */
    private Outcome ofNothing() {
        return Outcome.of("SHARE", bounds().low().isPresent() ? Verdict.VIOLATED : Verdict.NOT_APPLICABLE)
                .with("required", required())
                .with("share", Fact.of(Rational.ZERO, "%"))
                .with("counted", Fact.of(Rational.ZERO, Sentences.unit(system())));
    }

    @Override
    Rule bounded(
            Optional<Rational> minimum,
            Optional<Rational> above,
            Optional<Rational> maximum,
            Optional<Rational> below) {
        return ImmutableShareRule.builder()
                .minimum(minimum)
                .above(above)
                .maximum(maximum)
                .below(below)
                .system(system())
                .filter(filter())
                .build();
    }
}
