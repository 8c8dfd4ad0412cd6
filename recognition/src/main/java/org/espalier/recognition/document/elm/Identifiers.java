package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
                .filter(identifier -> !isOwn(identifier))
                .flatMap(identifier -> read(identifier).stream())
                .distinct()
                .toList();
    }

    /** The first value under a property in a scheme of this library. */
    static Optional<String> own(ElmNode node, String property, String scheme) {
        return node.all(property).stream()
                .filter(identifier -> isIn(identifier, scheme))
                .flatMap(identifier -> identifier.string("notation").stream())
                .findFirst();
    }

    /** The same without reading: nothing is told, and nothing counts as read. */
    static Optional<String> peek(ObjectNode node, String property, String scheme) {
        return Value.all(node.path(property), Path.ROOT).stream()
                .filter(identifier -> text(identifier.json(), "schemeId").contains(scheme))
                .flatMap(identifier -> text(identifier.json(), "notation").stream())
                .findFirst();
    }

    private static List<String> text(JsonNode json, String property) {
        return Value.all(json.path(property), Path.ROOT).stream()
                .map(Value::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Whether it says what is read elsewhere: the id of a credential or an outcome, a pseudonym. */
    private static boolean isOwn(ElmNode identifier) {
        return Stream.of(Own.PSEUDONYM, Own.CREDENTIAL, Own.OUTCOME).anyMatch(scheme -> isIn(identifier, scheme));
    }

    /** Whether it is in a scheme of this library; only then its scheme counts as read. */
    private static boolean isIn(ElmNode identifier, String scheme) {
        boolean own = text(identifier.json(), "schemeId").contains(scheme);
        if (own) {
            List.of("schemeId", "schemeName", "notation").forEach(identifier::strings);
        }
        return own;
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
        if (isIn(identifier, Own.LEGAL)) {
            return value(identifier, identifier.string("schemeName"));
        }
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
