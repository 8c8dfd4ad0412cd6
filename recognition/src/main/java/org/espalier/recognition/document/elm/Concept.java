package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.text.LocalizedText;

/**
 * A concept of a vocabulary, official or own. Only the address counts: labels change under a stable address.
 *
 * @param value where it stands
 * @param iri its address, in its usual form
 * @param label what it is called
 * @param scope on whose account it was read
 */
record Concept(Value value, Optional<String> iri, Optional<LocalizedText> label, Scope scope) {

    private static final String HTTPS = "https://";
    private static final List<String> OFFICIAL = List.of("data.europa.eu/", "publications.europa.eu/");

    static Optional<Concept> read(Value value, Scope scope) {
        if (value.json() instanceof ObjectNode node) {
            Optional<String> iri = NodeIndex.id(node).map(Concept::usual);
            return Optional.of(new Concept(value, iri, label(node, value.path(), scope), scope));
        }
        if (value.json().isTextual()) {
            Optional<LocalizedText> label = Texts.read(List.of(value), scope);
            return Optional.of(new Concept(value, Optional.of(usual(value.text())), label, scope));
        }
        scope.error(
                "DOCUMENT_WRONG_VALUE",
                value.path(),
                Given.of("found", value.type()),
                Given.of("wanted", "a concept of a vocabulary"));
        scope.keep(value);
        return Optional.empty();
    }

    private static Optional<LocalizedText> label(ObjectNode node, Path path, Scope scope) {
        return Stream.of("prefLabel", "title", "altLabel")
                .flatMap(name -> Texts.read(Value.all(node.path(name), path.child(name)), scope).stream())
                .findFirst();
    }

    private static String usual(String iri) {
        String plain = iri.strip().replaceAll("/+$", "");
        boolean official = OFFICIAL.stream().anyMatch(host -> plain.startsWith(HTTPS + host));
        return official ? "http://" + plain.substring(HTTPS.length()) : plain;
    }

    Path path() {
        return value.path();
    }

    /** The address, else the label, else a dash; for findings about places where nothing is personal. */
    String shown() {
        return Value.shown(iri.or(() -> label.map(LocalizedText::text)).orElse("-"));
    }

    boolean isIn(String vocabulary) {
        return iri.filter(address -> address.startsWith(vocabulary)).isPresent();
    }

    /** Tells that the concept has no counterpart here, and keeps it. */
    void isUnknown(String code) {
        scope.warning(code, path(), Given.of("found", shown()));
        keep();
    }

    /** Keeps the concept, so that it is not lost. */
    void keep() {
        scope.keep(value);
    }
}
