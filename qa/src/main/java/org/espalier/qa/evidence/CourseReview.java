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
 * An internal review of a course, and what changed after it.
 *
 * <pre>{@code
 * CourseReview.builder().reviewedOn(LocalDate.parse("2025-06-01")).addUsed(Role.LEARNER).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCourseReview.class)
@JsonDeserialize(as = ImmutableCourseReview.class)
public abstract class CourseReview {

    CourseReview() {}

    /** A new builder; reviewedOn is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The day. */
    public abstract LocalDate reviewedOn();

    /** Who reviewed. */
    public abstract Optional<String> by();

    /** Whose feedback was used. */
    public abstract Set<Role> used();

    /** Where the changes were published. */
    public abstract Optional<String> changes();

    /** Where the report can be seen. */
    public abstract Optional<String> link();

    @Value.Check
    void check() {
        Faults.of("Course review")
                .notBlank(by(), "by")
                .notBlank(changes(), "changes")
                .notBlank(link(), "link")
                .throwIfAny();
    }

    /** Builds a {@link CourseReview}; every attribute may be set once. */
    public static final class Builder extends ImmutableCourseReview.Builder {
        Builder() {}
    }
}
