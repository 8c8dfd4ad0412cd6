package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.credential.MicroCredential;
import org.espalier.recognition.document.elm.Vocabulary.Profile;

/** Writes what holds for a document as a whole, around its claim. */
final class EnvelopeWriter {

    private final Pen pen;
    private final MicroCredential credential;

    EnvelopeWriter(Pen pen, MicroCredential credential) {
        this.pen = pen;
        this.credential = credential;
    }

    /** The document. What a draft for an issuer has not: its context, who issues it and when. */
    ObjectNode write(String id, ObjectNode subject, boolean draft, Optional<LocalDate> issued) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        if (!draft) {
            root.set(StandardEnvelope.CONTEXT, StandardEnvelope.context());
        }
        root.put("id", id).putArray("type").add("VerifiableCredential").add("EuropeanDigitalCredential");
        root.set("credentialProfiles", profile());
        root.set(StandardEnvelope.SCHEMA, StandardEnvelope.schema());
        StandardEnvelope.display(credential.title())
                .ifPresent(display -> root.set(StandardEnvelope.DISPLAY, display.json()));
        if (!draft) {
            issuer().ifPresent(issuer -> root.set("issuer", issuer.json()));
            setDay(root, "issued", issued);
            setDay(root, "issuanceDate", issued);
        }
        addValidity(root);
        root.set("credentialSubject", subject);
        return root;
    }

    /** The last day has two names, one of either version of the underlying data model. */
    private void addValidity(ObjectNode root) {
        setDay(root, "validFrom", credential.validFrom());
        setDay(root, "validUntil", credential.validTo());
        setDay(root, "expirationDate", credential.validTo());
    }

    private static void setDay(ObjectNode root, String name, Optional<LocalDate> day) {
        Piece.day(day).ifPresent(text -> root.put(name, text));
    }

    private JsonNode profile() {
        return pen.concept(Vocabulary.PROFILE, Profile.GENERIC, "/profile").json();
    }

    /** Who seals; where nobody else is told, the first awarding body that can be recognised again. */
    private Optional<Piece> issuer() {
        OrganisationWriter writer = new OrganisationWriter(pen);
        return credential
                .sealingBody()
                .or(() -> credential.awardingBodies().stream()
                        .filter(body -> Organisations.areOne(body, body))
                        .findFirst())
                .flatMap(writer::sealing);
    }
}
