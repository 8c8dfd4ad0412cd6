package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** How old learning may be on the day of evaluation. */
@DomainStyle
@Value.Immutable
@JsonTypeName("maximum-age")
@JsonSerialize(as = ImmutableMaximumAgeRule.class)
@JsonDeserialize(as = ImmutableMaximumAgeRule.class)
abstract class MaximumAgeRule extends Rule implements HoldingRule {

    private static final String CODE = "TOO_OLD_FOR_RECEIVER";
    private static final long LONGEST_MONTHS = 150 * 12;
    private static final long LONGEST_DAYS = 150 * 366;

    MaximumAgeRule() {}

    /** The largest age, for example {@code P5Y}; on the day on which it is reached the learning still counts. */
    abstract Period age();

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        Faults.of("Rule maximum-age")
                .check(!age().isZero() && !age().isNegative(), "age", "must be longer than nothing, such as P5Y")
                .check(age().toTotalMonths() <= LONGEST_MONTHS, "age", "must be at most 150 years")
                .check(age().get(ChronoUnit.DAYS) <= LONGEST_DAYS, "age", "must be at most 150 years")
                .throwIfAny();
    }

    @Override
    public String sentence() {
        return Sentences.join("each credential not older than " + Ages.words(age()), filter());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        return PerItem.evaluate(CODE, this, counted);
    }

    @Override
    public Outcome evaluate(CountedHolding holding) {
        Outcome outcome = Outcome.of(CODE, verdict(holding))
                .about(holding)
                .with("required", required())
                .with("on", Fact.of(holding.evaluation().day()));
        return holding.awardedOn().map(date -> outcome.with("awarded", Fact.of(date)))
                .orElseGet(() -> outcome.with("missing", Fact.of(List.of(Sums.named("awarding date", holding)))));
    }

    @Override
    public Verdict verdict(CountedHoldings counted) {
        return PerItem.verdict(this, counted);
    }

    @Override
    public Verdict verdict(CountedHolding holding) {
        LocalDate day = holding.evaluation().day();
        Verdict verdict = holding.awardedOn()
                .map(date -> Verdict.of(!date.plus(age()).isBefore(day)))
                .orElse(Verdict.UNDETERMINED);
        return PerItem.judged(filter().answer(holding), verdict);
    }

    @Override
    public Optional<LocalDate> holdsUntil(CountedHolding holding) {
        return filter().answer(holding) == Answer.NO
                ? Optional.empty()
                : holding.awardedOn().map(date -> date.plus(age()));
    }

    @Override
    public Optional<HoldingRule> perHolding() {
        return Optional.of(this);
    }
}
