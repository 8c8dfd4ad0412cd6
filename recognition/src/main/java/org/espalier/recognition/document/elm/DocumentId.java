package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.espalier.core.credential.CredentialId;

/**
 * The id of a document: its own, else one that follows from what it says of the learner and of its validity.
 *
 * <p>The second is a SHA-256 over these parts with sorted names and without arrays of one value. So it is the same in
 * all forms of one document, sealed or not.
 */
final class DocumentId {

    private static final int LONGEST = 400;
    private static final List<String> PARTS =
            List.of("credentialSubject", "expirationDate", "identifier", "validFrom", "validUntil");

    private DocumentId() {}

    static CredentialId of(ElmNode credential) {
        Optional<CredentialId> own = credential.id().flatMap(DocumentId::usable);
        return own.orElseGet(() -> computed(credential));
    }

    private static Optional<CredentialId> usable(String id) {
        boolean usable = id.length() <= LONGEST && id.chars().noneMatch(Character::isISOControl);
        return usable ? Optional.of(CredentialId.parse(id)) : Optional.empty();
    }

    private static CredentialId computed(ElmNode credential) {
        MessageDigest digest = sha256();
        for (String part : PARTS) {
            update(digest, part);
            update(digest, credential.json().path(part));
        }
        CredentialId id = CredentialId.parse("urn:sha256:" + HexFormat.of().formatHex(digest.digest()));
        credential.scope().of(id).note("CREDENTIAL_ID_COMPUTED", credential.path());
        return id;
    }

    private static void update(MessageDigest digest, JsonNode json) {
        if (json.isArray() && json.size() == 1) {
            update(digest, json.get(0));
        } else if (json.isArray()) {
            update(digest, "[");
            json.forEach(element -> update(digest, element));
            update(digest, "]");
        } else if (json instanceof ObjectNode object) {
            update(digest, "{");
            Map<String, JsonNode> sorted = new TreeMap<>();
            object.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
            sorted.forEach((name, value) -> {
                update(digest, name);
                update(digest, value);
            });
            update(digest, "}");
        } else {
            update(digest, json.getNodeType() + " " + json.asText());
        }
    }

    /** A text with its length before it, so that no two sequences of texts look alike. */
    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
