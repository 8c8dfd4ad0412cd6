package org.espalier.qa.standard;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One standard, principle or expectation: its name, a short text of our own, and the checks by which it can be looked
 * at.
 *
 * <pre>{@code
 * Standard.builder().id("1.9").title("en", "Monitoring").text("en", "Courses are looked at again.").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableStandard.class)
@JsonDeserialize(as = ImmutableStandard.class)
public abstract class Standard {

    Standard() {}

    /** A new builder; id, title and text are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Its name within its set, for example {@code 1.9}. */
    public abstract String id();

    /** What it is called. */
    public abstract LocalizedText title();

    /** What it asks for, in short and in words of this library. */
    public abstract LocalizedText text();

    /** The part of the set to which it belongs. */
    public abstract Optional<String> part();

    /** The ids of the checks that look at it; none where a single case cannot show it. */
    public abstract List<String> checks();

    /** What becomes of it in a later version. */
    public abstract Optional<Revision> revision();

    /** Where it stands; without one that is the first source of the set. */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Faults.of("Standard")
                .notBlank(id(), "id")
                .notBlank(part(), "part")
                .noneBlank(checks(), "checks")
                .throwIfAny();
    }

    /** Builds a {@link Standard}; every attribute may be set once. */
    public static final class Builder extends ImmutableStandard.Builder {
        Builder() {}

        /** Sets the title in one language. */
        public Builder title(String language, String title) {
            title(LocalizedText.of(language, title));
            return this;
        }

        /** Sets the text in one language. */
        public Builder text(String language, String text) {
            text(LocalizedText.of(language, text));
            return this;
        }
    }
}
