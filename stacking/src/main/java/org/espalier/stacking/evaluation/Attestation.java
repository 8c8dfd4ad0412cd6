package org.espalier.stacking.evaluation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * That an office says of something no document shows whether it holds, for example that the practice was done.
 *
 * <pre>{@code
 * Attestation.builder().statement("practice").holds(true).by("department").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAttestation.class)
@JsonDeserialize(as = ImmutableAttestation.class)
public abstract class Attestation {

    Attestation() {}

    /** A new builder; statement, whether it holds, and by whom are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What is attested, by the name that the rules use for it. */
    public abstract String statement();

    /** Whether it holds. */
    public abstract boolean holds();

    /** The office that says so, for example {@code registrar}; never the name of a person. */
    public abstract String by();

    /** The day on which it was said. */
    public abstract Optional<LocalDate> on();

    @Value.Check
    void check() {
        Faults.of("Attestation")
                .notBlank(statement(), "statement")
                .notBlank(by(), "by")
                .throwIfAny();
    }

    /** Builds an {@link Attestation}; every attribute may be set once. */
    public static final class Builder extends ImmutableAttestation.Builder {
        Builder() {}
    }
}
