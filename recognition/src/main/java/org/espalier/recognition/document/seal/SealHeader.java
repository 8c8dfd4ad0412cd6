package org.espalier.recognition.document.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.json.JsonDocument;

/** The protected header of a seal: what the signature covers beside the text. */
final class SealHeader {

    /** The extensions whose meaning is kept here (RFC 7797; ETSI TS 119 182-1, sections 5.2.1 and 5.2.6). */
    private static final Set<String> UNDERSTOOD = Set.of("b64", "sigT", "adoTst");

    private static final String CRITICAL = "crit";
    private static final String PLAIN = "b64";

    private final JsonNode fields;
    private final SealFindings findings;

    private SealHeader(JsonNode fields, SealFindings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    static SealHeader read(String text, JsonDocument json, SealFindings findings) {
        byte[] bytes = StrictBase64.url(text).orElseThrow(() -> findings.encoding("protected"));
        JsonNode fields = json.tree(bytes)
                .value()
                .filter(JsonNode::isObject)
                .orElseThrow(() -> findings.form("protected", "a JSON object in which no name stands twice"));
        SealHeader header = new SealHeader(fields, findings);
        header.checkCritical();
        header.checkPlain();
        return header;
    }

    private void checkCritical() {
        List<String> names = texts(CRITICAL);
        Set<String> once = new LinkedHashSet<>(names);
        boolean sound = once.size() == names.size() && once.stream().allMatch(fields::has);
        if (!sound || (fields.has(CRITICAL) && names.isEmpty())) {
            throw findings.form(CRITICAL, "names of the protected header, each once and at least one");
        }
        once.removeAll(UNDERSTOOD);
        if (!once.isEmpty()) {
            throw findings.critical(once);
        }
    }

    /** A verifier that does not know the name would decode the text; so the name must be critical (RFC 7797, 6). */
    private void checkPlain() {
        if (fields.has(PLAIN) && !fields.path(PLAIN).isBoolean()) {
            throw findings.form(PLAIN, "true or false");
        }
        if (!isEncoded() && !texts(CRITICAL).contains(PLAIN)) {
            throw findings.form(CRITICAL, "the name b64 wherever b64 is false");
        }
    }

    /** Whether the text was sealed in base64url; else as it stands. */
    boolean isEncoded() {
        return fields.path(PLAIN).asBoolean(true);
    }

    /** The names of the header, sorted. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        fields.fieldNames().forEachRemaining(names::add);
        return names;
    }

    String algorithm() {
        return text("alg").orElseThrow(() -> findings.form("alg", "the name of an algorithm"));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(fields.path(name).textValue());
    }

    /** The texts of an array; none where it is missing. */
    List<String> texts(String name) {
        JsonNode array = fields.path(name);
        List<String> texts = new ArrayList<>();
        array.forEach(item -> Optional.ofNullable(item.textValue()).ifPresent(texts::add));
        if (array.size() != texts.size() || !(array.isArray() || array.isMissingNode())) {
            throw findings.form(name, "an array of texts");
        }
        return texts;
    }

    /** The time that the sealing body claims: {@code sigT}, or in newer seals {@code iat} in seconds since 1970. */
    Optional<Instant> claimedAt() {
        JsonNode seconds = fields.path("iat");
        try {
            Optional<Instant> told = text("sigT").map(Instant::parse);
            return told.isEmpty() && seconds.canConvertToLong() && seconds.isIntegralNumber()
                    ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                    : told;
        } catch (DateTimeException unreadable) {
            throw findings.form("sigT", "a moment such as 2026-11-22T10:00:00Z");
        }
    }
}
