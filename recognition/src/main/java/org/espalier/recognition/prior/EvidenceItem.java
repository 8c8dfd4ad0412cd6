package org.espalier.recognition.prior;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * One piece of evidence of what was learned.
 *
 * <pre>{@code
 * EvidenceItem.builder()
 *         .kind(EvidenceKind.ORGANISATION_STATEMENT)
 *         .issuer("Student union of Example University")
 *         .on(LocalDate.parse("2026-05-30"))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEvidenceItem.class)
@JsonDeserialize(as = ImmutableEvidenceItem.class)
public abstract class EvidenceItem {

    EvidenceItem() {}

    /** A new builder; the kind is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it is. */
    public abstract EvidenceKind kind();

    /** The organisation that gave it; never the name of a person. */
    public abstract Optional<String> issuer();

    /** The day on which it was given. */
    public abstract Optional<LocalDate> on();

    /** Where it can be seen. Nothing in the library opens it. */
    public abstract Optional<String> link();

    /** Ids of the outcomes that it shows; empty where it is not told. */
    public abstract Set<String> outcomes();

    @Value.Check
    void check() {
        Faults.of("Evidence")
                .notBlank(issuer(), "issuer")
                .notBlank(link(), "link")
                .noneBlank(outcomes(), "outcomes")
                .throwIfAny();
    }

    /** The kind; the rest may be personal. */
    @Override
    public String toString() {
        return kind().name();
    }

    /** Builds an {@link EvidenceItem}; every attribute may be set once. */
    public static final class Builder extends ImmutableEvidenceItem.Builder {
        Builder() {}
    }
}
