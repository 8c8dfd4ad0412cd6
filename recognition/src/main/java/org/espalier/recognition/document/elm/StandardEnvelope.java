package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;

/** What every document of the model says in the same way, or what follows from its credential: it needs no keeping. */
final class StandardEnvelope {

    static final String CONTEXT = "@context";
    static final String SCHEMA = "credentialSchema";
    static final String DISPLAY = "displayParameter";
    static final String DELIVERY = "deliveryDetails";
    static final String ADDRESSES = "deliveryAddress";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private StandardEnvelope() {}

    static JsonNode context() {
        return JSON.arrayNode()
                .add("https://www.w3.org/2018/credentials/v1")
                .add("http://data.europa.eu/snb/model/context/edc-ap");
    }

    static ObjectNode schema() {
        return Piece.of("http://data.europa.eu/snb/model/ap/edc-generic-full", "ShaclValidator2017")
                .json();
    }

    /** How a viewer shows the document: its title, and the languages of it. */
    static Optional<Piece> display(Optional<LocalizedText> told) {
        Pen pen = new Pen();
        return told.map(title -> {
            List<Piece> languages = languages(title);
            Piece display = pen.node("DisplayParameter").text("title", Optional.of(title));
            languages.stream().findFirst().ifPresent(first -> display.add("primaryLanguage", first));
            return display.addAll("language", languages);
        });
    }

    /** The languages of a text, English first. */
    private static List<Piece> languages(LocalizedText text) {
        List<LanguageTag> tags = new ArrayList<>(text.texts().keySet());
        if (tags.remove(LanguageTag.ENGLISH)) {
            tags.add(0, LanguageTag.ENGLISH);
        }
        return tags.stream().flatMap(tag -> Languages.concept(tag).stream()).toList();
    }

    /** A wrapper without addresses tells nothing. */
    static ObjectNode delivery(List<String> addresses) {
        ObjectNode delivery = JSON.objectNode();
        addresses.forEach(delivery.putArray(ADDRESSES)::add);
        return delivery;
    }

    /** Takes out of what a document held beside its credential what every document says, at the place of its root. */
    static void removeFrom(Map<String, JsonNode> kept, String root, Optional<LocalizedText> title) {
        remove(kept, root + "/" + CONTEXT, context());
        remove(kept, root + "/" + SCHEMA, schema());
        display(title).ifPresent(display -> remove(kept, root + "/" + DISPLAY, display.json()));
        remove(kept, "/" + DELIVERY, delivery(List.of()));
    }

    private static void remove(Map<String, JsonNode> kept, String place, JsonNode standard) {
        JsonNode found = kept.get(place);
        if (found != null && same(found, standard)) {
            kept.remove(place);
        }
    }

    private static boolean same(JsonNode found, JsonNode standard) {
        JsonNode one = found.isArray() && found.size() == 1 ? found.get(0) : found;
        return Shape.SINGLE.of(one).equals(Shape.SINGLE.of(standard));
    }
}
