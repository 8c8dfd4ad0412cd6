package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares two credentials as JSON, place by place. Values never leave this class. */
final class Differences {

    /** Lists in which the order says nothing. */
    private static final Set<String> SETS = Set.of(
            "participation", "fields", "languages", "equivalentTo", "parts", "skills", "outcomes", "credentials");

    private final JsonNode given;
    private final JsonNode read;
    private final List<Difference> all = new ArrayList<>();

    Differences(JsonNode given, JsonNode read) {
        this.given = given;
        this.read = read;
    }

    List<Difference> all() {
        compare("", "", given, read);
        return all;
    }

    private void compare(String path, String name, JsonNode one, JsonNode other) {
        if (one.isMissingNode() || other.isMissingNode()) {
            all.add(new Difference(one.isMissingNode() ? "ELM_ADDED" : "ELM_LOST", path));
        } else if (one instanceof ObjectNode object && other instanceof ObjectNode another) {
            compare(path, object, another);
        } else if (isListOfNodes(one) && !isReordered(one, other) && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(path + "/" + i, name, one.get(i), other.path(i));
            }
        } else if (!same(name, one, other)) {
            all.add(new Difference("ELM_CHANGED", path));
        }
    }

    private void compare(String path, ObjectNode one, ObjectNode other) {
        Set<String> names = new LinkedHashSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        names.stream()
                .filter(name -> !one.path(name).equals(other.path(name)))
                .forEach(name -> compare(path + "/" + escaped(name), name, one.path(name), other.path(name)));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isReordered(JsonNode one, JsonNode other) {
        return one.size() == other.size() && values(one).equals(values(other));
    }

    private static boolean isListOfNodes(JsonNode json) {
        return json.isArray() && json.path(0).isObject();
    }

    private static boolean same(String name, JsonNode one, JsonNode other) {
        boolean set = SETS.contains(name) && one.isArray() && other.isArray() && one.size() == other.size();
        return set ? values(one).equals(values(other)) : one.equals(other);
    }

    private static Set<JsonNode> values(JsonNode array) {
        Set<JsonNode> values = new LinkedHashSet<>();
        array.forEach(values::add);
        return values;
    }
}
