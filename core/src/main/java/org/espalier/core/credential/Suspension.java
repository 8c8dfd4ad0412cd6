package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * That a credential is not in force for a time.
 *
 * <pre>{@code
 * Suspension.builder().from(LocalDate.parse("2026-03-01")).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSuspension.class)
@JsonDeserialize(as = ImmutableSuspension.class)
public abstract class Suspension {

    Suspension() {}

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The first day of the suspension. */
    public abstract LocalDate from();

    /** Its last day; open while it is not told. */
    public abstract Optional<LocalDate> to();

    @Value.Check
    void check() {
        Faults.of("Suspension")
                .check(to().map(last -> !last.isBefore(from())).orElse(true), "to", "must not be before the first day")
                .throwIfAny();
    }

    /** Whether the credential is suspended on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from()) && to().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Builds a {@link Suspension}; every attribute may be set once. */
    public static final class Builder extends ImmutableSuspension.Builder {
        Builder() {}
    }
}
