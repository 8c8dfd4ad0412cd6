package org.espalier.stacking.rule;

import java.time.Period;
import org.espalier.core.exact.Rational;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;

/**
 * Makes rules.
 *
 * <pre>{@code
 * Rule credits = Rules.credits(EctsCredits.of(6), EctsCredits.of(30));
 * Rule profile = Rules.levelProfile(EctsCredits.of(60), EqfLevel.EQF_7);
 * }</pre>
 *
 * <p>All bounds are included. A rule that makes no sense, such as a minimum above its maximum, is refused with an {@link
 * IllegalArgumentException} that names every fault.
 */
public final class Rules {

    private Rules() {}

    /** That every part holds. */
    public static Rule all(RuleUse... parts) {
        return ImmutableAllRule.builder().addOf(parts).build();
    }

    /** At least so many ECTS credits together. */
    public static Rule minimumCredits(EctsCredits minimum) {
        return ImmutableCreditsRule.builder().minimum(minimum.amount()).build();
    }

    /** From so many to so many ECTS credits together. */
    public static Rule credits(EctsCredits minimum, EctsCredits maximum) {
        return ImmutableCreditsRule.builder()
                .minimum(minimum.amount())
                .maximum(maximum.amount())
                .build();
    }

    /** At least so many credits of a system, in the holdings that a filter selects. */
    public static Rule minimumCredits(Rational minimum, CreditSystem system, HoldingFilter filter) {
        return ImmutableCreditsRule.builder()
                .minimum(minimum)
                .system(system)
                .filter(filter)
                .build();
    }

    /** At least so many credentials that a filter selects. */
    public static Rule minimumCount(int minimum, HoldingFilter filter) {
        return ImmutableCountRule.builder().minimum(minimum).filter(filter).build();
    }

    /** At least so many ECTS credits in each credential. */
    public static Rule minimumCreditsPerItem(EctsCredits minimum) {
        return ImmutableCreditsPerItemRule.builder().minimum(minimum.amount()).build();
    }

    /** At least so many percent of the ECTS credits in what a filter selects. */
    public static Rule minimumShare(Rational percent, HoldingFilter filter) {
        return ImmutableShareRule.builder().minimum(percent).filter(filter).build();
    }

    /** At most so many percent of the ECTS credits in what a filter selects. */
    public static Rule maximumShare(Rational percent, HoldingFilter filter) {
        return ImmutableShareRule.builder().maximum(percent).filter(filter).build();
    }

    /** At least so many ECTS credits at a level or higher. */
    public static Rule levelProfile(EctsCredits minimum, EqfLevel level) {
        return ImmutableLevelProfileRule.builder()
                .minimum(minimum.amount())
                .level(level)
                .build();
    }

    /** No credential older than this on the day of evaluation, for example {@code Period.ofYears(5)}. */
    public static Rule maximumAge(Period age) {
        return ImmutableMaximumAgeRule.builder().age(age).build();
    }

    /** The identified outcomes of no two credentials overlap by more than so many percent of the smaller set. */
    public static Rule maximumOutcomeOverlap(Rational percent) {
        return ImmutableOutcomeOverlapRule.builder().maximum(percent).build();
    }

    /** What one filter selects was awarded before, or on the day of, each that the other selects. */
    public static Rule order(HoldingFilter before, HoldingFilter after) {
        return ImmutableOrderRule.builder().before(before).after(after).build();
    }
}
