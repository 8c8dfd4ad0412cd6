package org.espalier.stacking.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/** A fee that does not grow any more from an amount of credits on. */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFlatFee.class)
@JsonDeserialize(as = ImmutableFlatFee.class)
abstract class FlatFee {

    FlatFee() {}

    /** The least amount of credits for which it is asked, included. */
    abstract Rational from();

    /** What is asked then; below, it is the most that is asked. */
    abstract Rational amount();

    @Value.Check
    void check() {
        Faults.of("Flat fee")
                .check(from().signum() > 0, "from", "must be above zero")
                .check(amount().signum() > 0, "amount", "must be above zero")
                .throwIfAny();
    }
}
