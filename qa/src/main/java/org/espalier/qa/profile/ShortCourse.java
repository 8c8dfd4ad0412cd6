package org.espalier.qa.profile;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.immutables.value.Value;

/**
 * Which courses are short: below so many credits, or below so many hours where credits are not told.
 *
 * <pre>{@code
 * ShortCourse.builder().ects(EctsCredits.parse("6")).hours(LearningHours.parse("150")).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableShortCourse.class)
@JsonDeserialize(as = ImmutableShortCourse.class)
public abstract class ShortCourse {

    ShortCourse() {}

    /** A new builder; ects and hours are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A course with fewer ECTS credits is short. */
    public abstract EctsCredits ects();

    /** A course without ECTS credits and with fewer hours is short. */
    public abstract LearningHours hours();

    /** Builds a {@link ShortCourse}; every attribute may be set once. */
    public static final class Builder extends ImmutableShortCourse.Builder {
        Builder() {}
    }
}
