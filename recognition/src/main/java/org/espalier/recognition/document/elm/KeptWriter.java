package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.espalier.core.credential.CredentialId;
import org.espalier.recognition.document.elm.KeptPath.Step;
import org.jspecify.annotations.Nullable;

/**
 * Puts back what a document held beside what was read, as far as the node in which it stood is there again.
 *
 * <p>Nodes are made anew only where an empty one says nothing by itself. A proof is left out: it holds for the document
 * that it was made for.
 */
final class KeptWriter {

    private static final String SPECIFIED = "specifiedBy";

    /** What may be made anew, with its type. */
    private static final Map<String, String> HARMLESS = Map.of(
            "influencedBy", "LearningActivity",
            "awardedBy", "AwardingProcess",
            "location", "Location",
            "address", "Address");

    private static final Map<String, String> SPECIFICATIONS = Map.of(
            "LearningAchievement", "LearningAchievementSpecification",
            "LearningActivity", "LearningActivitySpecification",
            "LearningAssessment", "LearningAssessmentSpecification");

    /** What a document has once: what was kept stands for what every document says. */
    private static final Set<String> REPLACED =
            Set.of(StandardEnvelope.CONTEXT, StandardEnvelope.SCHEMA, StandardEnvelope.DISPLAY, "credentialProfiles");

    private static final Pattern NUMBER = Pattern.compile("/(\\d+)(?=/|$)");

    private static final Set<String> LEFT_OUT = Set.of("proof", StandardEnvelope.DELIVERY);

    private final Pen pen;
    private final ObjectNode root;

    KeptWriter(Pen pen, ObjectNode root) {
        this.pen = pen;
        this.root = root;
    }

    void putAll(WrittenClaim claim) {
        CredentialId id = claim.credential().id();
        Map<String, JsonNode> kept = new TreeMap<>(Comparator.comparing(KeptWriter::inOrder));
        kept.putAll(claim.credential().kept().parts());
        kept.keySet().removeIf(place -> !place.startsWith("/"));
        kept.forEach((place, value) -> {
            KeptPath path = KeptPath.of(place, id, claim.depth()).amongProofs(kept.keySet());
            put(path.inClaim() ? claim.json() : root, path, value);
        });
    }

    /** A place that sorts by the numbers in it. */
    private static String inOrder(String place) {
        return NUMBER.matcher(place)
                .replaceAll(number ->
                        "/" + "0".repeat(Math.max(0, 9 - number.group().length())) + number.group(1));
    }

    private void put(ObjectNode from, KeptPath path, JsonNode value) {
        List<Step> way = path.steps().subList(0, path.steps().size() - 1);
        Optional<ObjectNode> node = Optional.of(from);
        for (Step step : way) {
            node = node.flatMap(parent -> child(parent, step));
        }
        Step last = path.steps().get(way.size());
        boolean atRoot = way.isEmpty() && !path.inClaim();
        node.filter(parent -> !atRoot || isWanted(last.name()))
                .ifPresent(parent -> put(parent, last, value, isReplaced(last.name(), atRoot)));
    }

    /** An address that nobody read, for a country is told elsewhere, tells more than one with a country only. */
    private static boolean isReplaced(String name, boolean atRoot) {
        return atRoot ? REPLACED.contains(name) : name.equals("address");
    }

    /** A draft has no context; a document has nothing of the wrapper in which it was. */
    private boolean isWanted(String name) {
        boolean context = name.equals(StandardEnvelope.CONTEXT) && !root.has(name);
        return !context && !LEFT_OUT.contains(name);
    }

    private Optional<ObjectNode> child(ObjectNode parent, Step step) {
        List<Value> there = Value.all(parent.path(step.name()), Path.ROOT);
        int index = step.index().orElse(0);
        if (index == there.size()) {
            return made(parent, step.name());
        }
        return index < there.size() && there.get(index).json() instanceof ObjectNode node
                ? Optional.of(node)
                : Optional.empty();
    }

    private Optional<ObjectNode> made(ObjectNode parent, String name) {
        Optional<String> type = Optional.ofNullable(HARMLESS.get(name))
                .or(() -> Types.of(parent).stream()
                        .filter(of -> name.equals(SPECIFIED))
                        .flatMap(of -> Optional.ofNullable(SPECIFICATIONS.get(of)).stream())
                        .findFirst());
        Optional<ObjectNode> node = type.map(pen::node).map(Piece::json);
        node.ifPresent(json -> Piece.add(parent, name, json));
        return node;
    }

    private static void put(ObjectNode parent, Step step, JsonNode value, boolean replaced) {
        JsonNode there = parent.get(step.name());
        boolean first = step.index().orElse(0) == 0;
        if (there == null || (replaced && first)) {
            parent.set(step.name(), isAddress(there) ? withIdOf(there, value) : value);
        } else if (!there.equals(value)) {
            join(parent, step, there, value);
        }
    }

    private static boolean isAddress(@Nullable JsonNode there) {
        return there instanceof ObjectNode node && Types.of(node).contains("Address");
    }

    /** An address keeps the id that it has in this document, where its old one may be that of another address. */
    private static JsonNode withIdOf(JsonNode there, JsonNode value) {
        return value instanceof ObjectNode node && there.has("id")
                ? node.deepCopy().set("id", there.get("id"))
                : value;
    }

    /** Nodes stand beside nodes; two texts or numbers in one place would contradict each other. */
    private static void join(ObjectNode parent, Step step, JsonNode there, JsonNode value) {
        OptionalInt index = step.index();
        if (isWithin(there, value)) {
            parent.set(step.name(), value);
        } else if (there instanceof ArrayNode array && value instanceof ArrayNode more) {
            array.addAll(more);
        } else if (there instanceof ArrayNode array) {
            array.insert(Math.min(index.orElse(array.size()), array.size()), value);
        } else if (isNode(there) && isNode(value)) {
            boolean before = index.isPresent() && index.getAsInt() == 0;
            ArrayNode both = parent.putArray(step.name());
            both.add(before ? value : there).add(before ? there : value);
        }
    }

    /** Whether a node says everything that another says, whatever their ids; concepts are known by theirs. */
    private static boolean isWithin(JsonNode said, JsonNode value) {
        if (!isNode(said) || !isNode(value)) {
            return said.equals(value);
        }
        if (Types.isConcept((ObjectNode) said)) {
            return said.path("id").equals(value.path("id"));
        }
        return said.properties().stream()
                .filter(property -> !property.getKey().equals("id"))
                .allMatch(property -> isWithin(property.getValue(), value.path(property.getKey())));
    }

    private static boolean isNode(JsonNode json) {
        return json instanceof ObjectNode node && !Types.of(node).isEmpty();
    }
}
