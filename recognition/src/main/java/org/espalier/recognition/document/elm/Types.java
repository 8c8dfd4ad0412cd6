package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The types that a node gives itself, without the prefix or address of a namespace. */
final class Types {

    private static final Set<String> CONCEPTS = Set.of("Concept", "ConceptScheme");

    private Types() {}

    static List<String> of(ObjectNode node) {
        List<String> types = new ArrayList<>();
        for (String property : List.of("type", "@type")) {
            Value.all(node.path(property), Path.ROOT).stream()
                    .filter(value -> value.json().isTextual())
                    .forEach(value -> types.add(localName(value.text())));
        }
        return types;
    }

    static boolean isConcept(ObjectNode node) {
        return node.has("inScheme") || of(node).stream().anyMatch(CONCEPTS::contains);
    }

    private static String localName(String type) {
        int end = Math.max(type.lastIndexOf(':'), Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')));
        return type.substring(end + 1);
    }
}
