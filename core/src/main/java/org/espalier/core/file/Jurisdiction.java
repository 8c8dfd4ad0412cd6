package org.espalier.core.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.espalier.core.codelist.CodeLists;
import org.espalier.core.style.ScalarStyle;
import org.espalier.core.text.CountryCode;
import org.immutables.value.Value;

/**
 * Where rules hold: a country, a part of a country, the European Union, or across borders.
 *
 * <p>{@code Jurisdiction.parse("EE")} is Estonia, {@code BE-VLG} the Flemish Region by its code of ISO 3166-2, {@code EU}
 * the Union, {@code INT} a network or body of several countries. Of a part only the country is looked up.
 *
 * <p>This class is immutable and thread-safe.
 */
@ScalarStyle
@Value.Immutable
public abstract class Jurisdiction implements Comparable<Jurisdiction> {

    // First of all: the constants below are parsed with it.
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
    private static final Set<String> BEYOND_COUNTRIES = Set.of("EU", "INT");

    /** The European Union. */
    public static final Jurisdiction EU = parse("EU");

    /** Networks and bodies of several countries. */
    public static final Jurisdiction INTERNATIONAL = parse("INT");

    Jurisdiction() {}

    /**
     * Reads a code in upper case.
     *
     * @throws IllegalArgumentException if it is neither {@code EU} nor {@code INT} nor begins with a country
     */
    @JsonCreator
    public static Jurisdiction parse(String text) {
        if (BEYOND_COUNTRIES.contains(text)) {
            return ImmutableJurisdiction.of(text);
        }
        if (!COUNTRY.matcher(text).matches()) {
            throw CodeLists.refusal("a jurisdiction", text, "write a country such as EE, or EU or INT");
        }
        return ImmutableJurisdiction.of(CountryCode.parse(text.substring(0, 2)) + text.substring(2));
    }

    /** A whole country. */
    public static Jurisdiction of(CountryCode country) {
        return ImmutableJurisdiction.of(country.alpha2());
    }

    /** The code. */
    public abstract String code();

    /** The country, or that of which it is a part; absent for {@code EU} and {@code INT}. */
    public Optional<CountryCode> country() {
        return BEYOND_COUNTRIES.contains(code())
                ? Optional.empty()
                : Optional.of(CountryCode.parse(code().substring(0, 2)));
    }

    @Override
    public int compareTo(Jurisdiction other) {
        return code().compareTo(other.code());
    }

    /** The code; {@link #parse} reads it back. */
    @Override
    @JsonValue
    public String toString() {
        return code();
    }
}
