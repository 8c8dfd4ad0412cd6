package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What the learner pays.
 *
 * <pre>{@code
 * Fee.builder().amount(Rational.of(350)).currency("EUR").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFee.class)
@JsonDeserialize(as = ImmutableFee.class)
public abstract class Fee {

    Fee() {}

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The amount, zero or more. */
    public abstract Rational amount();

    /** The currency as three letters of ISO 4217. */
    public abstract String currency();

    @Value.Check
    void check() {
        Faults.of("Fee")
                .check(amount().signum() >= 0, "amount", "must not be negative: " + amount())
                .check(currency().matches("[A-Z]{3}"), "currency", "three capital letters are wanted, such as EUR")
                .throwIfAny();
    }

    /** Amount and currency, for example {@code 350 EUR}. */
    @Override
    public String toString() {
        return amount() + " " + currency();
    }

    /** Builds a {@link Fee}; every attribute may be set once. */
    public static final class Builder extends ImmutableFee.Builder {
        Builder() {}
    }
}
