package org.espalier.guards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the schemas say of a field, in words. */
final class SchemaWords {

    private static final String RULE = "[rule](#a-rule-in-its-policy)";
    private static final String RULES = "[rules](#a-rule-in-its-policy)";
    private static final Map<String, Phrase> PHRASES = Map.ofEntries(
            phrase("nonBlank", "text", "texts"),
            phrase("text", "text by language", "texts by language"),
            phrase("nonBlanks", "list of texts", "lists of texts"),
            phrase("credentialIds", "list of ids of credentials", "lists of ids of credentials"),
            phrase("requirementNames", "list of ids of requirements", "lists of ids of requirements"),
            phrase("language", "language", "languages"),
            phrase("country", "country", "countries"),
            phrase("day", "day", "days"),
            phrase("number", "number", "numbers"),
            phrase("amount", "amount", "amounts"),
            phrase("positive", "amount above zero", "amounts above zero"),
            phrase("percent", "percent", "percent"),
            phrase("creditSystem", "credit system", "credit systems"),
            phrase("eqf", "EQF level", "EQF levels"),
            phrase("field", "field of study", "fields of study"),
            phrase("numberedCode", "code that ends in a number", "codes that end in a number"),
            phrase("source", "source", "sources"),
            phrase("filter", "[filter](#filters)", "[filters](#filters)"),
            phrase("condition", "[filter](#filters), not empty", "[filters](#filters), none empty"),
            phrase("rule", "kind and parameters", "kinds and parameters"),
            phrase("part", RULE, RULES),
            phrase("choice", RULE, RULES),
            phrase("parts", "list of " + RULES, "lists of " + RULES),
            phrase("choices", "list of " + RULES, "lists of " + RULES),
            phrase("needs", "list of [needs](#need)", "lists of [needs](#need)"));

    private final JsonNode root;

    /** How one is called, and several. */
    private record Phrase(String one, String several) {}

    private SchemaWords(JsonNode root) {
        this.root = root;
    }

    /** The words of one schema, which may refer to the common one. */
    static SchemaWords of(String schema) {
        return new SchemaWords(Schemas.tree(schema));
    }

    private static Map.Entry<String, Phrase> phrase(String name, String one, String several) {
        return Map.entry(name, new Phrase(one, several));
    }

    /** A table of the fields of an object, without its kind; empty where there are none. */
    String table(JsonNode object) {
        List<String> required = texts(object.path("required"));
        String rows = object.path("properties").properties().stream()
                .filter(field -> !field.getKey().equals("kind"))
                .map(field -> row(field.getKey(), required.contains(field.getKey()), field.getValue()))
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : "| Field | Is | Says |\n|---|---|---|\n" + rows;
    }

    private String row(String name, boolean required, JsonNode field) {
        String mark = required ? " (required)" : "";
        return "| `" + name + "`" + mark + " | " + type(field) + " | " + description(field) + " |\n";
    }

    /** What a field says of itself, else what it refers to says. */
    private String description(JsonNode field) {
        String own = field.path("description").asText();
        String text = own.isEmpty() ? ofReferred(field) : own;
        return text.replace("|", "\\|").replace("*", "\\*");
    }

    private String ofReferred(JsonNode field) {
        return name(field).equals("filter")
                ? "What is selected; an empty filter selects everything."
                : referred(field).path("description").asText();
    }

    /** The fields of which an object needs one, where it needs one of several. */
    Optional<String> oneOf(JsonNode object) {
        JsonNode choice = object.has("$ref") ? referred(object).path("anyOf") : object.path("anyOf");
        List<String> names = StreamSupport.stream(choice.spliterator(), false)
                .map(branch -> branch.at("/required/0").asText())
                .filter(name -> !name.isEmpty())
                .map(name -> "`" + name + "`")
                .toList();
        return names.size() < 2 || names.size() < choice.size()
                ? Optional.empty()
                : Optional.of("At least one of them is needed: " + String.join(", ", names));
    }

    private String type(JsonNode field) {
        return phrase(field).one();
    }

    private Phrase phrase(JsonNode field) {
        if (field.has("enum")) {
            return enumerated(field);
        }
        return field.has("$ref") ? referred(name(field), referred(field)) : plain(field);
    }

    private static Phrase enumerated(JsonNode field) {
        String names = texts(field.path("enum")).stream().map(text -> "`" + text + "`").collect(Collectors.joining(", "));
        return new Phrase("one of " + names, names);
    }

    private Phrase referred(String name, JsonNode definition) {
        if (PHRASES.containsKey(name)) {
            return PHRASES.get(name);
        }
        if (definition.has("enum") || definition.has("$ref")) {
            return phrase(definition);
        }
        if (definition.has("properties")) {
            return linked(spaced(name));
        }
        throw new IllegalStateException("no words for " + name + ", to which a schema refers; add some to SchemaWords");
    }

    private static Phrase linked(String name) {
        String address = "](#" + name.replace(' ', '-') + ")";
        return new Phrase("[" + name + address, "[" + name + "s" + address);
    }

    private Phrase plain(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "integer" -> new Phrase("whole number", "whole numbers");
            case "boolean" -> new Phrase("true or false", "true or false");
            case "string" -> new Phrase("text", "texts");
            case "array" -> listed(phrase(field.path("items")).several());
            default -> object(field);
        };
    }

    private static Phrase listed(String several) {
        return new Phrase("list of " + several, "lists of " + several);
    }

    private Phrase object(JsonNode field) {
        JsonNode values = field.path("additionalProperties");
        String names = field.path("properties").properties().stream()
                .map(one -> "`" + one.getKey() + "`: " + type(one.getValue()))
                .collect(Collectors.joining("; "));
        return values.isObject()
                ? new Phrase(phrase(values).several() + " by name", "")
                : new Phrase("object: " + names, "objects: " + names);
    }

    private JsonNode referred(JsonNode field) {
        String reference = field.path("$ref").asText();
        int place = reference.indexOf('#');
        JsonNode schema = place == 0 ? root : Schemas.tree(reference.substring(0, place));
        return schema.at(reference.substring(place + 1));
    }

    private static String name(JsonNode field) {
        String reference = field.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** A name in lower case with blanks: {@code namedFilter} is a named filter. */
    static String spaced(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
