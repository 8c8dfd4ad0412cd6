package org.espalier.qa.offer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A credential that is offered or planned.
 *
 * <pre>{@code
 * OfferItem.builder().credential(credential).addLeadsTo(target).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOfferItem.class)
@JsonDeserialize(as = ImmutableOfferItem.class)
public abstract class OfferItem {

    OfferItem() {}

    /** A new builder; credential is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The credential. */
    public abstract MicroCredential credential();

    /** What a learner has to pay for it. */
    public abstract List<Cost> costs();

    /** Whether these are all costs. */
    public abstract Optional<Boolean> costsComplete();

    /** Why it expires, where it does. */
    public abstract Optional<String> expiryReason();

    /** Towards which credentials it can be stacked. */
    public abstract Set<CredentialId> leadsTo();

    @Value.Check
    void check() {
        Faults.of("Offer item").notBlank(expiryReason(), "expiryReason").throwIfAny();
    }

    /** Builds a {@link OfferItem}; every attribute may be set once. */
    public static final class Builder extends ImmutableOfferItem.Builder {
        Builder() {}
    }
}
