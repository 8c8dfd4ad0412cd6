package org.espalier.recognition.document.elm;

import java.util.List;
import java.util.Optional;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;

/** Reads web resources: an address, with a title or bare. */
final class WebAddresses {

    private WebAddresses() {}

    static List<String> read(ElmNode node, String property) {
        return node.all(property).stream()
                .flatMap(resource -> address(resource).stream())
                .distinct()
                .toList();
    }

    static Optional<String> first(ElmNode node, String property) {
        return read(node, property).stream().findFirst();
    }

    /** Each resource as a text: its title in each language, and its address. */
    static List<LocalizedText> described(ElmNode node, String property) {
        return node.all(property).stream()
                .flatMap(resource -> described(resource).stream())
                .toList();
    }

    private static Optional<LocalizedText> described(ElmNode resource) {
        Optional<LocalizedText> title = resource.text("title");
        Optional<LocalizedText> address =
                address(resource).map(text -> LocalizedText.of(LanguageTag.UNDETERMINED.tag(), text));
        return title.isPresent() && address.isPresent()
                ? title.map(words -> Texts.beside(words, address.get()))
                : title.or(() -> address);
    }

    private static Optional<String> address(ElmNode resource) {
        return resource.string("contentURL").or(() -> resource.id().filter(id -> id.startsWith("http")));
    }
}
