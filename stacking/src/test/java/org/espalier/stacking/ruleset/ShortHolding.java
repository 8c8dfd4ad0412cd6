package org.espalier.stacking.ruleset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.espalier.core.credential.Holding;
import org.espalier.core.json.EspalierJson;

/**
 * The short form in which cases write a holding, for example {@code {"id": "a", "ects": "6", "tags": ["core"]}}. It puts
 * what stands there where it belongs and adds nothing: what is left out stays unknown. Texts are English; {@code
 * credits} and {@code recognised} are an amount and a system, such as {@code 12 uk-cats}; a holding that is recognised
 * counts by a grant of {@link #RECEIVER} for {@link #PURPOSE}. A holding with the key {@code credential} has the full form.
 */
final class ShortHolding {

    static final String RECEIVER = "Example University";
    static final String PURPOSE = "credit";

    /** What stands in the credential under the same name. */
    private static final Set<String> PLAIN =
            Set.of("id", "awardedOn", "offerForm", "fullDegree", "studiedFrom", "studiedTo", "validTo");

    private static final Map<String, BiConsumer<ShortHolding, JsonNode>> PLACES = Map.ofEntries(
            Map.entry(
                    "learner",
                    (holding, value) -> holding.credential.putObject("learner").set("reference", value)),
            Map.entry(
                    "title",
                    (holding, value) -> holding.credential.putObject("title").set("en", value)),
            Map.entry(
                    "awardedBy",
                    (holding, value) -> holding.body().putObject("name").set("en", value)),
            Map.entry("awardedByKind", (holding, value) -> holding.body().set("kind", value)),
            Map.entry("country", (holding, value) -> holding.body().set("country", value)),
            Map.entry("outcomes", ShortHolding::outcomes),
            Map.entry(
                    "ects",
                    (holding, value) ->
                            holding.credential.withObject("/workload").set("ects", value)),
            Map.entry(
                    "hours",
                    (holding, value) ->
                            holding.credential.withObject("/workload").set("hours", value)),
            Map.entry(
                    "creditBearing",
                    (holding, value) ->
                            holding.credential.withObject("/workload").set("creditBearing", value)),
            Map.entry(
                    "credits",
                    (holding, value) -> holding.credential
                            .withObject("/workload")
                            .putArray("otherCredits")
                            .add(holding.amount(value))),
            Map.entry(
                    "eqf",
                    (holding, value) -> holding.credential.withObject("/level").set("eqf", value)),
            Map.entry(
                    "national",
                    (holding, value) -> holding.credential
                            .withObject("/level")
                            .putArray("national")
                            .add(value)),
            Map.entry("assessment", (holding, value) -> holding.assessment().set("type", value)),
            Map.entry(
                    "assessmentText",
                    (holding, value) ->
                            holding.assessment().putObject("description").set("en", value)),
            Map.entry("supervision", (holding, value) -> holding.assessment().set("supervision", value)),
            Map.entry(
                    "grade",
                    (holding, value) -> holding.assessment().putObject("grade").set("text", value)),
            Map.entry(
                    "participation",
                    (holding, value) ->
                            holding.credential.putArray("participation").add(value)),
            Map.entry("qualityAssurance", ShortHolding::qualityAssurance),
            Map.entry(
                    "field",
                    (holding, value) -> holding.credential.putArray("fields").add(value)),
            Map.entry(
                    "prerequisites",
                    (holding, value) ->
                            holding.credential.withObject("/prerequisites/text").set("en", value)),
            Map.entry(
                    "sealed",
                    (holding, value) ->
                            holding.credential.putObject("authenticity").set("sealed", value)),
            Map.entry("origin", (holding, value) -> holding.credential.set("learningSetting", value)),
            Map.entry("tags", (holding, value) -> holding.whole.set("tags", value)),
            Map.entry("recognised", ShortHolding::grant));

    private final ObjectNode whole = EspalierJson.mapper().createObjectNode();
    private final ObjectNode credential = whole.putObject("credential");

    private ShortHolding() {}

    static Holding read(JsonNode written) {
        JsonNode full = written.has("credential") ? written : expanded(written);
        return EspalierJson.mapper().convertValue(full, Holding.class);
    }

    private static JsonNode expanded(JsonNode written) {
        ShortHolding holding = new ShortHolding();
        written.properties().forEach(entry -> holding.place(entry.getKey(), entry.getValue()));
        return holding.whole;
    }

    private void place(String key, JsonNode value) {
        if (PLAIN.contains(key)) {
            credential.set(key, value);
        } else if (PLACES.containsKey(key)) {
            PLACES.get(key).accept(this, value);
        } else {
            throw new IllegalArgumentException("no short form of " + key);
        }
    }

    private ObjectNode body() {
        return first("awardingBodies");
    }

    private ObjectNode assessment() {
        return first("assessments");
    }

    private ObjectNode first(String list) {
        ArrayNode items = credential.withArray("/" + list);
        return items.isEmpty() ? items.addObject() : (ObjectNode) items.get(0);
    }

    private void outcomes(JsonNode statements) {
        ArrayNode outcomes = credential.putArray("learningOutcomes");
        statements.forEach(
                statement -> outcomes.addObject().putObject("statement").set("en", statement));
    }

    private void qualityAssurance(JsonNode kinds) {
        ArrayNode arrangements = credential.putArray("qualityAssurance");
        kinds.forEach(kind -> arrangements.addObject().set("kind", kind));
    }

    private void grant(JsonNode credits) {
        ObjectNode grant = whole.putObject("grant");
        grant.put("receiver", RECEIVER).put("purpose", PURPOSE).set("credits", amount(credits));
    }

    private ObjectNode amount(JsonNode text) {
        String[] parts = text.textValue().split(" ", -1);
        return EspalierJson.mapper().createObjectNode().put("amount", parts[0]).put("system", parts[1]);
    }
}
