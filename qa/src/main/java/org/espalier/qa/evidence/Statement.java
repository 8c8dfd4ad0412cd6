package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Something that is told with yes or no, and where that can be seen. What is not told is unknown.
 *
 * <pre>{@code
 * Statement.of(Topic.LEARNER_FEEDBACK, true);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableStatement.class)
@JsonDeserialize(as = ImmutableStatement.class)
public abstract class Statement {

    Statement() {}

    /** A new builder; topic and holds are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A statement with nothing more known of it. */
    public static Statement of(Topic topic, boolean holds) {
        return builder().topic(topic).holds(holds).build();
    }

    /** What it is about. */
    public abstract Topic topic();

    /** Whether it holds. */
    public abstract boolean holds();

    /** Where it can be seen. */
    public abstract Optional<String> link();

    /** The day since which it holds. */
    public abstract Optional<LocalDate> since();

    /** More about it. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        Faults.of("Statement").notBlank(link(), "link").notBlank(note(), "note").throwIfAny();
    }

    /** Builds a {@link Statement}; every attribute may be set once. */
    public static final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
