package org.espalier.core.workload;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Credits of a named system: exact, zero or more, at most 1000000.
 *
 * <p>{@code CreditAmount.parse("15 uk-cats")} is fifteen credits of the United Kingdom. Amounts of two systems are
 * never added or compared; {@link CreditConverter} brings them into one.
 *
 * <p>In JSON: <code>{"amount": "15", "system": "uk-cats"}</code>.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreditAmount.class)
@JsonDeserialize(as = ImmutableCreditAmount.class)
public abstract class CreditAmount {

    CreditAmount() {}

    /**
     * An exact amount.
     *
     * @param amount zero or more, at most 1000000
     * @param system the system that counts it
     * @return the amount in its system
     * @throws IllegalArgumentException if the amount is negative or too large
     */
    public static CreditAmount of(Rational amount, CreditSystem system) {
        return ImmutableCreditAmount.builder().amount(amount).system(system).build();
    }

    /** A whole amount, for example {@code CreditAmount.of(15, CreditSystem.parse("uk-cats"))}. */
    public static CreditAmount of(long amount, CreditSystem system) {
        return of(Rational.of(amount), system);
    }

    /** ECTS credits, seen as one system among others. */
    public static CreditAmount ects(EctsCredits credits) {
        return of(credits.amount(), CreditSystem.ECTS);
    }

    /**
     * Reads an amount and its system, for example {@code "120 qqi-fet"} or {@code "7.5 EAP"}.
     *
     * @param text an exact number, a space, and a name of a system
     * @return the amount
     * @throws IllegalArgumentException if the number or the system is missing, unknown or out of range
     */
    public static CreditAmount parse(String text) {
        String stripped = text.strip();
        int space = stripped.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("Not an amount of credits: " + Quoted.of(text) + "; write 15 uk-cats");
        }
        return of(Rational.parse(stripped.substring(0, space)), CreditSystem.parse(stripped.substring(space)));
    }

    /** The exact number of credits. */
    public abstract Rational amount();

    /** The system that counts them. */
    public abstract CreditSystem system();

    /**
     * This amount and another of the same system together.
     *
     * @throws IllegalArgumentException if the other amount is in another system
     */
    public CreditAmount plus(CreditAmount other) {
        return of(amount().plus(sameSystem(other).amount()), system());
    }

    /**
     * Whether this amount is at least as large as another of the same system.
     *
     * @throws IllegalArgumentException if the other amount is in another system
     */
    public boolean isAtLeast(CreditAmount other) {
        return amount().isAtLeast(sameSystem(other).amount());
    }

    /** The amount as ECTS credits; empty unless its system is ECTS. */
    public Optional<EctsCredits> asEcts() {
        return system().equals(CreditSystem.ECTS) ? Optional.of(EctsCredits.of(amount())) : Optional.empty();
    }

    @Value.Check
    void check() {
        if (amount().signum() < 0 || !fits(amount())) {
            Faults.of("Credits")
                    .check(amount().signum() >= 0, "amount", "must not be negative: " + this)
                    .check(fits(amount()), "amount", "more than " + EctsCredits.MAXIMUM + " credits: " + this)
                    .throwIfAny();
        }
    }

    static boolean fits(Rational amount) {
        return Rational.of(EctsCredits.MAXIMUM).isAtLeast(amount);
    }

    private CreditAmount sameSystem(CreditAmount other) {
        if (!system().equals(other.system())) {
            throw new IllegalArgumentException(
                    "Credits of two systems, " + system() + " and " + other.system() + "; convert one of them first");
        }
        return other;
    }

    /** The amount with its system, for example {@code 15 uk-cats}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return amount() + " " + system();
    }
}
