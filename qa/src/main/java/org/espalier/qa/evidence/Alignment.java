package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What teaches and what assesses one learning outcome: a row of an alignment matrix.
 *
 * <pre>{@code
 * Alignment.builder().outcome("1").addActivities("project").addAssessments("presentation").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAlignment.class)
@JsonDeserialize(as = ImmutableAlignment.class)
public abstract class Alignment {

    Alignment() {}

    /** A new builder; outcome is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The outcome: its id, or its number in the order of the credential, from 1. */
    public abstract String outcome();

    /** The learning activities that lead to it. */
    public abstract List<String> activities();

    /** The assessments in which it is shown. */
    public abstract List<String> assessments();

    @Value.Check
    void check() {
        Faults.of("Alignment")
                .notBlank(outcome(), "outcome")
                .noneBlank(activities(), "activities")
                .noneBlank(assessments(), "assessments")
                .throwIfAny();
    }

    /** Builds a {@link Alignment}; every attribute may be set once. */
    public static final class Builder extends ImmutableAlignment.Builder {
        Builder() {}
    }
}
