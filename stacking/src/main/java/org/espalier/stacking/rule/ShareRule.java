package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.immutables.value.Value;

/** Which share of all credits the selected holdings carry. */
@DomainStyle
@Value.Immutable
@JsonTypeName("share")
@JsonSerialize(as = ImmutableShareRule.class)
@JsonDeserialize(as = ImmutableShareRule.class)
abstract class ShareRule extends Rule {

    private static final Rational HUNDRED = Rational.of(100);

    ShareRule() {}

    /** The least share in percent. */
    abstract Optional<Rational> minimum();

    /** The largest share in percent. */
    abstract Optional<Rational> maximum();

    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    abstract HoldingFilter filter();

    private Bounds bounds() {
        return new Bounds(minimum(), maximum());
    }

    @Value.Check
    void check() {
        bounds().check(Faults.of("Rule share"))
                .check(
                        Stream.of(minimum(), maximum())
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
    public List<Outcome> evaluate(Collection<CountedHolding> holdings, Evaluation evaluation) {
        Sums all = Sums.of(holdings, HoldingFilter.all(), system());
        Sums selected = Sums.of(holdings, filter(), system());
        if (all.to().map(Rational::signum).equals(Optional.of(0))) {
            return List.of(ofNothing());
        }
        Rational least = least(holdings);
        Optional<Rational> most = most(holdings);
        Outcome outcome = Outcome.of("SHARE", bounds().judge(least, most))
                .with("required", Fact.of(sentence()))
                .with("share", Fact.of(least, most.orElse(HUNDRED), "%"))
                .with("selected", selected.fact(Sentences.unit(system())))
                .with("counted", all.fact(Sentences.unit(system())));
        return List.of(selected.onto(outcome));
    }

    /** A minimum over nothing is violated; a maximum does not apply. */
    private Outcome ofNothing() {
        return Outcome.of("SHARE", minimum().isPresent() ? Verdict.VIOLATED : Verdict.NOT_APPLICABLE)
                .with("required", Fact.of(sentence()))
                .with("share", Fact.of(Rational.ZERO, "%"))
                .with("counted", Fact.of(Rational.ZERO, Sentences.unit(system())));
    }

    /** The least share: what is surely selected, beside all that may be outside. */
    private Rational least(Collection<CountedHolding> holdings) {
        Rational inside = Rational.ZERO;
        Rational outside = Rational.ZERO;
        for (CountedHolding holding : holdings) {
            CreditValue credits = holding.credits(system());
            if (filter().answer(holding) == Answer.YES) {
                inside = inside.plus(credits.from());
            } else if (credits.to().isEmpty()) {
                return Rational.ZERO;
            } else {
                outside = outside.plus(credits.to().orElseThrow());
            }
        }
        return percent(inside, outside);
    }

    /** The largest share: all that may be selected, beside what is surely outside; a hundred where nothing bounds it. */
    private Optional<Rational> most(Collection<CountedHolding> holdings) {
        Rational inside = Rational.ZERO;
        Rational outside = Rational.ZERO;
        for (CountedHolding holding : holdings) {
            CreditValue credits = holding.credits(system());
            if (filter().answer(holding) == Answer.NO) {
                outside = outside.plus(credits.from());
            } else if (credits.to().isEmpty()) {
                return Optional.of(HUNDRED);
            } else {
                inside = inside.plus(credits.to().orElseThrow());
            }
        }
        return Optional.of(percent(inside, outside));
    }

    private static Rational percent(Rational inside, Rational outside) {
        Rational all = inside.plus(outside);
        return all.signum() == 0 ? Rational.ZERO : inside.times(HUNDRED).dividedBy(all);
    }
}
