package org.espalier.recognition.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LanguageTag;
import org.immutables.value.Value;

/**
 * The words in which a decision was told to the learner. They are kept in the decision, so that they can be printed again
 * as they were, whatever the library would say today.
 *
 * <p>{@link LetterText} and {@link LetterHtml} print it. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLetter.class)
@JsonDeserialize(as = ImmutableLetter.class)
public abstract class Letter {

    Letter() {}

    /** A new builder; language, title and at least one section are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The language in which it is written. */
    public abstract LanguageTag language();

    /** Its title. */
    public abstract String title();

    /** Its parts, in their order. */
    public abstract List<LetterSection> sections();

    @Value.Check
    void check() {
        Faults.of("Letter")
                .notBlank(title(), "title")
                .check(!sections().isEmpty(), "sections", "at least one is needed")
                .throwIfAny();
    }

    /** The title; the words are for the learner. */
    @Override
    public String toString() {
        return title();
    }

    /** Builds a {@link Letter}; every attribute may be set once. */
    public static final class Builder extends ImmutableLetter.Builder {
        Builder() {}
    }
}
