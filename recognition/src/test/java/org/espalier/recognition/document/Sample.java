package org.espalier.recognition.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Finding;

/** A document to try the readers on, which a test can change before it is read. */
final class Sample {

    static final String CLAIM = "/credentialSubject/hasClaim";
    static final String SPECIFICATION = CLAIM + "/specifiedBy";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    private JsonNode tree;

    private Sample(JsonNode tree) {
        this.tree = tree;
    }

    static Sample microCredential() {
        return of("micro-credential.json");
    }

    static Sample of(String name) {
        return json(new String(bytes(name), StandardCharsets.UTF_8));
    }

    static Sample json(String text) {
        return new Sample(parsed(text));
    }

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Puts a value, written as JSON, at a place; single quotes will do. */
    Sample set(String place, String json) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = tree.at(pointer.head());
        if (parent instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), parsed(json));
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), parsed(json));
        }
        return this;
    }

    Sample remove(String place) {
        JsonPointer pointer = JsonPointer.compile(place);
        ((ObjectNode) tree.at(pointer.head())).remove(pointer.last().getMatchingProperty());
        return this;
    }

    /** The same inside the wrapper in which it is uploaded. */
    Sample wrapped() {
        ObjectNode wrapper = JSON.createObjectNode();
        wrapper.set("credential", tree);
        wrapper.putObject("deliveryDetails").putArray("deliveryAddress").add("l-0417@example.org");
        tree = wrapper;
        return this;
    }

    /** The same inside a seal, as text. */
    Sample sealed() {
        return sealed(tree.toString());
    }

    /** A seal around any text. */
    Sample sealed(String payload) {
        ObjectNode seal = JSON.createObjectNode().put("payload", payload);
        seal.putArray("signatures").addObject().put("protected", "e30").put("signature", "AAAA");
        tree = seal;
        return this;
    }

    JsonNode tree() {
        return tree;
    }

    Sample with(JsonNode other) {
        return new Sample(other);
    }

    String text() {
        return tree.toString();
    }

    DocumentReading read() {
        return Documents.standard().read(text().getBytes(StandardCharsets.UTF_8));
    }

    /** The credentials of a document in which nothing is an error. */
    List<MicroCredential> credentials() {
        return read().holdings().stream().map(Holding::credential).toList();
    }

    /** The first credential of the document. */
    MicroCredential credential() {
        return credentials().get(0);
    }

    /** The findings with a code. */
    List<Finding> findings(String code) {
        return read().findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    /** The codes of all findings but those about what was kept, told once for each document. */
    List<String> codes() {
        return read().findings().stream()
                .map(Finding::code)
                .filter(code -> !code.equals("UNKNOWN_CONTENT"))
                .toList();
    }

    /** What a finding gives as a fact, as a sentence shows it. */
    static String fact(Finding finding, String name) {
        return Objects.requireNonNull(finding.facts().get(name), name).text();
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
