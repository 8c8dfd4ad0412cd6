package org.espalier.core.credential;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document that its reader did not understand, kept so that nothing is lost.
 *
 * <p>Each part stands under the JSON pointer where it was found, for example {@code /cnf}. The content counts as
 * personal: {@link #toString} and all findings name places, never values.
 *
 * <p>This class is immutable and thread-safe; the trees that it hands out are copies.
 */
public final class KeptContent {

    /** Nothing kept. */
    public static final KeptContent NONE = new KeptContent(new TreeMap<>());

    private final SortedMap<String, JsonNode> parts;

    private KeptContent(SortedMap<String, JsonNode> parts) {
        this.parts = parts;
    }

    /** Parts by the JSON pointer where each was found. */
    public static KeptContent of(Map<String, JsonNode> parts) {
        SortedMap<String, JsonNode> copies = new TreeMap<>();
        parts.forEach((path, part) -> copies.put(path, part.deepCopy()));
        return new KeptContent(copies);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static KeptContent read(ObjectNode parts) {
        Map<String, JsonNode> all = new TreeMap<>();
        parts.properties().forEach(part -> all.put(part.getKey(), part.getValue()));
        return of(all);
    }

    /** The places, sorted. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /** All parts by their place; a copy. */
    @JsonValue
    public Map<String, JsonNode> parts() {
        SortedMap<String, JsonNode> copies = new TreeMap<>();
        parts.forEach((path, part) -> copies.put(path, part.deepCopy()));
        return copies;
    }

    /** Whether nothing is kept. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptContent that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The number of parts, never their content. */
    @Override
    public String toString() {
        return parts.size() + " parts";
    }
}
