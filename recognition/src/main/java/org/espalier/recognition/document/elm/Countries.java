package org.espalier.recognition.document.elm;

import java.util.Optional;
import org.espalier.core.text.CountryCode;

/** Reads countries: concepts of the EU's country table, or bare codes. */
final class Countries {

    private Countries() {}

    /** The country that a concept names; one that nobody knows is told and kept. */
    static Optional<CountryCode> read(Concept concept) {
        Optional<CountryCode> country = concept.iri().flatMap(Countries::country);
        if (country.isEmpty()) {
            concept.isUnknown("COUNTRY_UNKNOWN");
        }
        return country;
    }

    /** The country that a concept names; one that nobody knows is kept and not told, for it may be personal. */
    static Optional<CountryCode> readQuietly(Concept concept) {
        Optional<CountryCode> country = concept.iri().flatMap(Countries::country);
        if (country.isEmpty()) {
            concept.keep();
        }
        return country;
    }

    /** The country that a concept names, if it names one. */
    static Optional<CountryCode> known(Concept concept) {
        return concept.iri().flatMap(CountryCode::fromIri);
    }

    private static Optional<CountryCode> country(String iri) {
        return CountryCode.fromIri(iri).or(() -> code(iri));
    }

    private static Optional<CountryCode> code(String text) {
        try {
            return Optional.of(CountryCode.parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
