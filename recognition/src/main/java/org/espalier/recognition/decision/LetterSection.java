package org.espalier.recognition.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A part of a letter: a heading, sentences below it, and perhaps a list.
 *
 * <pre>{@code
 * LetterSection.builder().heading("What you can do now").addItems("Ask for a validation.").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLetterSection.class)
@JsonDeserialize(as = ImmutableLetterSection.class)
public abstract class LetterSection {

    LetterSection() {}

    /** A new builder; the heading is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it is about. */
    public abstract String heading();

    /** What it says, one paragraph after the other. */
    public abstract List<String> paragraphs();

    /** What it lists, after the paragraphs. */
    public abstract List<String> items();

    @Value.Check
    void check() {
        Faults.of("Letter section")
                .notBlank(heading(), "heading")
                .noneBlank(paragraphs(), "paragraphs")
                .noneBlank(items(), "items")
                .check(!paragraphs().isEmpty() || !items().isEmpty(), "paragraphs", "a section says something")
                .throwIfAny();
    }

    /** Builds a {@link LetterSection}; every attribute may be set once. */
    public static final class Builder extends ImmutableLetterSection.Builder {
        Builder() {}
    }
}
