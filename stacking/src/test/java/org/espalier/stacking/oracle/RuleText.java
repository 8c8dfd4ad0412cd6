package org.espalier.stacking.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Rule;

/**
 * A rule as its file tells it: its kind, its bounds and its filter, read from its JSON and from nowhere else.
 *
 * @param json the rule
 */
record RuleText(ObjectNode json) {

    private static final ObjectMapper MAPPER = EspalierJson.mapper();
    private static final List<String> LOW = List.of("minimum", "above");
    private static final List<String> HIGH = List.of("maximum", "below");

    static RuleText of(Rule rule) {
        return new RuleText(MAPPER.valueToTree(rule));
    }

    String kind() {
        return json.path("kind").asText();
    }

    boolean has(String field) {
        return json.hasNonNull(field);
    }

    Optional<Rational> amount(String field) {
        return has(field) ? Optional.of(Rational.parse(json.get(field).asText())) : Optional.empty();
    }

    int number(String field, int otherwise) {
        return json.path(field).asInt(otherwise);
    }

    HoldingFilter filter() {
        return has("filter") ? read(json.get("filter"), HoldingFilter.class) : HoldingFilter.all();
    }

    CreditSystem system() {
        return has("system") ? read(json.get("system"), CreditSystem.class) : CreditSystem.ECTS;
    }

    /** Credits, count or hours: by the kind, or as the rule tells. */
    String measure() {
        return switch (kind()) {
            case "count" -> "count";
            case "hours" -> "hours";
            case "average" -> json.path("weight").asText("credits");
            default -> json.path("measure").asText("credits");
        };
    }

    /** So much in each of the buckets. */
    Rational inEachBucket(Rational amount) {
        return amount.times(Rational.of(json.get("buckets").size()));
    }

    boolean isWindow() {
        return isLow() && isHigh();
    }

    boolean isLow() {
        return LOW.stream().anyMatch(this::has);
    }

    boolean isHigh() {
        return HIGH.stream().anyMatch(this::has);
    }

    /** The rule with its least bounds only. */
    Rule low() {
        return without(HIGH.stream());
    }

    /** The rule with its largest bounds only. */
    Rule high() {
        return without(LOW.stream());
    }

    Rule without(String... fields) {
        return without(Stream.of(fields));
    }

    private Rule without(Stream<String> fields) {
        ObjectNode other = json.deepCopy();
        fields.forEach(other::remove);
        return read(other, Rule.class);
    }

    static <T> T read(JsonNode json, Class<T> type) {
        try {
            return MAPPER.treeToValue(json, type);
        } catch (JsonProcessingException refused) {
            throw new IllegalArgumentException(json.toString(), refused);
        }
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }
}
