package org.espalier.stacking.audit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.exact.Rational;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * That a holding fills a requirement, and how much of it.
 *
 * <p>For example course {@code urn:credential:1} with 6 of the 24 ECTS asked for. This class is immutable and
 * thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUse.class)
@JsonDeserialize(as = ImmutableUse.class)
public abstract class Use {

    Use() {}

    static Builder builder() {
        return new Builder();
    }

    /** The credential. */
    public abstract CredentialId credential();

    /** Its title, else its id. */
    public abstract String title();

    /** How much it counts, in the unit of the requirement. */
    public abstract Rational amount();

    /** How much the whole credential would count, where only a part of it does. */
    public abstract Optional<Rational> whole();

    /** How far the learner is with it. */
    public abstract HoldingState state();

    /** Builds a {@link Use}; every attribute may be set once. */
    public static final class Builder extends ImmutableUse.Builder {
        Builder() {}
    }
}
