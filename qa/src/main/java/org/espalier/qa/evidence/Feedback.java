package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What somebody said of a course, and what was done with it.
 *
 * <pre>{@code
 * Feedback.builder().from(Role.LEARNER).collectedOn(LocalDate.parse("2025-06-20")).addActions("more time for the project").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFeedback.class)
@JsonDeserialize(as = ImmutableFeedback.class)
public abstract class Feedback {

    Feedback() {}

    /** A new builder; from and collectedOn are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Who was asked. */
    public abstract Role from();

    /** The day on which it was collected. */
    public abstract LocalDate collectedOn();

    /** How many answered. */
    public abstract Optional<Integer> responses();

    /** What was done with it. */
    public abstract List<String> actions();

    /** Where the results can be seen. */
    public abstract Optional<String> link();

    @Value.Check
    void check() {
        Faults.of("Feedback")
                .check(responses().stream().allMatch(count -> count >= 0), "responses", "must not be negative")
                .noneBlank(actions(), "actions")
                .notBlank(link(), "link")
                .throwIfAny();
    }

    /** Builds a {@link Feedback}; every attribute may be set once. */
    public static final class Builder extends ImmutableFeedback.Builder {
        Builder() {}
    }
}
