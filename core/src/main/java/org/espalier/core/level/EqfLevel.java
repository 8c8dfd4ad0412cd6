package org.espalier.core.level;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.espalier.core.codelist.CodeLists;

/**
 * A level of the European Qualifications Framework, 1 to 8.
 *
 * <p>{@code EqfLevel.of(7)}, {@code EqfLevel.parse("EQF 7")} and {@code EqfLevel.parse("7")} are the same level. In JSON
 * a level is the string {@code "7"}; a number is read as well.
 *
 * <p>A level belongs to a qualification, not to a person. The same level gives no right of access.
 */
public enum EqfLevel {

    /** Level 1. */
    EQF_1(1),

    /** Level 2. */
    EQF_2(2),

    /** Level 3. */
    EQF_3(3),

    /** Level 4. */
    EQF_4(4),

    /** Level 5; the short cycle of higher education ends here. */
    EQF_5(5),

    /** Level 6; the first cycle of higher education ends here. */
    EQF_6(6),

    /** Level 7; the second cycle of higher education ends here. */
    EQF_7(7),

    /** Level 8; the third cycle of higher education ends here. */
    EQF_8(8);

    private static final Pattern TEXT = Pattern.compile("(?:EQF (?:level )?)?(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final String VOCABULARY = "http://data.europa.eu/snb/eqf/";

    private final int number;

    EqfLevel(int number) {
        this.number = number;
    }

    /**
     * The level with a number.
     *
     * @param number 1 to 8
     * @return the level
     * @throws IllegalArgumentException if there is no such level
     */
    public static EqfLevel of(int number) {
        return Stream.of(values())
                .filter(level -> level.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "EQF level " + number + " does not exist; levels are 1 to " + values().length));
    }

    /**
     * Reads a level, for example {@code "7"} or {@code "EQF 7"}.
     *
     * @param text the number, with or without the name of the framework
     * @return the level
     * @throws IllegalArgumentException if the text names no level
     */
    @JsonCreator
    public static EqfLevel parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw CodeLists.refusal("an EQF level", text, "write 7 or EQF 7");
        }
        return of(Integer.parseInt(matcher.group(1)));
    }

    /**
     * Reads an IRI of the vocabulary of the European Union.
     *
     * @param iri for example {@code http://data.europa.eu/snb/eqf/6}
     * @return the level; empty where the IRI is another one, or names no level
     */
    public static Optional<EqfLevel> fromIri(String iri) {
        return Stream.of(values()).filter(level -> level.iri().equals(iri)).findFirst();
    }

    /** The number of the level, 1 to 8. */
    public int number() {
        return number;
    }

    /** Whether this level is as high as another, or higher. */
    public boolean isAtLeast(EqfLevel other) {
        return compareTo(other) >= 0;
    }

    /** The IRI in the vocabulary of the European Union; {@link #fromIri} reads it back. */
    public String iri() {
        return VOCABULARY + number;
    }

    @JsonValue
    String json() {
        return String.valueOf(number);
    }

    /** The level with the name of its framework, for example {@code EQF 7}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return "EQF " + number;
    }
}
