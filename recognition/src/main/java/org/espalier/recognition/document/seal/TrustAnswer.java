package org.espalier.recognition.document.seal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What the caller says of a certificate, and why.
 *
 * <pre>{@code
 * TrustAnswer.of(Trust.TRUSTED, "on the trusted list of Estonia on the day of the seal");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTrustAnswer.class)
@JsonDeserialize(as = ImmutableTrustAnswer.class)
public abstract class TrustAnswer {

    TrustAnswer() {}

    /** A new builder; the trust is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** An answer with its reason. */
    public static TrustAnswer of(Trust trust, String because) {
        return builder().trust(trust).because(because).build();
    }

    /** Nobody knows. */
    public static TrustAnswer notKnown() {
        return builder().trust(Trust.NOT_KNOWN).build();
    }

    /** The answer. */
    public abstract Trust trust();

    /** The reason, as a part of a sentence. */
    public abstract Optional<String> because();

    @Value.Check
    void check() {
        Faults.of("Trust").notBlank(because(), "because").throwIfAny();
    }

    /** Builds a {@link TrustAnswer}; every attribute may be set once. */
    public static final class Builder extends ImmutableTrustAnswer.Builder {
        Builder() {}
    }
}
