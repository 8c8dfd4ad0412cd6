package org.espalier.core.workload;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.RoundingMode;
import java.util.Optional;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * From one amount of credits to another of the same system, both included.
 *
 * <p>{@code CreditRange.of(CreditAmount.parse("5 ects"), CreditAmount.parse("6 ects"))} is what a source leaves open
 * that says 25 to 30 hours for a credit. A range whose ends are equal is exact.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreditRange.class)
@JsonDeserialize(as = ImmutableCreditRange.class)
public abstract class CreditRange {

    CreditRange() {}

    /**
     * A range of credits.
     *
     * @param from the lower end
     * @param to the upper end, of the same system and not less
     * @return the range
     * @throws IllegalArgumentException if the systems differ or the upper end is less
     */
    public static CreditRange of(CreditAmount from, CreditAmount to) {
        return ImmutableCreditRange.builder().from(from).to(to).build();
    }

    /** The lower end. */
    public abstract CreditAmount from();

    /** The upper end. */
    public abstract CreditAmount to();

    /** Whether both ends are the same amount. */
    public boolean isExact() {
        return from().equals(to());
    }

    /** The one amount of an exact range; empty where the range leaves something open. */
    public Optional<CreditAmount> exactly() {
        return isExact() ? Optional.of(from()) : Optional.empty();
    }

    /** Whether an amount of the same system lies in this range. */
    public boolean covers(CreditAmount amount) {
        return amount.isAtLeast(from()) && to().isAtLeast(amount);
    }

    /**
     * This range with both ends rounded.
     *
     * @param places how many decimal places, zero or more
     * @param mode which way to round
     * @return the rounded range
     */
    public CreditRange rounded(int places, RoundingMode mode) {
        return of(rounded(from(), places, mode), rounded(to(), places, mode));
    }

    private static CreditAmount rounded(CreditAmount amount, int places, RoundingMode mode) {
        return CreditAmount.of(amount.amount().rounded(places, mode), amount.system());
    }

    @Value.Check
    void check() {
        if (!to().isAtLeast(from())) {
            throw new IllegalArgumentException("The range ends before it begins: " + this);
        }
    }

    /** The range in words, for example {@code 5 to 6 ects}, or {@code 7.5 ects} where it is exact. */
    @Override
    public String toString() {
        return isExact() ? from().toString() : from().amount() + " to " + to();
    }
}
