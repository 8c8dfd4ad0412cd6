package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A grade as the awarding body wrote it.
 *
 * <pre>{@code
 * Grade.builder().text("4").scheme("0 to 5").passed(true).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableGrade.class)
@JsonDeserialize(as = ImmutableGrade.class)
public abstract class Grade {

    Grade() {}

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The grade, for example {@code 7,5} or {@code passed}. */
    public abstract String text();

    /** The grading scheme, in words. */
    public abstract Optional<String> scheme();

    /** Whether it is a pass, where that is told. */
    public abstract Optional<Boolean> passed();

    @Value.Check
    void check() {
        Faults.of("Grade").notBlank(text(), "text").notBlank(scheme(), "scheme").throwIfAny();
    }

    /** Only that there is a grade: it is personal. */
    @Override
    public String toString() {
        return "Grade";
    }

    /** Builds a {@link Grade}; every attribute may be set once. */
    public static final class Builder extends ImmutableGrade.Builder {
        Builder() {}
    }
}
