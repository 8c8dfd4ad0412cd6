package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;

/** Reads texts: language maps, values with a language beside them, bare strings. */
final class Texts {

    private static final String NOTE = "noteLiteral";
    private static final String VALUE = "@value";

    private final Scope scope;
    private final Map<String, Set<String>> texts = new LinkedHashMap<>();

    private Texts(Scope scope) {
        this.scope = scope;
    }

    /** All values as one text; several texts in one language are separated by a semicolon. */
    static Optional<LocalizedText> read(List<Value> values, Scope scope) {
        Texts texts = new Texts(scope);
        values.forEach(texts::collect);
        return joined(texts.texts, "; ");
    }

    /** A note, behind its subject where it has one. */
    static Optional<LocalizedText> readNote(Value note, Scope scope) {
        Value subject = new Value(note.json().path("subject"), note.path().child("subject"));
        Optional<LocalizedText> label = subject.json().isMissingNode()
                ? Optional.empty()
                : Concept.read(subject, scope).flatMap(Concept::label);
        Optional<LocalizedText> text = read(List.of(note), scope);
        return label.isEmpty() ? text : text.map(words -> behind(label.get(), words));
    }

    private static LocalizedText behind(LocalizedText subject, LocalizedText text) {
        Map<String, String> texts = new LinkedHashMap<>();
        text.texts()
                .forEach((language, words) ->
                        texts.put(language.tag(), subject.in(language).orElseGet(subject::text) + ": " + words));
        return LocalizedText.of(texts);
    }

    /** One text behind another, in each language of the first; of the other in that language, else in any. */
    static LocalizedText beside(LocalizedText first, LocalizedText second) {
        Map<String, String> texts = new LinkedHashMap<>();
        first.texts()
                .forEach((language, words) -> texts.put(
                        language.tag(), words + ": " + second.in(language).orElseGet(second::text)));
        return LocalizedText.of(texts);
    }

    /** Several texts as one, line by line in each language. */
    static Optional<LocalizedText> lines(Collection<LocalizedText> parts) {
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        parts.forEach(part -> part.texts()
                .forEach((language, text) -> lines.computeIfAbsent(language.tag(), first -> new LinkedHashSet<>())
                        .add(text)));
        return joined(lines, "\n");
    }

    /** Whether two texts say the same in some language. */
    static boolean overlap(LocalizedText one, LocalizedText other) {
        return one.values().stream().anyMatch(other.values()::contains);
    }

    private void collect(Value value) {
        if (value.json().isTextual()) {
            add(LanguageTag.UNDETERMINED.tag(), value.text());
        } else if (value.json().has(VALUE)) {
            add(
                    tag(value.json().path("@language").asText()),
                    value.json().path(VALUE).asText());
        } else if (value.json().has(NOTE)) {
            Value.all(value.json().get(NOTE), value.path().child(NOTE)).forEach(this::collect);
        } else if (value.json() instanceof ObjectNode map && Types.of(map).isEmpty()) {
            map.properties().forEach(entry -> collect(entry.getKey(), entry.getValue(), value.path()));
        } else {
            refused(value);
        }
    }

    private void collect(String language, JsonNode json, Path path) {
        for (Value value : Value.all(json, path.child(language))) {
            if (value.json().isTextual()) {
                add(tag(language), value.text());
            } else {
                refused(value);
            }
        }
    }

    private void add(String language, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(language, first -> new LinkedHashSet<>()).add(text.strip());
        }
    }

    private static String tag(String language) {
        try {
            return LanguageTag.parse(language).tag();
        } catch (IllegalArgumentException none) {
            return LanguageTag.UNDETERMINED.tag();
        }
    }

    private static Optional<LocalizedText> joined(Map<String, Set<String>> texts, String separator) {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalizedText.of(texts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> String.join(separator, entry.getValue())))));
    }

    private void refused(Value value) {
        scope.error(
                "DOCUMENT_WRONG_VALUE",
                value.path(),
                Given.of("found", value.type()),
                Given.of("wanted", "text by language"));
        scope.keep(value);
    }
}
