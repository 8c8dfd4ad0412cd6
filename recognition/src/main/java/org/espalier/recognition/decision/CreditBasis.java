package org.espalier.recognition.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * The assessment on which recognised credits rest: whose it was, and when.
 *
 * <pre>{@code
 * CreditBasis.of(BasisKind.VALIDATION, LocalDate.parse("2026-10-01"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreditBasis.class)
@JsonDeserialize(as = ImmutableCreditBasis.class)
public abstract class CreditBasis {

    CreditBasis() {}

    /** A new builder; the kind is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A basis whose day is not told. */
    public static CreditBasis of(BasisKind kind) {
        return builder().kind(kind).build();
    }

    /** A basis of a day. */
    public static CreditBasis of(BasisKind kind, LocalDate assessedOn) {
        return builder().kind(kind).assessedOn(assessedOn).build();
    }

    /** Whose assessment it is. */
    public abstract BasisKind kind();

    /** The day of the assessment; of a validation it is always told. */
    public abstract Optional<LocalDate> assessedOn();

    /** The office or the board that assessed. */
    public abstract Optional<String> by();

    @Value.Check
    void check() {
        Faults.of("Credit basis")
                .check(
                        kind() != BasisKind.VALIDATION || assessedOn().isPresent(),
                        "assessedOn",
                        "is needed for a validation")
                .notBlank(by(), "by")
                .throwIfAny();
    }

    /** Builds a {@link CreditBasis}; every attribute may be set once. */
    public static final class Builder extends ImmutableCreditBasis.Builder {
        Builder() {}
    }
}
