package org.espalier.recognition.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.credential.Fee;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.EctsCredits;
import org.immutables.value.Value;

/**
 * What the receiver asks for recognising, as far as it can apply to a decision.
 *
 * <pre>{@code
 * RecognitionFee.builder().what("Recognition of degree courses").perCredit(fee).amount(ninetyEuros).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRecognitionFee.class)
@JsonDeserialize(as = ImmutableRecognitionFee.class)
public abstract class RecognitionFee {

    RecognitionFee() {}

    /** A new builder; what is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** For what, in words. */
    public abstract String what();

    /** The price of the whole. */
    public abstract Optional<Fee> flat();

    /** The price of one credit. */
    public abstract Optional<Fee> perCredit();

    /** From how many credits on it applies. */
    public abstract Optional<EctsCredits> from();

    /** Up to how many credits it applies, this number included. */
    public abstract Optional<EctsCredits> to();

    /** What it comes to for the credits that are recognised, or in prospect; absent where these are not known yet. */
    public abstract Optional<Fee> amount();

    /** When it is not asked for, in words. */
    public abstract Optional<String> waived();

    @Value.Check
    void check() {
        Faults.of("Recognition fee").notBlank(what(), "what").notBlank(waived(), "waived").throwIfAny();
    }

    /** Builds a {@link RecognitionFee}; every attribute may be set once. */
    public static final class Builder extends ImmutableRecognitionFee.Builder {

        Builder() {}
    }
}
