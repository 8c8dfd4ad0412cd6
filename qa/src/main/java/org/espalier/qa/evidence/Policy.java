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
 * A policy or regulation of a provider: where it stands, since when, and what it covers.
 *
 * <pre>{@code
 * Policy.builder().link("https://provider.example/quality").addCovers(Topic.MICRO_CREDENTIALS_IN_SCOPE).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePolicy.class)
@JsonDeserialize(as = ImmutablePolicy.class)
public abstract class Policy {

    Policy() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it is called. */
    public abstract Optional<String> title();

    /** Where it can be read by everyone; a policy without one is not known to be public. */
    public abstract Optional<String> link();

    /** The day from which it is in force; a policy without one is taken to be in force. */
    public abstract Optional<LocalDate> publishedOn();

    /** What it covers. */
    public abstract Set<Topic> covers();

    /** What it is known not to cover. */
    public abstract Set<Topic> excludes();

    /** Whether it was in force on a day. */
    public boolean holdsOn(LocalDate day) {
        return Period.holds(publishedOn(), Optional.empty(), day);
    }

    @Value.Check
    void check() {
        Faults.of("Policy")
                .notBlank(title(), "title")
                .notBlank(link(), "link")
                .check(covers().stream().allMatch(Topic::isPolicy), "covers", "only what a policy can cover")
                .check(excludes().stream().allMatch(Topic::isPolicy), "excludes", "only what a policy can cover")
                .check(Collections.disjoint(covers(), excludes()), "excludes", "the same is covered and excluded")
                .throwIfAny();
    }

    /** Builds a {@link Policy}; every attribute may be set once. */
    public static final class Builder extends ImmutablePolicy.Builder {
        Builder() {}
    }
}
