package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * How the learning outcomes were assessed.
 *
 * <pre>{@code
 * Assessment.of(AssessmentType.WRITTEN_EXAMINATION);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAssessment.class)
@JsonDeserialize(as = ImmutableAssessment.class)
public abstract class Assessment {

    Assessment() {}

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** An assessment of a type of the list. */
    public static Assessment of(AssessmentType type) {
        return builder().type(type).build();
    }

    /** The type, where it is one of the list. */
    public abstract Optional<AssessmentType> type();

    /** The type in words. */
    public abstract Optional<LocalizedText> description();

    /** Supervision and identity verification. */
    public abstract Optional<Supervision> supervision();

    /** The grade achieved. */
    public abstract Optional<Grade> grade();

    /** Ids of the outcomes that it assesses; empty where it is not told. */
    public abstract Set<String> outcomes();

    /** Whether it is told what kind of assessment this is. */
    public boolean isDescribed() {
        return type().isPresent() || description().isPresent();
    }

    @Value.Check
    void check() {
        Faults.of("Assessment").noneBlank(outcomes(), "outcomes").throwIfAny();
    }

    /** Builds an {@link Assessment}; every attribute may be set once. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
