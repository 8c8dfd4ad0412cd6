package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * The learner to whom a credential belongs: a pseudonym, and personal data where the document carries them.
 *
 * <pre>{@code
 * Learner.of("L-0417");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLearner.class)
@JsonDeserialize(as = ImmutableLearner.class)
public abstract class Learner {

    Learner() {}

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A learner known by a pseudonym. */
    public static Learner of(String reference) {
        return builder().reference(reference).build();
    }

    /** A pseudonym, for example {@code L-0417}. */
    public abstract Optional<String> reference();

    /** What identifies the person. */
    public abstract Optional<PersonalData> personalData();

    @Value.Check
    void check() {
        Faults.of("Learner").notBlank(reference(), "reference").throwIfAny();
    }

    /** Whether the document tells whose it is. */
    public boolean isIdentified() {
        return reference().isPresent()
                || personalData().map(PersonalData::isIdentifying).orElse(false);
    }

    /** The pseudonym, never the person. */
    @Override
    public String toString() {
        return reference().orElse("Learner");
    }

    /** Builds a {@link Learner}; every attribute may be set once. */
    public static final class Builder extends ImmutableLearner.Builder {
        Builder() {}
    }
}
