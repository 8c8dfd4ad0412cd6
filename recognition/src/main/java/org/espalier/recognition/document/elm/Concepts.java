package org.espalier.recognition.document.elm;

import java.util.Optional;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.LocalizedText;

/** Writes concepts: address, type, scheme and label. Only addresses are written that a table of the library has. */
final class Concepts {

    private static final String SNB = "http://data.europa.eu/snb/";
    private static final String SNB_SCHEME = "/25831c2";
    private static final String ESCO = "http://data.europa.eu/esco/";
    private static final String ESCO_SKILLS = "http://data.europa.eu/esco/concept-scheme/skills";

    private Concepts() {}

    /** A concept of a vocabulary whose address follows from that of the concept. */
    static Piece of(String iri, String label) {
        return of(iri, scheme(iri), label);
    }

    static Piece of(String iri, String scheme, String label) {
        return Piece.of(iri, "Concept")
                .add("inScheme", Piece.of(scheme, "ConceptScheme"))
                .text("prefLabel", Optional.of(LocalizedText.of("en", label)));
    }

    static Piece of(CountryCode country) {
        return of(country.iri(), country.name());
    }

    static Piece of(EqfLevel level) {
        return of(level.iri(), "Level " + level.number());
    }

    static Piece of(FieldOfStudy field) {
        return of(SNB + "isced-f/" + field.code(), field.label());
    }

    /** A skill, of which nothing but the address is known. */
    static Piece skill(String iri) {
        Piece concept = Piece.of(iri, "Concept");
        if (isEsco(iri)) {
            concept.add("inScheme", Piece.of(ESCO_SKILLS, "ConceptScheme"));
        }
        return concept.text("prefLabel", Optional.of(LocalizedText.of("und", iri)));
    }

    static boolean isEsco(String iri) {
        return iri.startsWith(ESCO);
    }

    /** The vocabulary of a concept: that of the Commission's lists by name, else what stands before the last part. */
    private static String scheme(String iri) {
        String list = iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf(':')));
        return iri.startsWith(SNB) ? list + SNB_SCHEME : list;
    }
}
