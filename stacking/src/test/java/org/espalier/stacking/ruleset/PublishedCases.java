package org.espalier.stacking.ruleset;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.evaluation.Circumstances;

/**
 * Cases of the published rule sets: one file for each, of the same name as the rule set.
 *
 * <p>A case is holdings, in the form of {@link ShortHolding}, a day, and what is known of the case; and what comes of it:
 * the verdict of the report, and {@code findings}, which lists by its rule everything that is violated or undetermined
 * and may list what is not. {@code facts} are what a finding tells, as a sentence shows it.
 */
final class PublishedCases {

    private PublishedCases() {}

    /** What a rule says. */
    record Said(String rule, String code, Verdict verdict) {}

    /** What the finding of a rule tells. */
    record Told(String rule, String name, String text) {}

    /** A case. */
    record Case(
            String ruleSet,
            String version,
            String name,
            LocalDate day,
            List<Holding> holdings,
            Circumstances circumstances,
            Verdict verdict,
            List<Said> findings,
            List<Told> facts) {

        @Override
        public String toString() {
            return ruleSet + "@" + version + ": " + name;
        }
    }

    static Stream<Case> all() {
        return RuleSets.published().all().stream().flatMap(ruleSet -> of(ruleSet).stream());
    }

    static List<Case> of(RuleSet ruleSet) {
        JsonNode file = PublishedFiles.cases(ruleSet);
        return list(file.get("cases")).stream()
                .map(node -> read(
                        file.get("ruleSet").textValue(), file.get("version").textValue(), node))
                .toList();
    }

    private static Case read(String ruleSet, String version, JsonNode node) {
        return new Case(
                ruleSet,
                version,
                node.get("name").textValue(),
                LocalDate.parse(node.get("day").textValue()),
                list(node.get("holdings")).stream().map(ShortHolding::read).toList(),
                circumstances(node.path("circumstances")),
                value(node.get("verdict"), Verdict.class),
                list(node.path("findings")).stream().map(PublishedCases::said).toList(),
                list(node.path("facts")).stream().map(PublishedCases::told).toList());
    }

    private static Circumstances circumstances(JsonNode node) {
        return node.isMissingNode() ? Circumstances.none() : value(node, Circumstances.class);
    }

    private static Said said(JsonNode node) {
        return new Said(
                node.get("rule").textValue(), node.get("code").textValue(), value(node.get("verdict"), Verdict.class));
    }

    private static Told told(JsonNode node) {
        return new Told(
                node.get("rule").textValue(),
                node.get("fact").textValue(),
                node.get("value").textValue());
    }

    private static <T> T value(JsonNode node, Class<T> type) {
        return EspalierJson.mapper().convertValue(node, type);
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }
}
