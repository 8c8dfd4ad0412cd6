package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Who reviewed, and in which registers it was.
 *
 * <pre>{@code
 * Agency.of("Baltic Quality Agency");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAgency.class)
@JsonDeserialize(as = ImmutableAgency.class)
public abstract class Agency {

    Agency() {}

    /** A new builder; name is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** An agency of which only the name is known. */
    public static Agency of(String name) {
        return builder().name(name).build();
    }

    /** Its name. */
    public abstract String name();

    /** Its times in registers; none where that is not known. */
    public abstract List<Registration> registrations();

    @Value.Check
    void check() {
        Faults.of("Agency").notBlank(name(), "name").throwIfAny();
    }

    /** Builds a {@link Agency}; every attribute may be set once. */
    public static final class Builder extends ImmutableAgency.Builder {
        Builder() {}
    }
}
