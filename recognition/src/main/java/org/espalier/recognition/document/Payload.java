package org.espalier.recognition.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.JsonDocument;
import org.espalier.core.json.JsonReading;

/** The text inside a JSON Web Signature: as it is, or in base64url. */
final class Payload {

    static final String PROPERTY = "payload";

    private Payload() {}

    /** Whether a tree is a JSON Web Signature with its payload in it. */
    static boolean isIn(JsonNode tree) {
        boolean signed =
                tree.path("signatures").size() > 0 || tree.path("signature").isTextual();
        return tree.isObject() && tree.path(PROPERTY).isTextual() && signed;
    }

    static JsonReading<JsonNode> read(JsonNode payload, JsonDocument json) {
        String text = payload.textValue().strip();
        Optional<byte[]> bytes =
                text.startsWith("{") ? Optional.of(text.getBytes(StandardCharsets.UTF_8)) : decoded(text);
        return bytes.map(json::tree)
                .map(reading -> new JsonReading<>(
                        reading.value(),
                        reading.findings().stream().map(Payload::inside).toList()))
                .orElseGet(() -> new JsonReading<>(Optional.empty(), List.of(DocumentFindings.payload())));
    }

    /** The same finding, about the payload. */
    static Finding inside(Finding finding) {
        return finding.about(finding.subject().at("/" + PROPERTY));
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
