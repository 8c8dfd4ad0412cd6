package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What is known of the authenticity of a document. Whether a seal is trusted is for the caller to decide.
 *
 * <pre>{@code
 * Authenticity.builder().sealed(true).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAuthenticity.class)
@JsonDeserialize(as = ImmutableAuthenticity.class)
public abstract class Authenticity {

    Authenticity() {}

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether the document came with an electronic seal or signature. */
    public abstract Optional<Boolean> sealed();

    /** Where its authenticity can be verified. */
    public abstract Optional<String> verification();

    @Value.Check
    void check() {
        Faults.of("Authenticity").notBlank(verification(), "verification").throwIfAny();
    }

    /** Builds an {@link Authenticity}; every attribute may be set once. */
    public static final class Builder extends ImmutableAuthenticity.Builder {
        Builder() {}
    }
}
