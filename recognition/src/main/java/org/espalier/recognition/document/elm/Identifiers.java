package org.espalier.recognition.document.elm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LocalizedText;

/** Reads identifiers: of persons, organisations, achievements. */
final class Identifiers {

    private Identifiers() {}

    /** The identifiers under a property, in their schemes. */
    static List<Identifier> read(ElmNode node, String property) {
        return node.all(property).stream()
                .flatMap(identifier -> read(identifier).stream())
                .distinct()
                .toList();
    }

    /** The legal identifiers under a property; the scheme is the name given and the country. */
    static List<Identifier> legal(ElmNode node, String property, String scheme) {
        return node.all(property).stream()
                .flatMap(identifier -> legal(identifier, scheme).stream())
                .distinct()
                .toList();
    }

    private static Optional<Identifier> read(ElmNode identifier) {
        Optional<String> scheme = Stream.of("schemeName", "schemeId")
                .flatMap(name -> identifier.string(name).stream())
                .findFirst()
                .or(() -> identifier.text("schemeAgency").map(LocalizedText::text));
        return value(identifier, scheme);
    }

    private static Optional<Identifier> legal(ElmNode identifier, String scheme) {
        Optional<String> country = country(identifier).map(CountryCode::alpha2);
        return value(
                identifier, Optional.of(country.map(code -> scheme + " " + code).orElse(scheme)));
    }

    private static Optional<CountryCode> country(ElmNode identifier) {
        return identifier.concept("spatial").flatMap(Countries::readQuietly);
    }

    private static Optional<Identifier> value(ElmNode identifier, Optional<String> scheme) {
        return identifier
                .string("notation")
                .map(value -> Identifier.builder().scheme(scheme).value(value).build());
    }
}
