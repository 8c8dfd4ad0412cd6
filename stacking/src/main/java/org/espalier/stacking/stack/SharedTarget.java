package org.espalier.stacking.stack;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Credentials that feed one award, as the caller declares.
 *
 * <p>For example {@code SharedTarget.of("MSc Computer Science", ids)}. Ids that a stack does not hold have no effect in
 * it.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSharedTarget.class)
@JsonDeserialize(as = ImmutableSharedTarget.class)
public abstract class SharedTarget {

    SharedTarget() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Credentials that feed the award named. */
    public static SharedTarget of(String award, Collection<CredentialId> holdings) {
        return builder().award(award).addAllHoldings(holdings).build();
    }

    /** Credentials that feed one award, which has no name here. */
    public static SharedTarget of(Collection<CredentialId> holdings) {
        return builder().addAllHoldings(holdings).build();
    }

    /** The award, by a name or an id. */
    public abstract Optional<String> award();

    /** The credentials that feed it. */
    public abstract Set<CredentialId> holdings();

    /** Whether both credentials feed the award. */
    boolean links(CredentialId one, CredentialId other) {
        return holdings().contains(one) && holdings().contains(other);
    }

    @Value.Check
    void check() {
        Faults.of("Shared target").notBlank(award(), "award").throwIfAny();
    }

    /** Builds a {@link SharedTarget}; every attribute may be set once. */
    public static final class Builder extends ImmutableSharedTarget.Builder {
        Builder() {}
    }
}
