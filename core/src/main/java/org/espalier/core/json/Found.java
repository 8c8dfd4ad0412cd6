package org.espalier.core.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;

/** What a message may show of a value that was refused: short scalars, and nothing that may be personal. */
final class Found {

    private static final int LONGEST = 40;
    private static final Set<String> PERSONAL = Set.of("learner", "grade", "kept", "furtherInformation", "reason");

    private Found() {}

    static String text(JsonNode node, JsonPointer path) {
        if (node.isMissingNode()) {
            return "nothing";
        }
        if (node.isContainerNode() || isPersonal(path) || node.asText().length() > LONGEST) {
            return type(node);
        }
        return node.isTextual() ? "\"" + node.textValue() + "\"" : node.asText();
    }

    private static String type(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            default -> "a " + node.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    }

    private static boolean isPersonal(JsonPointer path) {
        for (JsonPointer place = path; place != null && !place.matches(); place = place.tail()) {
            if (PERSONAL.contains(place.getMatchingProperty())) {
                return true;
            }
        }
        return false;
    }
}
