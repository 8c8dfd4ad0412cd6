package org.espalier.recognition.decision;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.credential.Fee;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
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
@JsonPropertyOrder({"what", "flat", "perCredit", "from", "to", "amount", "waived"})
public abstract class RecognitionFee implements FeeTerms {

    RecognitionFee() {}

    /** A new builder; what is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it comes to for the credits that are recognised, or in prospect; absent where these are not known yet. */
    public abstract Optional<Fee> amount();

    @Value.Check
    void check() {
        Faults.of("Recognition fee")
                .notBlank(what(), "what")
                .notBlank(waived(), "waived")
                .throwIfAny();
    }

    /** Builds a {@link RecognitionFee}; every attribute may be set once. */
    public static final class Builder extends ImmutableRecognitionFee.Builder {

        Builder() {}
    }
}
