package org.espalier.core.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.espalier.core.codelist.CodeLists;
import org.espalier.core.style.ScalarStyle;
import org.immutables.value.Value;

/**
 * A country or territory, by its two-letter code of ISO 3166-1, or {@code XK} for Kosovo.
 *
 * <p>{@code CountryCode.parse("EE")}, {@code parse("est")} and {@code
 * fromIri("http://publications.europa.eu/resource/authority/country/EST")} are the same country. The codes of the
 * European institutions are read as well: {@code EL} is {@code GR}, {@code UK} is {@code GB}, {@code 1A0} is {@code XK}.
 *
 * <p>The authority table has entries that are no country of ISO 3166-1: the European Union ({@code EUR}), provisional
 * data, Clipperton. They are not read.
 *
 * <p>This class is immutable and thread-safe.
 */
@ScalarStyle
@Value.Immutable
public abstract class CountryCode implements Comparable<CountryCode> {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/country/";

    CountryCode() {}

    /**
     * Reads a two- or three-letter code in upper or lower case.
     *
     * @param text a code of ISO 3166-1 or of the European institutions
     * @return the country
     * @throws IllegalArgumentException if no country has the code
     */
    @JsonCreator
    public static CountryCode parse(String text) {
        return CountryTable.byCode(text.strip())
                .map(row -> ImmutableCountryCode.of(row.alpha2()))
                .orElseThrow(() -> unknown(text));
    }

    /**
     * Reads an IRI of the authority table of the European Union.
     *
     * @param iri for example {@code http://publications.europa.eu/resource/authority/country/IRL}
     * @return the country; empty where the IRI is another one, or names no country
     */
    public static Optional<CountryCode> fromIri(String iri) {
        return Optional.of(iri)
                .filter(text -> text.startsWith(AUTHORITY))
                .flatMap(text -> CountryTable.byAuthorityCode(text.substring(AUTHORITY.length())))
                .map(row -> ImmutableCountryCode.of(row.alpha2()));
    }

    /** All countries, by their codes. */
    public static List<CountryCode> all() {
        return CountryTable.rows().stream()
                .<CountryCode>map(row -> ImmutableCountryCode.of(row.alpha2()))
                .toList();
    }

    /** The two-letter code in upper case, for example {@code EE}. */
    public abstract String alpha2();

    /** The three-letter code, for example {@code EST}; for Kosovo {@code 1A0}, which is not of ISO 3166-1. */
    public String alpha3() {
        return row().alpha3();
    }

    /** The English label of the authority table, for example {@code Estonia}. */
    public String name() {
        return row().name();
    }

    /** The IRI in the authority table of the European Union; {@link #fromIri} reads it back. */
    public String iri() {
        return AUTHORITY + row().authorityCode();
    }

    private CountryTable.Row row() {
        return CountryTable.byCode(alpha2()).orElseThrow(() -> unknown(alpha2()));
    }

    private static IllegalArgumentException unknown(String text) {
        return CodeLists.refusal("a country code", text, "write a code of ISO 3166-1 such as EE or EST");
    }

    @Override
    public int compareTo(CountryCode other) {
        return alpha2().compareTo(other.alpha2());
    }

    /** The two-letter code, for example {@code EE}; {@link #parse} reads it back. */
    @Override
    @JsonValue
    public String toString() {
        return alpha2();
    }
}
