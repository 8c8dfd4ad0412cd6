package org.espalier.core.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.espalier.core.fault.Faults;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages.
 *
 * <pre>{@code
 * LocalizedText title = LocalizedText.of("en", "Data engineering").and("et", "Andmetehnika");
 * title.in(LanguageTag.ENGLISH);   // Optional[Data engineering]
 * }</pre>
 *
 * <p>In JSON it is an object with a key for each language, sorted. No text is blank.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LocalizedText {

    private final SortedMap<LanguageTag, String> texts;
    private final String text;

    private LocalizedText(SortedMap<LanguageTag, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(texts);
        this.text = in(LanguageTag.ENGLISH)
                .orElseGet(() -> texts.values().iterator().next());
    }

    /**
     * A text in one language.
     *
     * @throws IllegalArgumentException if the language is no tag or the text is blank
     */
    public static LocalizedText of(String language, String text) {
        return of(Map.of(language, text));
    }

    /**
     * The same text in several languages, by tag.
     *
     * @throws IllegalArgumentException if there is none, a tag is none or a text is blank; names all that is wrong
     */
    @JsonCreator
    public static LocalizedText of(Map<String, String> texts) {
        SortedMap<LanguageTag, String> sorted = new TreeMap<>();
        Faults faults = Faults.of("Text").check(!texts.isEmpty(), "", "at least one language is needed");
        texts.forEach((language, text) -> faults.attempt(place(language), () -> add(sorted, language, text)));
        faults.throwIfAny();
        return new LocalizedText(sorted);
    }

    /** A language as one step of a path. */
    private static String place(String language) {
        return language.replace("~", "~0").replace("/", "~1");
    }

    private static void add(SortedMap<LanguageTag, String> texts, String language, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("must not be blank");
        }
        if (texts.put(LanguageTag.parse(language), text.strip()) != null) {
            throw new IllegalArgumentException("stands twice");
        }
    }

    /** This text, and in one more language. */
    public LocalizedText and(String language, String text) {
        SortedMap<LanguageTag, String> more = new TreeMap<>(texts);
        add(more, language, text);
        return new LocalizedText(more);
    }

    /** The text in a language, if there is one. */
    public Optional<String> in(LanguageTag language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The text in English, else in the first language of the alphabet. */
    public String text() {
        return text;
    }

    /** All texts by language, sorted by tag. */
    public Map<LanguageTag, String> texts() {
        return texts;
    }

    /** All texts, without their languages. */
    public Collection<String> values() {
        return texts.values();
    }

    @JsonValue
    Map<String, String> json() {
        Map<String, String> json = new TreeMap<>();
        texts.forEach((language, text) -> json.put(language.tag(), text));
        return json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** All texts with their languages, for example <code>{en=Data engineering}</code>. */
    @Override
    public String toString() {
        return texts.toString();
    }
}
