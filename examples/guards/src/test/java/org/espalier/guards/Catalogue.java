package org.espalier.guards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.stacking.ruleset.RuleSets;

/** The page that lists every kind of rule, made from the code, the schemas and the published rule sets. */
final class Catalogue {

    /** Objects of the schema of rules that have a place of their own on the page. */
    private static final Set<String> PLACED = Set.of("filter", "ruleUse", "rule");

    private static final String HEAD = """
            # Kinds of rules

            Everything that a rule set can ask for. This page is made from the code, from the JSON Schema of rules and from the
            published rule sets; the build fails while it differs from them. After a change of those, make it anew:

            ```sh
            %s
            ```

            How rule sets are written, found and applied: [espalier-stacking](../README.md).
            """;
    private static final String READING = """

            ## How to read it

            A rule is an object with its `kind` and the fields of that kind; every other field is refused. Amounts are written as
            texts (`"7.5"`, `"20/3"`), for they are exact; counts are whole numbers. Every verdict is one of `satisfied`, `violated`,
            `undetermined` (a datum is missing that decides, and is named) and `not-applicable`. Below each example stands the
            sentence that a report makes of it.

            ### A rule in its policy

            """;
    private static final String EXCEPTIONS = """

            ## Exceptions

            An office may decide otherwise in one learner's case. Exceptions stand in a file of circumstances, under
            `exceptions`; a rule is addressed by its id. Every verdict that rests on an exception names it.

            """;

    private final SchemaWords words = SchemaWords.of("rule-1.json");
    private final JsonNode schema = Schemas.tree("rule-1.json");
    private final StringBuilder page = new StringBuilder();

    private Catalogue() {}

    /** The page; the command is how to make it anew. */
    static String page(String command) {
        return new Catalogue().written(command);
    }

    private String written(String command) {
        page.append(HEAD.formatted(command));
        for (RuleGroup group : RuleGroup.values()) {
            overview(group);
        }
        page.append(READING).append(words.table(schema.at("/$defs/ruleUse")));
        for (RuleGroup group : RuleGroup.values()) {
            page.append("\n## " + group.title() + "\n\n" + group.text() + "\n");
            group.kinds().forEach(this::kind);
        }
        filters();
        parts();
        page.append(EXCEPTIONS).append(ExceptionWords.kinds()).append("\n").append(ExceptionWords.fields());
        page.append("\n## Published rule sets\n\nNone is legal advice; the text of the act or the body decides.\n\n");
        page.append(RuleSetTable.of(RuleSets.published().all()));
        return page.toString();
    }

    private void overview(RuleGroup group) {
        String links = group.kinds().stream()
                .map(kind -> "[" + kind + "](#" + kind + ")")
                .collect(Collectors.joining(", "));
        page.append("\n**[" + group.title() + "](#" + group.anchor() + "):** " + links + "\n");
    }

    private void kind(String kind) {
        JsonNode definition = RuleKinds.schema(kind);
        heading(kind, definition);
        definition.path("examples").forEach(example -> {
            example(example);
            page.append("\n> " + RuleKinds.read(example).sentence() + "\n");
        });
        Set<String> users = RuleKinds.users(kind);
        page.append("\nUsed by: " + (users.isEmpty() ? "no published rule set" : quoted(users)) + "\n");
    }

    private void filters() {
        JsonNode filter = schema.at("/$defs/filter");
        page.append("\n## Filters\n\n" + filter.path("description").asText() + "\n\n" + words.table(filter));
    }

    private void parts() {
        page.append("\n## Parts of rules\n");
        schema.path("$defs").properties().stream()
                .filter(entry -> entry.getValue().has("properties") && entry.getValue().path("type").asText().equals("object"))
                .filter(entry -> !entry.getKey().endsWith("Rule") && !PLACED.contains(entry.getKey()))
                .forEach(this::part);
    }

    private void part(Map.Entry<String, JsonNode> entry) {
        heading(SchemaWords.spaced(entry.getKey()), entry.getValue());
        entry.getValue().path("examples").forEach(this::example);
    }

    private void heading(String name, JsonNode definition) {
        page.append("\n### " + name + "\n\n" + definition.path("description").asText() + "\n");
        String table = words.table(definition);
        page.append(table.isEmpty() ? "" : "\n" + table);
        words.oneOf(definition).ifPresent(needed -> page.append("\n" + needed + ".\n"));
    }

    private void example(JsonNode example) {
        page.append("\n```json\n" + JsonText.of(example) + "\n```\n");
    }

    private static String quoted(Set<String> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }
}
