package org.espalier.qa.offer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.fault.Faults;
import org.espalier.core.file.DataFile;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What is offered to a learner, or planned by one: a path of credentials.
 *
 * <pre>{@code
 * Offer.builder().addItems(item).target(CredentialId.parse("urn:award:msc")).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOffer.class)
@JsonDeserialize(as = ImmutableOffer.class)
public abstract class Offer {

    Offer() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("offer/1");
    }

    /** Reads one from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<Offer> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), Offer.class);
    }

    /** The credentials, in the order in which they are to be earned. */
    public abstract List<OfferItem> items();

    /** The credential towards which the learner goes. */
    public abstract Optional<CredentialId> target();

    /** The outcomes that the learner wants, by their ids. */
    public abstract Set<String> goals();

    /** The outcomes that the learner holds already, by their ids. */
    public abstract Set<String> held();

    @Value.Check
    void check() {
        Faults.of("Offer")
                .noneBlank(goals(), "goals")
                .noneBlank(held(), "held")
                .check(
                        items().stream()
                                        .map(item -> item.credential().id())
                                        .collect(Collectors.toSet())
                                        .size()
                                == items().size(),
                        "items",
                        "the same credential stands twice")
                .throwIfAny();
    }

    /** Builds a {@link Offer}; every attribute may be set once. */
    public static final class Builder extends ImmutableOffer.Builder {
        Builder() {}
    }
}
