package org.espalier.qa.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;
import org.espalier.qa.evidence.QualityFile;

/** One line of {@code cases.json}: what is known, and what a check says of it. */
record CheckCase(JsonNode line) {

    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final ObjectMapper MAPPER = EspalierJson.mapper();

    static List<CheckCase> all() {
        try (InputStream json = CheckCase.class.getResourceAsStream("cases.json")) {
            JsonNode lines = MAPPER.readTree(Objects.requireNonNull(json));
            return StreamSupport.stream(lines.spliterator(), false)
                    .map(CheckCase::new)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String check() {
        return line.path("check").asText();
    }

    Verdict verdict() {
        return MAPPER.convertValue(line.path("verdict"), Verdict.class);
    }

    /** What the check says. */
    Outcome outcome() {
        return Check.named(check()).orElseThrow().evaluate(given());
    }

    QualityCase given() {
        return QualityCase.of(
                MAPPER.convertValue(with("credential", "id", "urn:credential:1"), MicroCredential.class),
                MAPPER.convertValue(with("file", "recordedOn", "2026-11-02"), QualityFile.class),
                TODAY);
    }

    private ObjectNode with(String part, String field, String value) {
        ObjectNode object = MAPPER.createObjectNode().put(field, value);
        if (part.equals("credential")) {
            object.put("awardedOn", "2026-06-12");
        }
        line.path(part).properties().forEach(one -> object.set(one.getKey(), one.getValue()));
        object.properties().removeIf(one -> one.getValue().isNull());
        return object;
    }

    /** Facts that the outcome must have, by name. */
    List<String> factNames() {
        return line.path("facts").properties().stream()
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    Fact fact(String name) {
        return MAPPER.convertValue(line.path("facts").path(name), Fact.class);
    }

    @Override
    public String toString() {
        return check() + ": " + line.path("name").asText();
    }
}
