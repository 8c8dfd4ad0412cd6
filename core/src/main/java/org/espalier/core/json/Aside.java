package org.espalier.core.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Elements of one long list that were read without a fault, set aside while the rest is read again and again. The last
 * of them stays, so that the list is never empty for want of them.
 */
final class Aside {

    private static final int LONG = 1000;

    private final List<JsonNode> elements = new ArrayList<>();
    private final List<Integer> indices = new ArrayList<>();
    private @Nullable ArrayNode list;
    private JsonPointer place = JsonPointer.empty();

    boolean isEmpty() {
        return elements.isEmpty();
    }

    /** Whether a place lies inside the list from which elements are set aside. */
    boolean concerns(JsonPointer fault) {
        return fault.toString().startsWith(place + "/");
    }

    /** Sets aside what stands before a fault, if that is much. */
    void before(JsonPointer fault, Draft draft) {
        JsonPointer outermost = outermostList(fault, draft.tree());
        if (draft.tree().at(outermost) instanceof ArrayNode array && (list == null || place.equals(outermost))) {
            int count = element(fault, outermost) - 1;
            if (count >= LONG) {
                list = array;
                place = outermost;
                move(array, draft.indices(array), count);
            }
        }
    }

    private void move(ArrayNode array, List<Integer> places, int count) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        elements.addAll(all.subList(0, count));
        indices.addAll(places.subList(0, count));
        array.removeAll().addAll(all.subList(count, all.size()));
        places.subList(0, count).clear();
    }

    /** Puts everything back where it was. */
    void restore(Draft draft) {
        if (list != null) {
            List<JsonNode> all = new ArrayList<>(elements);
            list.forEach(all::add);
            list.removeAll().addAll(all);
            draft.indices(list).addAll(0, indices);
        }
        elements.clear();
        indices.clear();
        list = null;
    }

    private static JsonPointer outermostList(JsonPointer fault, JsonNode tree) {
        JsonPointer whole = JsonPointer.empty();
        JsonPointer rest = fault;
        while (!rest.matches() && !tree.at(whole).isArray()) {
            whole = whole.appendProperty(rest.getMatchingProperty());
            rest = rest.tail();
        }
        return whole;
    }

    private static int element(JsonPointer fault, JsonPointer list) {
        JsonPointer rest = fault;
        for (JsonPointer step = list; !step.matches(); step = step.tail()) {
            rest = rest.tail();
        }
        return rest.getMatchingIndex();
    }
}
