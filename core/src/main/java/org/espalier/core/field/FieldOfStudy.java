package org.espalier.core.field;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.espalier.core.codelist.CodeLists;
import org.espalier.core.style.ScalarStyle;
import org.immutables.value.Value;

/**
 * A field of education and training: a code of ISCED-F 2013 with two, three or four digits.
 *
 * <p>{@code FieldOfStudy.parse("0613")} is the detailed field <em>Software and applications development and
 * analysis</em>, within the narrow field {@code 061} and the broad field {@code 06}. In JSON it is the code as a string.
 * Leading zeros count: {@code 613} is no code.
 *
 * <p>Only codes of the official list are fields. {@code 0228} is one of the copy of the European Union, not of UNESCO.
 *
 * <p>This class is immutable and thread-safe.
 */
@ScalarStyle
@Value.Immutable
public abstract class FieldOfStudy implements Comparable<FieldOfStudy> {

    private static final int BROAD = 2;
    private static final String VOCABULARY = "http://data.europa.eu/snb/isced-f/";

    FieldOfStudy() {}

    /**
     * Reads a code, for example {@code "0613"}.
     *
     * @param text two, three or four digits
     * @return the field
     * @throws IllegalArgumentException if the code is not on the list; the message tells where a leading zero may be
     *     missing
     */
    @JsonCreator
    public static FieldOfStudy parse(String text) {
        String code = text.strip();
        if (FieldTable.label(code).isEmpty()) {
            throw CodeLists.refusal("an ISCED-F 2013 code", text, FieldTable.help(code));
        }
        return ImmutableFieldOfStudy.of(code);
    }

    /** A JSON number has lost its leading zeros; the refusal says so where it matters. */
    @JsonCreator
    static FieldOfStudy parse(int number) {
        return parse(String.valueOf(number));
    }

    /**
     * Reads an IRI of the vocabulary of the European Union.
     *
     * @param iri for example {@code http://data.europa.eu/snb/isced-f/0613}
     * @return the field; empty where the IRI is another one, or names no field
     */
    public static Optional<FieldOfStudy> fromIri(String iri) {
        return Optional.of(iri)
                .filter(text -> text.startsWith(VOCABULARY))
                .map(text -> text.substring(VOCABULARY.length()))
                .filter(code -> FieldTable.label(code).isPresent())
                .map(ImmutableFieldOfStudy::of);
    }

    /** All fields: 12 broad, 58 narrow and 150 detailed ones, by their codes. */
    public static List<FieldOfStudy> all() {
        return FieldTable.codes()
                .sorted()
                .<FieldOfStudy>map(ImmutableFieldOfStudy::of)
                .toList();
    }

    /** The code, for example {@code 0613}. */
    public abstract String code();

    /** The English label, for example {@code Languages}. */
    public String label() {
        return FieldTable.label(code()).orElseThrow();
    }

    /** The broad field that this one is in, or is. */
    public FieldOfStudy broad() {
        return ImmutableFieldOfStudy.of(code().substring(0, BROAD));
    }

    /** Whether another field is this one or within it, going by the digits. */
    public boolean covers(FieldOfStudy other) {
        return other.code().startsWith(code());
    }

    /** The IRI in the vocabulary of the European Union; {@link #fromIri} reads it back. */
    public String iri() {
        return VOCABULARY + code();
    }

    @Override
    public int compareTo(FieldOfStudy other) {
        return code().compareTo(other.code());
    }

    /** The code, for example {@code 0613}; {@link #parse} reads it back. */
    @Override
    @JsonValue
    public String toString() {
        return code();
    }
}
