package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A committee, board or panel, and who sits in it.
 *
 * <pre>{@code
 * Body.builder().name("Quality board").addMembers(Role.TEACHER, Role.LEARNER).membersComplete(true).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBody.class)
@JsonDeserialize(as = ImmutableBody.class)
public abstract class Body {

    Body() {}

    /** A new builder; name is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it is called. */
    public abstract String name();

    /** As what its members sit in it. */
    public abstract Set<Role> members();

    /** Whether all roles are told; without it a role that is not told may still be there. */
    public abstract Optional<Boolean> membersComplete();

    /** The first day on which it sat so. */
    public abstract Optional<LocalDate> from();

    /** The last day on which it sat so. */
    public abstract Optional<LocalDate> to();

    /** Whether it holds on a day; days that are not told do not limit it. */
    public boolean holdsOn(LocalDate day) {
        return Period.holds(from(), to(), day);
    }

    @Value.Check
    void check() {
        Faults.of("Body")
                .notBlank(name(), "name")
                .check(Period.isInOrder(from(), to()), "to", "must not be before from")
                .throwIfAny();
    }

    /** Builds a {@link Body}; every attribute may be set once. */
    public static final class Builder extends ImmutableBody.Builder {
        Builder() {}
    }
}
