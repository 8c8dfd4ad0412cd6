package org.espalier.guards;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.rule.PlacedRule;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.ruleset.RuleSet;
import org.espalier.stacking.ruleset.RuleSets;

/** The kinds of rules that the library reads: their schemas, their examples, and who uses them. */
final class RuleKinds {

    private static final JsonNode SCHEMA = Schemas.tree("rule-1.json");
    private static final TreeMap<String, Set<String>> USERS = users();

    private RuleKinds() {}

    /** All kinds, in the order in which the code lists them. */
    static List<String> all() {
        return Arrays.stream(Rule.class.getAnnotation(JsonSubTypes.class).value())
                .map(type -> type.value().getAnnotation(JsonTypeName.class).value())
                .toList();
    }

    /** The schema of a kind. */
    static JsonNode schema(String kind) {
        return SCHEMA.at("/$defs/rule/allOf").findParents("then").stream()
                .filter(branch ->
                        branch.at("/if/properties/kind/const").asText().equals(kind))
                .map(branch -> SCHEMA.at(branch.at("/then/$ref").asText().substring(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("rule-1.json has no schema for rules of kind " + kind));
    }

    /** An example as the library reads it. */
    static Rule read(JsonNode example) {
        try {
            return EspalierJson.mapper().treeToValue(example, Rule.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("an example in rule-1.json is no rule: " + example, unreadable);
        }
    }

    /** The ids of the published rule sets in which a kind stands, at any depth. */
    static Set<String> users(String kind) {
        return USERS.getOrDefault(kind, Set.of());
    }

    private static TreeMap<String, Set<String>> users() {
        TreeMap<String, Set<String>> users = new TreeMap<>();
        for (RuleSet ruleSet : RuleSets.published().all()) {
            for (String kind : kinds(ruleSet)) {
                users.computeIfAbsent(kind, none -> new TreeSet<>()).add(ruleSet.id());
            }
        }
        return users;
    }

    private static Set<String> kinds(RuleSet ruleSet) {
        return ruleSet.tree().all().stream().map(RuleKinds::kind).collect(Collectors.toSet());
    }

    private static String kind(PlacedRule placed) {
        JsonNode tree = EspalierJson.mapper().valueToTree(placed.use().rule());
        return tree.path("kind").asText();
    }
}
