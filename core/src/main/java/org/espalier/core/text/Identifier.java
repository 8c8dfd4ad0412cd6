package org.espalier.core.text;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What something is called in a register or a system, for example course {@code IDK1234} of a study information system.
 *
 * <p>{@code Identifier.of("course code", "IDK1234")}. Two identifiers are the same only when their schemes are.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableIdentifier.class)
@JsonDeserialize(as = ImmutableIdentifier.class)
public abstract class Identifier {

    Identifier() {}

    /** A new builder; the value is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A value in a scheme. */
    public static Identifier of(String scheme, String value) {
        return builder().scheme(scheme).value(value).build();
    }

    /** A value whose scheme is not known. */
    public static Identifier of(String value) {
        return builder().value(value).build();
    }

    /** The register or system that gives the value its meaning: a name or an address. */
    public abstract Optional<String> scheme();

    /** The value, not blank. */
    public abstract String value();

    @Value.Check
    void check() {
        Faults.of("Identifier")
                .notBlank(scheme(), "scheme")
                .notBlank(value(), "value")
                .throwIfAny();
    }

    /** Builds an {@link Identifier}; every attribute may be set once. */
    public static final class Builder extends ImmutableIdentifier.Builder {
        Builder() {}
    }
}
