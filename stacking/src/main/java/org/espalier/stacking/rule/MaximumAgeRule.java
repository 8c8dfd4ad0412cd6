package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHolding;
import org.immutables.value.Value;

/** How old learning may be on the day of evaluation. */
@DomainStyle
@Value.Immutable
@JsonTypeName("maximum-age")
@JsonSerialize(as = ImmutableMaximumAgeRule.class)
@JsonDeserialize(as = ImmutableMaximumAgeRule.class)
abstract class MaximumAgeRule extends ItemRule {

    private static final long LONGEST_MONTHS = 150 * 12;
    private static final long LONGEST_DAYS = 150 * 366;

    MaximumAgeRule() {}

    /** The largest age, for example {@code P5Y}; on the day on which it is reached the learning still counts. */
    abstract Period age();

    @Value.Default
    @Override
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
    String code() {
        return "TOO_OLD_FOR_RECEIVER";
    }

    @Override
    Judgement judge(CountedHolding holding) {
        LocalDate day = holding.evaluation().day();
        Optional<LocalDate> awarded = holding.awardedOn();
        Judgement judgement =
                Judgement.of(judgement(holding)).with("on", Fact.of(day)).missing(awarded.isEmpty() && !holding.isAwardedLater(), "awarding date");
        return awarded.map(date -> judgement.with("awarded", Fact.of(date))).orElse(judgement);
    }

    @Override
    Verdict judgement(CountedHolding holding) {
        Optional<LocalDate> awarded = holding.awardedOn();
        if (holding.isAwardedLater()) {
            return Verdict.SATISFIED;
        }
        return awarded.isPresent()
                ? Verdict.of(!ends(awarded.get()).isBefore(holding.evaluation().day()))
                : Verdict.UNDETERMINED;
    }

    private LocalDate ends(LocalDate awarded) {
        return awarded.plus(age());
    }

    @Override
    public Optional<LocalDate> holdsUntil(CountedHolding holding) {
        return applies(holding) ? holding.awardedOn().map(this::ends) : Optional.empty();
    }
}
