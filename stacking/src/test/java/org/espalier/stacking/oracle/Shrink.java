package org.espalier.stacking.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.Circumstances;

/** Makes a case smaller as long as something holds of it: leaves out what is not needed, piece by piece of its JSON. */
final class Shrink {

    private static final ObjectMapper MAPPER = EspalierJson.mapper();

    private final Predicate<AuditCase> wanted;

    private Shrink(Predicate<AuditCase> wanted) {
        this.wanted = wanted;
    }

    static AuditCase smallest(AuditCase given, Predicate<AuditCase> wanted) {
        Shrink shrink = new Shrink(wanted);
        JsonNode json = write(given);
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (JsonNode candidate : candidates(json)) {
                if (shrink.holds(candidate)) {
                    json = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return read(json).orElseThrow();
    }

    private boolean holds(JsonNode json) {
        Optional<AuditCase> given = read(json);
        try {
            return given.isPresent() && wanted.test(given.get());
        } catch (RuntimeException thrown) {
            return false;
        }
    }

    static ObjectNode write(AuditCase given) {
        ObjectNode json = MAPPER.createObjectNode();
        json.set("award", MAPPER.valueToTree(given.award()));
        json.set("portfolio", MAPPER.valueToTree(given.portfolio()));
        json.set("circumstances", MAPPER.valueToTree(given.circumstances()));
        ObjectNode costs = json.putObject("costs");
        given.costs().forEach((id, cost) -> costs.put(id.text(), cost.toString()));
        json.put("day", given.day().toString());
        return json;
    }

    static Optional<AuditCase> read(JsonNode json) {
        try {
            Map<String, Rational> costs =
                    MAPPER.convertValue(json.get("costs"), new TypeReference<Map<String, Rational>>() {});
            Map<CredentialId, Rational> byId = new java.util.TreeMap<>();
            costs.forEach((id, cost) -> byId.put(CredentialId.parse(id), cost));
            if (Stream.of("award", "portfolio", "circumstances")
                    .anyMatch(part -> !json.path(part).isObject())) {
                return Optional.empty();
            }
            return Optional.of(new AuditCase(
                    MAPPER.treeToValue(json.get("award"), Award.class),
                    MAPPER.treeToValue(json.get("portfolio"), Portfolio.class),
                    MAPPER.treeToValue(json.get("circumstances"), Circumstances.class),
                    byId,
                    LocalDate.parse(json.get("day").asText())));
        } catch (JsonProcessingException | RuntimeException refused) {
            return Optional.empty();
        }
    }

    /** The same without one element, field or level. */
    private static List<JsonNode> candidates(JsonNode json) {
        List<JsonNode> all = new ArrayList<>();
        if (json instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                ObjectNode without = object.deepCopy();
                without.remove(name);
                all.add(without);
            }
            for (String name : names) {
                for (JsonNode part : candidates(object.get(name))) {
                    ObjectNode other = object.deepCopy();
                    other.set(name, part);
                    all.add(other);
                }
            }
            if (object.has("rule")
                    && object.get("rule").has("of")
                    && object.get("rule").get("of").isArray()) {
                object.get("rule").get("of").forEach(all::add);
            }
        } else if (json instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                ArrayNode without = array.deepCopy();
                without.remove(i);
                all.add(without);
            }
            for (int i = 0; i < array.size(); i++) {
                for (JsonNode part : candidates(array.get(i))) {
                    ArrayNode other = array.deepCopy();
                    other.set(i, part);
                    all.add(other);
                }
            }
        }
        return all;
    }
}
