package org.espalier.core.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.UncheckedIOException;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.JsonLimits;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Makes values and keys of YAML scalars, and tells which must be quoted. */
final class YamlScalars {

    private static final ObjectMapper NUMBERS = EspalierJson.mapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonLimits limits;
    private final YamlFaults faults;
    private final YamlPath path;

    YamlScalars(JsonLimits limits, YamlFaults faults, YamlPath path) {
        this.limits = limits;
        this.faults = faults;
        this.path = path;
    }

    JsonNode value(ScalarEvent scalar) {
        PlainScalar kind = kind(scalar);
        kind.doubt().ifPresent(doubt -> faults.unquoted(path, doubt, scalar.getStartMark()));
        String text = scalar.getValue();
        return switch (kind) {
            case NULL -> NODES.nullNode();
            case BOOLEAN -> NODES.booleanNode(Boolean.parseBoolean(text));
            case NUMBER -> number(text);
            default -> NODES.textNode(text);
        };
    }

    String key(ScalarEvent scalar) {
        kind(scalar).doubtAsKey().ifPresent(doubt -> faults.unquoted(path, doubt, scalar.getStartMark()));
        return scalar.getValue();
    }

    /** What a scalar is; a tag is refused anyway, and a text is in doubt only once. */
    private PlainScalar kind(ScalarEvent scalar) {
        if (!scalar.isPlain() || scalar.getTag() != null) {
            return PlainScalar.TEXT;
        }
        PlainScalar kind = PlainScalar.of(scalar.getValue());
        boolean tooLong = scalar.getValue().length() > limits.maximumNumberLength();
        return kind == PlainScalar.NUMBER && tooLong ? PlainScalar.TOO_LONG : kind;
    }

    /** A number exactly as JSON reads it. */
    private static JsonNode number(String text) {
        try {
            return NUMBERS.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
