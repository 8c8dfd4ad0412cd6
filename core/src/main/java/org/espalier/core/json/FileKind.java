package org.espalier.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.espalier.core.style.ScalarStyle;
import org.immutables.value.Value;

/**
 * What a file of the library holds, and in which version of its form, for example {@code credential/1}.
 *
 * <p>Every file says so in its first field: {@code "espalier": "credential/1"}. A {@code $schema} beside it is for
 * editors and is not looked at.
 *
 * <p>This class is immutable and thread-safe.
 */
@ScalarStyle
@Value.Immutable
public abstract class FileKind {

    // First of all: the constants below are parsed with it.
    private static final Pattern TEXT = Pattern.compile("[a-z]+(-[a-z]+)*/[1-9][0-9]{0,3}");

    /** One credential. */
    public static final FileKind CREDENTIAL = parse("credential/1");

    /** What one learner holds. */
    public static final FileKind PORTFOLIO = parse("portfolio/1");

    /** A target: a larger credential with its requirements. */
    public static final FileKind AWARD = parse("award/1");

    /** The answer of an audit. */
    public static final FileKind AUDIT = parse("audit/1");

    /** What is known of a learner's case beside what is held: facts, attestations, uses, exceptions. */
    public static final FileKind CIRCUMSTANCES = parse("circumstances/1");

    /** Findings and their verdict. */
    public static final FileKind REPORT = parse("report/1");

    /** The field by which a file says what it holds. */
    public static final String FIELD = "espalier";

    private static final String SCHEMA = "$schema";

    FileKind() {}

    /**
     * Reads a kind.
     *
     * @throws IllegalArgumentException if the text is not made of a name, a slash and a number
     */
    @JsonCreator
    public static FileKind parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a kind of file: \"" + text + "\"; write credential/1");
        }
        return ImmutableFileKind.of(text);
    }

    /** What a tree says that it holds, if it says so. */
    public static Optional<FileKind> of(JsonNode tree) {
        JsonNode told = tree.path(FIELD);
        return told.isTextual() && TEXT.matcher(told.textValue()).matches()
                ? Optional.of(ImmutableFileKind.of(told.textValue()))
                : Optional.empty();
    }

    /** The kind as a file tells it. */
    public abstract String text();

    /** Whether a tree says that it holds this. */
    public boolean matches(JsonNode tree) {
        return of(tree).equals(Optional.of(this));
    }

    /**
     * A value as a file of this kind.
     *
     * @throws IllegalArgumentException if the value is none that can be written
     */
    public String write(Object value) {
        ObjectNode file = EspalierJson.shared().createObjectNode();
        file.put(FIELD, text());
        file.setAll(EspalierJson.shared().<ObjectNode>valueToTree(value));
        return EspalierJson.write(file);
    }

    ObjectNode contents(JsonNode tree) {
        ObjectNode contents = tree.deepCopy();
        contents.remove(FIELD);
        contents.remove(SCHEMA);
        return contents;
    }

    static String told(JsonNode tree) {
        return of(tree).map(FileKind::text).orElse("nothing");
    }

    /** The kind as a file tells it; {@link #parse} reads it back. */
    @Override
    @JsonValue
    public String toString() {
        return text();
    }
}
