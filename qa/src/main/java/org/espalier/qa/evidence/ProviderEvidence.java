package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Organisation;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What is known of a provider.
 *
 * <pre>{@code
 * ProviderEvidence.builder().addPolicies(policy).addReviews(review).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableProviderEvidence.class)
@JsonDeserialize(as = ImmutableProviderEvidence.class)
public abstract class ProviderEvidence {

    ProviderEvidence() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Who it is. */
    public abstract Optional<Organisation> organisation();

    /** Its policies and regulations. */
    public abstract List<Policy> policies();

    /** The bodies of its quality assurance, and who sat in them. */
    public abstract List<Body> bodies();

    /** External reviews of it and of its programmes. */
    public abstract List<ExternalReview> reviews();

    /** Contracts with institutions that answer for the quality. */
    public abstract List<Contract> contracts();

    /** Labels, certificates, registrations. */
    public abstract List<Label> labels();

    /** What it counts, by year. */
    public abstract List<Figures> figures();

    /** What else is told. */
    public abstract List<Statement> statements();

    @Value.Check
    void check() {
        Faults.of("Provider evidence")
                .check(
                        statements().stream().allMatch(one -> one.topic().layer() == Layer.PROVIDER),
                        "statements",
                        "only topics of this layer")
                .throwIfAny();
    }

    /** Builds a {@link ProviderEvidence}; every attribute may be set once. */
    public static final class Builder extends ImmutableProviderEvidence.Builder {
        Builder() {}
    }
}
