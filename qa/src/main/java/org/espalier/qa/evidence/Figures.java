package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What a provider counted in one year.
 *
 * <pre>{@code
 * Figures.builder().year(2025).enrolled(120).completed(96).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFigures.class)
@JsonDeserialize(as = ImmutableFigures.class)
public abstract class Figures {

    Figures() {}

    /** A new builder; year is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The year. */
    public abstract int year();

    /** How many enrolled. */
    public abstract Optional<Integer> enrolled();

    /** How many completed. */
    public abstract Optional<Integer> completed();

    /** How many passed the assessment. */
    public abstract Optional<Integer> passed();

    /** How many of those asked were satisfied. */
    public abstract Optional<Integer> satisfied();

    /** Of how many it is known what came of it later, at work or in further learning. */
    public abstract Optional<Integer> followedUp();

    /** How often it was recognised by a receiver. */
    public abstract Optional<Integer> recognised();

    /** Where the figures can be seen. */
    public abstract Optional<String> link();

    @Value.Check
    void check() {
        Faults.of("Figures")
                .check(year() > 1900 && year() < 10000, "year", "a year of four digits is wanted")
                .check(enrolled().stream().allMatch(count -> count >= 0), "enrolled", "must not be negative")
                .check(completed().stream().allMatch(count -> count >= 0), "completed", "must not be negative")
                .check(passed().stream().allMatch(count -> count >= 0), "passed", "must not be negative")
                .check(satisfied().stream().allMatch(count -> count >= 0), "satisfied", "must not be negative")
                .check(followedUp().stream().allMatch(count -> count >= 0), "followedUp", "must not be negative")
                .check(recognised().stream().allMatch(count -> count >= 0), "recognised", "must not be negative")
                .notBlank(link(), "link")
                .throwIfAny();
    }

    /** Builds a {@link Figures}; every attribute may be set once. */
    public static final class Builder extends ImmutableFigures.Builder {
        Builder() {}
    }
}
