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
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/**
 * What the receiver asks for the credits of the selected holdings together: so much per credit, never more than a flat
 * amount, and that amount from a number of credits on. It is exact, and violated by nothing.
 */
@DomainStyle
@Value.Immutable
@JsonTypeName("fee")
@JsonSerialize(as = ImmutableFeeRule.class)
@JsonDeserialize(as = ImmutableFeeRule.class)
abstract class FeeRule extends Rule {

    private static final String CODE = "FEE";

    FeeRule() {}

    abstract Rational perCredit();

    /** Three letters of ISO 4217. */
    abstract String currency();

    abstract Optional<FlatFee> flat();

    /** The name of a fact of the case that is true where nothing is asked. */
    abstract Optional<String> waivedBy();

    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        Faults.of("Rule fee")
                .check(perCredit().signum() > 0, "perCredit", "must be above zero")
                .check(currency().matches("[A-Z]{3}"), "currency", "three capital letters are wanted, such as EUR")
                .notBlank(waivedBy(), "waivedBy")
                .throwIfAny();
    }

    @Override
    public String sentence() {
        String each =
                Sentences.join("fee of " + money(perCredit()) + " for each " + Sentences.credit(system()), filter());
        String most = flat().map(flat ->
                        ", at most " + money(flat.amount()) + ", which is the fee from " + flat.from() + " credits on")
                .orElse("");
        return each + most + waivedBy().map(fact -> ", waived by " + fact).orElse("");
    }

    private String money(Rational amount) {
        return amount + " " + currency();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Sums sums = Sums.of(counted, filter(), system());
        if (counted.stream().allMatch(holding -> filter().answer(holding) == Answer.NO)) {
            return List.of(Outcome.of(CODE, Verdict.NOT_APPLICABLE).with("required", required()));
        }
        Answer waived = waived(counted);
        Rational least = waived == Answer.YES ? Rational.ZERO : fee(sums.from());
        Optional<Rational> most = waived == Answer.YES ? Optional.of(least) : most(sums.to());
        boolean known = most.equals(Optional.of(least));
        Outcome outcome = Outcome.of(CODE, known ? Verdict.SATISFIED : Verdict.UNDETERMINED)
                .with("required", required())
                .with("fee", fact(least, most))
                .with("counted", sums.fact(Sentences.unit(system())));
        Outcome told = sums.onto(outcome);
        return List.of(
                waived == Answer.UNKNOWN
                        ? told.with("unless", Fact.of(waivedBy().orElseThrow()))
                        : told);
    }

    private Answer waived(CountedHoldings counted) {
        if (waivedBy().isEmpty()) {
            return Answer.NO;
        }
        Optional<Fact> fact =
                counted.evaluation().circumstances().fact(waivedBy().orElseThrow());
        return fact.isPresent() && fact.orElseThrow() instanceof Fact.Flag flag
                ? Answer.of(flag.yes())
                : Answer.UNKNOWN;
    }

    private Rational fee(Rational credits) {
        Rational each = credits.times(perCredit());
        return flat().map(flat -> credits.isAtLeast(flat.from()) ? flat.amount() : each.min(flat.amount()))
                .orElse(each);
    }

    /** The most that it can be: without a bound on the credits the flat amount, if there is one. */
    private Optional<Rational> most(Optional<Rational> credits) {
        return credits.map(this::fee).or(() -> flat().map(FlatFee::amount));
    }

    private Fact fact(Rational least, Optional<Rational> most) {
        return most.map(amount -> Fact.of(least, amount, currency()))
                .orElseGet(() -> Fact.of("at least " + money(least)));
    }
}
