package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What is known of a credential beside what it tells itself.
 *
 * <pre>{@code
 * CredentialEvidence.builder().placeOfIssue("Tallinn").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCredentialEvidence.class)
@JsonDeserialize(as = ImmutableCredentialEvidence.class)
public abstract class CredentialEvidence {

    CredentialEvidence() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where it was issued. */
    public abstract Optional<String> placeOfIssue();

    /** Why it expires, where it does. */
    public abstract Optional<String> expiryReason();

    /** The day on which its content was last reviewed. */
    public abstract Optional<LocalDate> contentReviewedOn();

    /** What else is told. */
    public abstract List<Statement> statements();

    @Value.Check
    void check() {
        Faults.of("Credential evidence")
                .notBlank(placeOfIssue(), "placeOfIssue")
                .notBlank(expiryReason(), "expiryReason")
                .check(
                        statements().stream().allMatch(one -> one.topic().layer() == Layer.CREDENTIAL),
                        "statements",
                        "only topics of this layer")
                .throwIfAny();
    }

    /** Builds a {@link CredentialEvidence}; every attribute may be set once. */
    public static final class Builder extends ImmutableCredentialEvidence.Builder {
        Builder() {}
    }
}
