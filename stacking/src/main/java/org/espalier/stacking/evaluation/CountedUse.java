package org.espalier.stacking.evaluation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditAmount;
import org.immutables.value.Value;

/**
 * That a credential is counted for a requirement, by this award or by an earlier one.
 *
 * <pre>{@code
 * CountedUse.builder().credential(id).requirement("electives").award("certificate-2024").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCountedUse.class)
@JsonDeserialize(as = ImmutableCountedUse.class)
public abstract class CountedUse {

    CountedUse() {}

    /** A new builder; credential and requirement are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What is counted. */
    public abstract CredentialId credential();

    /** For what: the id of a requirement or rule. */
    public abstract String requirement();

    /** The award, where it is another one than the one that is looked at. */
    public abstract Optional<String> award();

    /** How much of it is counted; the whole where that is not told. */
    public abstract Optional<CreditAmount> credits();

    @Value.Check
    void check() {
        Faults.of("Use of " + credential())
                .notBlank(requirement(), "requirement")
                .notBlank(award(), "award")
                .throwIfAny();
    }

    /** Builds a {@link CountedUse}; every attribute may be set once. */
    public static final class Builder extends ImmutableCountedUse.Builder {
        Builder() {}
    }
}
