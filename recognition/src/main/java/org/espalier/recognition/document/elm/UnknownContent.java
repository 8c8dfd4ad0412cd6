package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What was kept without being understood, told once for a document: places and types, never values. */
final class UnknownContent {

    private static final int MOST = 40;

    private static final Pattern INDEX = Pattern.compile("/\\d+(?=/|$)");
    private static final Pattern LAST_INDEXES = Pattern.compile("(/\\d+)+$");

    private final Set<String> unknown = new TreeSet<>();
    private final Set<String> unmapped = new TreeSet<>();

    /** Adds kept parts by their places. */
    void add(Map<String, JsonNode> kept) {
        kept.forEach(this::add);
    }

    private void add(String place, JsonNode json) {
        String name = name(place);
        if (!Terms.isOfModel(name)) {
            unknown.add(INDEX.matcher(place).replaceAll("") + " (" + Value.type(json) + ")");
        } else if (!Terms.isOfEnvelope(name)) {
            unmapped.add(name);
        }
    }

    /** The name of the property at a place; an element of an array goes by the name of the array. */
    private static String name(String place) {
        String property = LAST_INDEXES.matcher(place).replaceAll("");
        return property.substring(property.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    void tell(Scope scope) {
        List<Given> facts = new ArrayList<>();
        fact("unknown", unknown, facts);
        fact("unmapped", unmapped, facts);
        if (!facts.isEmpty()) {
            scope.unknown("UNKNOWN_CONTENT", Path.ROOT, facts.toArray(new Given[0]));
        }
    }

    private static void fact(String name, Set<String> places, List<Given> facts) {
        if (!places.isEmpty()) {
            facts.add(Given.of(name, places.stream().limit(MOST).toList()));
        }
        if (places.size() > MOST) {
            facts.add(Given.of(name + "More", places.size() - MOST));
        }
    }
}
