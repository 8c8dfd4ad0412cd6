package org.espalier.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.espalier.core.finding.Finding;

/**
 * Reads JSON that nobody has seen yet: bounded, and without an exception for what is wrong in it.
 *
 * <pre>{@code
 * JsonReading<JsonNode> tree = JsonDocument.within(JsonLimits.STANDARD).tree(stream);
 * }</pre>
 *
 * <p>Only reading the stream itself may throw. This class is immutable and thread-safe.
 */
public final class JsonDocument {

    private static final int LONGEST_KEY = 80;
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    private final JsonLimits limits;
    private final ObjectMapper mapper;

    private JsonDocument(JsonLimits limits, ObjectMapper mapper) {
        this.limits = limits;
        this.mapper = mapper;
    }

    /** A reader that keeps to the limits given. */
    public static JsonDocument within(JsonLimits limits) {
        ObjectMapper mapper = limits.equals(JsonLimits.STANDARD) ? EspalierJson.shared() : EspalierJson.mapper(limits);
        return new JsonDocument(limits, mapper);
    }

    /**
     * Reads a whole document as a tree.
     *
     * @param stream read up to the limit of bytes, never closed
     * @return the tree, or the one reason why there is none
     * @throws IOException if the stream cannot be read
     */
    public JsonReading<JsonNode> tree(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(Math.toIntExact(limits.maximumBytes()));
        if (stream.read() >= 0) {
            return unusable(FileFindings.tooLarge(limits.maximumBytes()));
        }
        return tree(bytes);
    }

    /** Reads a whole document as a tree, see {@link #tree(InputStream)}. */
    public JsonReading<JsonNode> tree(byte[] bytes) {
        if (bytes.length > limits.maximumBytes()) {
            return unusable(FileFindings.tooLarge(limits.maximumBytes()));
        }
        try {
            JsonNode tree = mapper.readTree(bytes);
            return tree.isMissingNode()
                    ? unusable(FileFindings.syntax("it is empty", "line 1"))
                    : new JsonReading<>(Optional.of(tree), List.of());
        } catch (JsonProcessingException broken) {
            return unusable(finding(broken));
        } catch (IOException unreadable) {
            return unusable(FileFindings.syntax("it is no text in UTF-8, UTF-16 or UTF-32", "line 1"));
        }
    }

    /**
     * Reads a document that holds one value of the library, for example a {@code MicroCredential}.
     *
     * @param bytes the document
     * @param kind what the document must say it holds
     * @param type the type of the value
     * @return the value as far as it could be built, and all that is wrong
     */
    public <T> JsonReading<T> value(byte[] bytes, FileKind kind, Class<T> type) {
        JsonReading<JsonNode> tree = tree(bytes);
        return tree.value()
                .map(node -> value(node, kind, type))
                .orElseGet(() -> new JsonReading<>(Optional.empty(), tree.findings()));
    }

    /** Reads a tree that holds one value of the library, see {@link #value(byte[], FileKind, Class)}. */
    public <T> JsonReading<T> value(JsonNode tree, FileKind kind, Class<T> type) {
        if (!kind.matches(tree)) {
            return new JsonReading<>(
                    Optional.empty(), List.of(FileFindings.unknownKind(FileKind.told(tree), List.of(kind.toString()))));
        }
        return new FaultCollector<>(mapper, limits, type, tree, new Draft(kind.contents(tree))).read();
    }

    private static <T> JsonReading<T> unusable(Finding finding) {
        return new JsonReading<>(Optional.empty(), List.of(finding));
    }

    private Finding finding(JsonProcessingException broken) {
        String place = place(broken.getLocation());
        String message = String.valueOf(broken.getOriginalMessage());
        Matcher duplicate = DUPLICATE.matcher(message);
        if (duplicate.find()) {
            return FileFindings.duplicateKey(shown(duplicate.group(1)), place);
        }
        return broken instanceof StreamConstraintsException
                ? beyondLimit(message, place)
                : FileFindings.syntax(problem(broken), place);
    }

    private Finding beyondLimit(String message, String place) {
        if (message.contains("nesting depth")) {
            return FileFindings.tooDeep(limits.maximumDepth());
        }
        return FileFindings.syntax(
                message.startsWith("Token count") ? "it holds too many values" : "a number or name is too long", place);
    }

    private static String shown(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY) + "…";
    }

    private static String problem(JsonProcessingException broken) {
        if (broken instanceof JsonEOFException) {
            return "it ends too early";
        }
        return broken instanceof JsonParseException ? "unexpected character" : "text after its end";
    }

    private static String place(JsonLocation location) {
        return location == null
                ? "unknown place"
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
