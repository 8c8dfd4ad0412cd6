package org.espalier.core.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.espalier.core.codelist.CodeLists;
import org.espalier.core.style.ScalarStyle;
import org.immutables.value.Value;

/**
 * A language, for example {@code en}, {@code pt-BR} or {@code und} where it is not known.
 *
 * <p>Tags follow BCP 47. The three-letter codes of the EU's language table and of ISO 639-2 are read as well: {@code
 * ENG} is {@code en}, {@code deu} and {@code ger} are {@code de}. Case does not count.
 *
 * <p>This class is immutable and thread-safe.
 */
@ScalarStyle
@Value.Immutable
public abstract class LanguageTag implements Comparable<LanguageTag> {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/language/";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}");

    /** English. */
    public static final LanguageTag ENGLISH = parse("en");

    /** A language that is not known. */
    public static final LanguageTag UNDETERMINED = parse("und");

    LanguageTag() {}

    /**
     * Reads a tag.
     *
     * @throws IllegalArgumentException if the text is no well-formed tag
     */
    @JsonCreator
    public static LanguageTag parse(String text) {
        if (!WELL_FORMED.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a language tag: \"" + text.substring(0, Math.min(40, text.length()))
                    + "\"; write en or pt-BR");
        }
        String tag = Locale.forLanguageTag(text).toLanguageTag();
        String language = tag.replaceFirst("-.*", "");
        String shortest = TwoLetters.BY_THREE.getOrDefault(language, language);
        return ImmutableLanguageTag.of(shortest + tag.substring(language.length()));
    }

    /** Reads a concept of the EU's language table, for example {@code .../authority/language/ENG}. */
    public static Optional<LanguageTag> fromIri(String iri) {
        String code = iri.startsWith(AUTHORITY) ? iri.substring(AUTHORITY.length()) : "";
        return WELL_FORMED.matcher(code).matches() ? Optional.of(parse(code)) : Optional.empty();
    }

    /** The tag in its canonical form. */
    public abstract String tag();

    @Override
    public int compareTo(LanguageTag other) {
        return tag().compareTo(other.tag());
    }

    /** The tag; {@link #parse} reads it back. */
    @Override
    @JsonValue
    public String toString() {
        return tag();
    }

    private static final class TwoLetters {

        static final Map<String, String> BY_THREE = byThree();

        private TwoLetters() {}

        private static Map<String, String> byThree() {
            Map<String, String> codes = new HashMap<>();
            Stream.of(Locale.getISOLanguages())
                    .map(Locale::forLanguageTag)
                    .forEach(language -> codes.put(language.getISO3Language(), language.toLanguageTag()));
            CodeLists.rows(LanguageTag.class, "bibliographic-languages.csv")
                    .forEach(row -> codes.put(row.get(0), row.get(1)));
            return codes;
        }
    }
}
