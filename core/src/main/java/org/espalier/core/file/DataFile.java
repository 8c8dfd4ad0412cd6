package org.espalier.core.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonDocument;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;

/**
 * Reads a file that somebody has written by hand or by machine, in JSON or in YAML, and tells all that is wrong in it.
 *
 * <pre>{@code
 * JsonReading<ElementProfile> reading =
 *         DataFile.within(JsonLimits.STANDARD).value(bytes, ElementProfile.kind(), ElementProfile.class);
 * }</pre>
 *
 * <p>A file whose first sign is an opening brace is JSON, every other one YAML in UTF-8. YAML is read strictly: what
 * means to a machine something else than a person sees is refused with its line. So {@code 0613}, {@code no}, {@code
 * 12:30} and {@code 1e3} must be quoted; {@code true}, {@code null}, plain whole numbers and decimals are what they look
 * like, and everything else is a text, a day too. Tags, anchors, aliases, merge keys and second documents are refused:
 * nothing expands, and no class is loaded. A YAML file in which any of this is wrong gives no value, for it is not
 * certain what it says; what else is wrong in it is told all the same.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DataFile {

    private static final String BLANK = " \t\r\n\0";
    private static final String BYTE_ORDER_MARKS = "\u00ef\u00bb\u00bf\u00fe\u00ff";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonLimits limits;
    private final JsonDocument json;

    private DataFile(JsonLimits limits) {
        this.limits = limits;
        this.json = JsonDocument.within(limits);
    }

    /** A reader that keeps to the limits given. */
    public static DataFile within(JsonLimits limits) {
        return new DataFile(limits);
    }

    /** Reads a whole file as a tree; no tree where the file as a whole is unusable. */
    public JsonReading<JsonNode> tree(byte[] bytes) {
        return isForJson(bytes) ? json.tree(bytes) : yaml(bytes).tree();
    }

    /**
     * Reads a file that holds one value of the library.
     *
     * @param bytes the file
     * @param kind what the file must say that it holds
     * @param type the type of the value
     * @return the value as far as it could be built, and all that is wrong
     */
    public <T> JsonReading<T> value(byte[] bytes, FileKind kind, Class<T> type) {
        return isForJson(bytes)
                ? json.value(bytes, kind, type)
                : yaml(bytes).value(tree -> json.value(tree, kind, type));
    }

    /**
     * A value as a YAML file, the same on every run; reading it gives an equal value. Texts that would be taken for
     * something else are quoted.
     *
     * @throws IllegalArgumentException if the value is none that can be written
     */
    public static String yaml(FileKind kind, Object value) {
        return YamlWriter.write(kind.write(value));
    }

    /** Whether it begins as JSON does, or as nothing does; what is too large is told alike. */
    private boolean isForJson(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && isSkipped(bytes[first])) {
            first++;
        }
        return first == bytes.length || bytes[first] == '{' || bytes.length > limits.maximumBytes();
    }

    private static boolean isSkipped(byte one) {
        int sign = Byte.toUnsignedInt(one);
        return BLANK.indexOf(sign) >= 0 || BYTE_ORDER_MARKS.indexOf(sign) >= 0;
    }

    private YamlFile yaml(byte[] bytes) {
        return text(bytes).map(text -> YamlFile.read(text, limits)).orElseGet(() -> YamlFile.unreadable(limits));
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }
}
