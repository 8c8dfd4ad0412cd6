package org.espalier.stacking.rule;

import java.time.Period;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;

/**
 * Makes rules: the plain ones. {@link Quantities}, {@link Limits}, {@link Eligibility}, {@link Orders} and {@link
 * Sharing} make others; {@link Compositions} combine them, and {@link Cases} choose between them.
 *
 * <pre>{@code
 * Rule credits = Rules.credits(EctsCredits.of(6), EctsCredits.of(30));
 * Rule core = Rules.minimumCount(3, HoldingFilter.tagged("core"));
 * }</pre>
 *
 * <p>All bounds are included. A rule that makes no sense, such as a minimum above its maximum, is refused with an {@link
 * IllegalArgumentException} that names every fault.
 */
public final class Rules {

    private Rules() {}

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

    /** No credential older than this on the day of evaluation, for example {@code Period.ofYears(5)}. */
    public static Rule maximumAge(Period age) {
        return ImmutableMaximumAgeRule.builder().age(age).build();
    }
}
