package org.espalier.core.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A tree from which wrong parts are taken out, and which knows where everything stood before. All places that it takes
 * and gives are places of the tree as it is now; {@link #origin} tells where a place was.
 */
final class Draft {

    private static final String NUMBER = "1";

    private final ObjectNode tree;
    private final IdentityHashMap<JsonNode, List<Integer>> indices = new IdentityHashMap<>();
    private final Set<JsonPointer> taken = new HashSet<>();
    private final Set<JsonPointer> standIns = new LinkedHashSet<>();

    Draft(ObjectNode tree) {
        this.tree = tree;
    }

    ObjectNode tree() {
        return tree;
    }

    /** The place that a reader names. */
    static JsonPointer place(List<JsonMappingException.Reference> references) {
        JsonPointer place = JsonPointer.empty();
        for (JsonMappingException.Reference reference : references) {
            place = reference.getFieldName() == null
                    ? place.appendIndex(reference.getIndex())
                    : place.appendProperty(reference.getFieldName());
        }
        return place;
    }

    /** Where a place was before anything was taken out. */
    JsonPointer origin(JsonPointer place) {
        JsonPointer origin = JsonPointer.empty();
        JsonNode node = tree;
        for (JsonPointer rest = place; !rest.matches(); rest = rest.tail()) {
            int index = rest.getMatchingIndex();
            origin = node.isArray() && index >= 0
                    ? origin.appendIndex(originalIndex(node, index))
                    : origin.appendProperty(rest.getMatchingProperty());
            node = node.isArray() ? node.path(index) : node.path(rest.getMatchingProperty());
        }
        return origin;
    }

    private int originalIndex(JsonNode array, int index) {
        List<Integer> left = indices.get(array);
        return left == null || index >= left.size() ? index : left.get(index);
    }

    /** Takes a place out; false where there is nothing, or where it is the whole. */
    boolean take(JsonPointer place) {
        if (place.matches() || tree.at(place).isMissingNode()) {
            return false;
        }
        taken.add(origin(place));
        JsonNode parent = tree.at(place.head());
        if (parent instanceof ArrayNode array) {
            int index = place.last().getMatchingIndex();
            indices(array).remove(index);
            array.remove(index);
        } else if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        }
        return true;
    }

    /** Where each element of a list was at the beginning; the caller keeps it in step with the list. */
    List<Integer> indices(ArrayNode array) {
        return indices.computeIfAbsent(array, Draft::everyIndex);
    }

    private static List<Integer> everyIndex(JsonNode array) {
        return new ArrayList<>(IntStream.range(0, array.size()).boxed().toList());
    }

    /** Whether a complaint about a place only follows from what was taken out or stands in there. */
    boolean isConsequence(JsonPointer place) {
        JsonPointer origin = origin(place);
        return taken.contains(origin) || isStandIn(place) || isLessened(tree.at(place), origin);
    }

    /** Whether an object has lost a field, a list all of its elements, or an element of a list a field. */
    private boolean isLessened(JsonNode node, JsonPointer origin) {
        if (node.isArray() && !node.isEmpty()) {
            return taken.stream().map(JsonPointer::head).anyMatch(part -> isIn(origin, part));
        }
        return node.isContainerNode() && taken.stream().anyMatch(part -> isIn(origin, part));
    }

    private static boolean isIn(JsonPointer whole, @Nullable JsonPointer part) {
        return part != null && whole.equals(part.head());
    }

    /**
     * Puts something where a required field is missing, so that the rest of its object can be looked at: first a text,
     * then a number. False where both were tried.
     */
    boolean standIn(JsonPointer place) {
        boolean first = standIns.add(origin(place));
        if (tree.at(place.head()) instanceof ObjectNode object && (first || !isNumber(place))) {
            String text = first ? "(missing " + standIns.size() + ")" : NUMBER;
            object.put(place.last().getMatchingProperty(), text);
            return true;
        }
        return false;
    }

    private boolean isNumber(JsonPointer place) {
        return tree.at(place).asText().equals(NUMBER);
    }

    boolean isStandIn(JsonPointer place) {
        return standIns.contains(origin(place)) && !tree.at(place).isMissingNode();
    }

    /** Whether anything in the tree only stands in for what is missing. */
    boolean isIncomplete() {
        return standIns.stream().anyMatch(this::isLeft);
    }

    /** Takes out the objects in which something stands in for what is missing; false where that is the whole. */
    boolean takeIncomplete() {
        return standIns.stream().filter(this::isLeft).toList().stream()
                .allMatch(origin -> !isLeft(origin) || take(place(origin).head()));
    }

    private boolean isLeft(JsonPointer origin) {
        return !tree.at(place(origin)).isMissingNode();
    }

    /** Where a place of the beginning is now; a place where nothing is, if it was taken out. */
    private JsonPointer place(JsonPointer origin) {
        JsonPointer place = JsonPointer.empty();
        JsonNode node = tree;
        for (JsonPointer rest = origin; !rest.matches(); rest = rest.tail()) {
            String name = rest.getMatchingProperty();
            place = node.isArray() ? place.appendProperty(index(node, rest)) : place.appendProperty(name);
            node = tree.at(place);
        }
        return place;
    }

    private String index(JsonNode array, JsonPointer origin) {
        List<Integer> left = indices.get(array);
        int index = origin.getMatchingIndex();
        int now = left == null ? index : left.indexOf(index);
        return now < 0 ? "-" : String.valueOf(now);
    }
}
