package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * That an agency was in a register, and when.
 *
 * <pre>{@code
 * Registration.of(Register.EQAR, LocalDate.parse("2014-05-01"), LocalDate.parse("2029-04-30"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRegistration.class)
@JsonDeserialize(as = ImmutableRegistration.class)
public abstract class Registration {

    Registration() {}

    /** A new builder; register is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A time in a register, first and last day included. */
    public static Registration of(Register register, LocalDate from, LocalDate to) {
        return builder().register(register).from(from).to(to).build();
    }

    /** The register. */
    public abstract Register register();

    /** The first day; open where it is absent. */
    public abstract Optional<LocalDate> from();

    /** The last day; open where it is absent. */
    public abstract Optional<LocalDate> to();

    /** Whether it holds on a day; days that are not told do not limit it. */
    public boolean holdsOn(LocalDate day) {
        return Period.holds(from(), to(), day);
    }

    @Value.Check
    void check() {
        Faults.of("Registration")
                .check(Period.isInOrder(from(), to()), "to", "must not be before from")
                .throwIfAny();
    }

    /** Builds a {@link Registration}; every attribute may be set once. */
    public static final class Builder extends ImmutableRegistration.Builder {
        Builder() {}
    }
}
