package org.espalier.recognition.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.RoundingMode;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * To what converted credits are rounded, once.
 *
 * <pre>{@code
 * CreditRounding.of(Rational.parse("0.5"), CreditRounding.Direction.NEAREST);  // 6.3 becomes 6.5
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreditRounding.class)
@JsonDeserialize(as = ImmutableCreditRounding.class)
public abstract class CreditRounding {

    CreditRounding() {}

    /** A rounding to multiples of a step. */
    public static CreditRounding of(Rational step, Direction direction) {
        return ImmutableCreditRounding.builder().step(step).direction(direction).build();
    }

    /** Of what the rounded amount is a multiple: a whole credit or an equal part of one, for example 1 or 0.5. */
    public abstract Rational step();

    /** Which way. */
    public abstract Direction direction();

    /** The rounded amount. */
    public Rational round(Rational amount) {
        return amount.dividedBy(step()).rounded(0, direction().mode).times(step());
    }

    @Value.Check
    void check() {
        boolean equalPart =
                step().signum() > 0 && Rational.ONE.dividedBy(step()).isWhole();
        Faults.of("Rounding")
                .check(equalPart, "step", "must be a whole credit or an equal part of one, such as 0.5")
                .throwIfAny();
    }

    /** Which way is rounded. */
    public enum Direction {

        /** To the nearest step; half way up. */
        @JsonProperty("nearest")
        NEAREST(RoundingMode.HALF_UP),

        /** To the next step, in favour of the learner. */
        @JsonProperty("up")
        UP(RoundingMode.CEILING),

        /** To the step before. */
        @JsonProperty("down")
        DOWN(RoundingMode.FLOOR);

        private final RoundingMode mode;

        Direction(RoundingMode mode) {
            this.mode = mode;
        }
    }
}
