package org.espalier.qa.standard;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What becomes of a standard in a later version of its set, as far as it is known.
 *
 * <pre>{@code
 * Revision.builder().to("esg2027:1.2").draft(true).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRevision.class)
@JsonDeserialize(as = ImmutableRevision.class)
public abstract class Revision {

    Revision() {}

    /** A new builder; to and draft are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where it goes: the id of the later set, a colon, and the id there. */
    public abstract String to();

    /** Whether the later version is a draft. */
    public abstract boolean draft();

    /** What is known of the change. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        Faults.of("Revision").notBlank(to(), "to").notBlank(note(), "note").throwIfAny();
    }

    /** Builds a {@link Revision}; every attribute may be set once. */
    public static final class Builder extends ImmutableRevision.Builder {
        Builder() {}
    }
}
