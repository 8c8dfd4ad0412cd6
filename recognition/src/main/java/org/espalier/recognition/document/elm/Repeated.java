package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the model wants again in every activity and assessment of an achievement: its title and who awarded it. A
 * repetition says nothing, so it is written last and not kept when it is read.
 */
final class Repeated {

    private static final List<String> NODES = List.of("influencedBy", "provenBy");
    private static final List<String> PROPERTIES = List.of("title", "awardedBy");
    private static final Pattern PLACE = Pattern.compile("/(?:influencedBy|provenBy)(?:/\\d+)?/(title|awardedBy)");

    private Repeated() {}

    /** Adds title and award where they are missing. */
    static void addTo(WrittenClaim claim) {
        for (String property : NODES) {
            Value.all(claim.json().path(property), Path.ROOT).stream()
                    .filter(value -> value.json() instanceof ObjectNode node && !NodeIndex.isReference(node))
                    .forEach(value -> complete((ObjectNode) value.json(), claim.json()));
        }
    }

    private static void complete(ObjectNode node, ObjectNode claim) {
        for (String property : PROPERTIES) {
            if (!node.has(property) && claim.has(property)) {
                node.set(property, claim.get(property).deepCopy());
            }
        }
    }

    /** Takes repetitions out of what was kept of a claim. */
    static void removeFrom(Map<String, JsonNode> kept, ElmNode claim) {
        String place = claim.path().toString();
        kept.entrySet().removeIf(entry -> {
            Matcher rest = PLACE.matcher(entry.getKey()
                    .substring(Math.min(place.length(), entry.getKey().length())));
            return entry.getKey().startsWith(place)
                    && rest.matches()
                    && entry.getValue().equals(claim.json().get(rest.group(1)));
        });
    }
}
