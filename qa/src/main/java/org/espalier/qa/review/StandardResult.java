package org.espalier.qa.review;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What the checks of one standard or principle say together.
 *
 * <pre>{@code
 * review.standards().get(0).verdict();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableStandardResult.class)
@JsonDeserialize(as = ImmutableStandardResult.class)
public abstract class StandardResult {

    StandardResult() {}

    /** A new builder; standard, title and verdict are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The standard, for example {@code esg2015:1.9}. */
    public abstract String standard();

    /** What it is called. */
    public abstract String title();

    /** Violated where a check is, else undetermined where one is, else satisfied; not applicable where none applies. */
    public abstract Verdict verdict();

    /** The checks that look at it. */
    public abstract List<String> checks();

    @Value.Check
    void check() {
        Faults.of("Standard result")
                .notBlank(standard(), "standard")
                .notBlank(title(), "title")
                .noneBlank(checks(), "checks")
                .throwIfAny();
    }

    /** Builds a {@link StandardResult}; every attribute may be set once. */
    public static final class Builder extends ImmutableStandardResult.Builder {
        Builder() {}
    }
}
