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
 * What is known of the course that leads to a credential.
 *
 * <pre>{@code
 * CourseEvidence.builder().title("Data for Everyone").approval(approval).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCourseEvidence.class)
@JsonDeserialize(as = ImmutableCourseEvidence.class)
public abstract class CourseEvidence {

    CourseEvidence() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it is called. */
    public abstract Optional<String> title();

    /** Whether it belongs to a larger programme. */
    public abstract Optional<Boolean> partOfProgramme();

    /** The programme, by the name that reviews use. */
    public abstract Optional<String> programme();

    /** The day on which the credential was first issued. */
    public abstract Optional<LocalDate> firstIssuedOn();

    /** That it was approved. */
    public abstract Optional<Approval> approval();

    /** Who was consulted or took part: employers, unions, other providers. */
    public abstract List<String> partners();

    /** What teaches and assesses each outcome. */
    public abstract List<Alignment> alignment();

    /** Its public description. */
    public abstract Optional<CatalogueEntry> catalogue();

    /** The bodies that designed, approved or reviewed it. */
    public abstract List<Body> bodies();

    /** Its internal reviews. */
    public abstract List<CourseReview> reviews();

    /** What was said of it, and what was done. */
    public abstract List<Feedback> feedback();

    /** What else is told. */
    public abstract List<Statement> statements();

    @Value.Check
    void check() {
        Faults.of("Course evidence")
                .notBlank(title(), "title")
                .notBlank(programme(), "programme")
                .noneBlank(partners(), "partners")
                .check(
                        statements().stream().allMatch(one -> one.topic().layer() == Layer.COURSE),
                        "statements",
                        "only topics of this layer")
                .check(
                        programme().isEmpty() || !partOfProgramme().equals(Optional.of(false)),
                        "programme",
                        "belongs to none, and yet one is named")
                .throwIfAny();
    }

    /** Builds a {@link CourseEvidence}; every attribute may be set once. */
    public static final class Builder extends ImmutableCourseEvidence.Builder {
        Builder() {}
    }
}
