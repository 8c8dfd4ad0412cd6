package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.JsonLimits;

/**
 * Writes a credential and what it contains as a document of the European Learning Model 3.2.
 *
 * <p>The same credential gives the same document. What it loses is found by reading the document again, so that nothing
 * can be lost without being told. This class is immutable and thread-safe.
 */
public final class ElmWriter {

    private static final String CREDENTIAL = "credential";
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S{1,380}");
    private static final ElmReader READER = ElmReader.within(JsonLimits.STANDARD);

    private final ElmDraft draft;

    private ElmWriter(ElmDraft draft) {
        this.draft = draft;
    }

    /** A writer of documents as they are wanted. */
    public static ElmWriter of(ElmDraft draft) {
        return new ElmWriter(draft);
    }

    /**
     * Writes one document.
     *
     * @param top the credential
     * @param known the credentials among which its parts are looked for
     */
    public Writing write(MicroCredential top, Collection<MicroCredential> known) {
        Map<CredentialId, MicroCredential> all = new LinkedHashMap<>();
        known.forEach(credential -> all.put(credential.id(), credential));
        all.put(top.id(), top);
        Pen pen = new Pen();
        String id = documentId(top.id());
        ClaimWriter claims = new ClaimWriter(pen, CredentialId.parse(id), all);
        ObjectNode claim = claims.write(top).json();
        ObjectNode subject = new LearnerWriter(pen).write(top.learner()).json();
        subject.set("hasClaim", claim);
        ObjectNode root = new EnvelopeWriter(pen, top).write(id, subject, draft.upload(), draft.issued());
        KeptWriter kept = new KeptWriter(pen, root);
        claims.written().forEach(kept::putAll);
        claims.written().forEach(Repeated::addTo);
        JsonNode document = draft.shape().of(draft.upload() ? wrapped(root) : root);
        return new Writing(document, List.copyOf(claims.written()), findings(top.id(), document, claims.written()));
    }

    /** The id of the credential, where that is an address; else one that follows from it. */
    private static String documentId(CredentialId id) {
        return ADDRESS.matcher(id.text()).matches()
                ? id.text()
                : "urn:credential:" + UUID.nameUUIDFromBytes(id.text().getBytes(StandardCharsets.UTF_8));
    }

    private ObjectNode wrapped(ObjectNode root) {
        ObjectNode wrapper = JsonNodeFactory.instance.objectNode();
        wrapper.set(CREDENTIAL, root);
        wrapper.set(StandardEnvelope.DELIVERY, StandardEnvelope.delivery(draft.addresses()));
        return wrapper;
    }

    private List<Finding> findings(CredentialId top, JsonNode document, Collection<WrittenClaim> claims) {
        JsonPointer place = JsonPointer.compile(draft.upload() ? "/" + CREDENTIAL : "");
        Map<CredentialId, MicroCredential> read = new LinkedHashMap<>();
        READER.read(document, place, false)
                .value()
                .orElse(List.of())
                .forEach(credential -> read.put(credential.id(), credential));
        List<Finding> findings = new ArrayList<>();
        claims.forEach(claim ->
                findings.addAll(new Losses(claim, read.get(claim.credential().id())).findings()));
        findings.addAll(RequiredFields.missing(document.at(place), top, draft.upload()));
        return findings;
    }

    /**
     * A document, and what came of writing it.
     *
     * @param document the document as a tree
     * @param claims what was written
     * @param findings what was lost, what stands in words of this library, what the profile misses
     */
    public record Writing(JsonNode document, List<WrittenClaim> claims, List<Finding> findings) {

        /** The credentials; the document is personal. */
        @Override
        public String toString() {
            return claims.toString();
        }
    }
}
