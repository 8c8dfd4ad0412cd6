package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A public description of a micro-credential, as somebody saw it on a day. Nothing fetches it.
 *
 * <pre>{@code
 * CatalogueEntry.builder().link("https://provider.example/mc/1").seenOn(day).addTells(CatalogueField.PRICE).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCatalogueEntry.class)
@JsonDeserialize(as = ImmutableCatalogueEntry.class)
public abstract class CatalogueEntry {

    CatalogueEntry() {}

    /** A new builder; link is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where it stands. */
    public abstract String link();

    /** The day on which it was last seen there. */
    public abstract Optional<LocalDate> seenOn();

    /** What it tells. */
    public abstract Set<CatalogueField> tells();

    /** What it was seen not to tell. */
    public abstract Set<CatalogueField> lacks();

    @Value.Check
    void check() {
        Faults.of("Catalogue entry")
                .notBlank(link(), "link")
                .check(Collections.disjoint(tells(), lacks()), "lacks", "the same is told and lacking")
                .throwIfAny();
    }

    /** Builds a {@link CatalogueEntry}; every attribute may be set once. */
    public static final class Builder extends ImmutableCatalogueEntry.Builder {
        Builder() {}
    }
}
