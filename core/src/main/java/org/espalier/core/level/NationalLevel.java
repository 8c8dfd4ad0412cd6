package org.espalier.core.level;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.espalier.core.style.ScalarStyle;
import org.immutables.value.Value;

/**
 * A level of a national framework, as somebody states it: the name of the framework, then the level.
 *
 * <p>{@code NationalLevel.parse("IE NQF 9")} and {@code NationalLevel.of("IE NQF", "9")} are the same. {@code "NFQ 9"}
 * is another text for that level; {@link NationalFrameworks} knows both, and what each means.
 *
 * <p>The text is kept whole, for names of frameworks and of levels have blanks in them ({@code RQF Entry 3}). In JSON it
 * is that text.
 *
 * <p>This class is immutable and thread-safe.
 */
@ScalarStyle
@Value.Immutable
public abstract class NationalLevel implements Comparable<NationalLevel> {

    static final int MAX_TEXT = 100;

    NationalLevel() {}

    /**
     * A level by the name of its framework and its own.
     *
     * @param framework the identifier or another name of the framework, for example {@code "SCQF"}
     * @param label the level in it, for example {@code "10"}
     * @return the level
     * @throws IllegalArgumentException if either is blank or both together are too long
     */
    public static NationalLevel of(String framework, String label) {
        if (framework.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("A national level needs the name of its framework and its own");
        }
        return parse(framework + " " + label);
    }

    /**
     * Reads a level, for example {@code "EstQF 7"}.
     *
     * @param text at most {@value #MAX_TEXT} characters; runs of blanks count as one
     * @return the level
     * @throws IllegalArgumentException if the text is blank or too long
     */
    @JsonCreator
    public static NationalLevel parse(String text) {
        return ImmutableNationalLevel.of(text.strip().replaceAll("\\s+", " "));
    }

    /** The statement, for example {@code IE NQF 9}. */
    public abstract String text();

    @Value.Check
    void check() {
        if (text().isEmpty() || text().length() > MAX_TEXT) {
            throw new IllegalArgumentException(
                    "A national level has 1 to " + MAX_TEXT + " characters, not " + text().length());
        }
    }

    @Override
    public int compareTo(NationalLevel other) {
        return text().compareTo(other.text());
    }

    /** The statement, for example {@code IE NQF 9}; {@link #parse} reads it back. */
    @Override
    @JsonValue
    public String toString() {
        return text();
    }
}
