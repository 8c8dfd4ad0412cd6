package org.espalier.recognition.document.elm;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.Authenticity;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.text.Identifier;
import org.espalier.recognition.document.elm.Vocabulary.EvidenceKind;
import org.espalier.recognition.document.elm.Vocabulary.Profile;

/** What holds for a document as a whole: seal, dates, who sealed it, what it presents itself as, its evidence. */
final class Envelope {

    private final ElmNode credential;
    private final boolean sealed;
    private final Optional<WrittenDay> issued;
    private final Validity validity;
    private final Set<Profile> profiles = new LinkedHashSet<>();
    private final Optional<Organisation> issuer;
    private final boolean mandated;
    private final List<QualityAssurance> qualityAssurance;
    private final List<Identifier> identifiers;

    /**
     * Reads the envelope and tells what is to be told once.
     *
     * @param sealed whether the document came in a seal
     */
    Envelope(ElmNode credential, boolean sealed) {
        this.credential = credential;
        this.sealed = sealed || credential.json().hasNonNull("proof");
        this.issued =
                Stream.of("issued", "issuanceDate")
                        .flatMap(property -> credential.day(property).stream())
                        .toList()
                        .stream()
                        .findFirst();
        this.validity = Validity.read(credential);
        credential.concepts("credentialProfiles").forEach(this::collect);
        List<ElmNode> evidence = credential.all("evidence");
        evidence.forEach(ElmNode::keep);
        this.mandated = isMandated(evidence);
        this.qualityAssurance = Accreditations.read(evidence);
        this.issuer = credential.first("issuer").map(Organisations::readSealing);
        this.identifiers = Identifiers.read(credential, "identifier");
        tell();
    }

    private void collect(Concept concept) {
        Optional<Profile> profile = Vocabulary.PROFILE.read(concept);
        profile.ifPresent(profiles::add);
        profile.filter(other -> other != Profile.GENERIC).ifPresent(other -> concept.keep());
    }

    private boolean isMandated(List<ElmNode> evidence) {
        boolean told = Nodes.concepts(evidence, "dcType").stream()
                .flatMap(concept -> Vocabulary.EVIDENCE.read(concept).stream())
                .toList()
                .contains(EvidenceKind.MANDATE);
        return told || profiles.contains(Profile.MANDATE);
    }

    private void tell() {
        Scope scope = credential.scope();
        if (sealed) {
            scope.unknown("SEAL_NOT_CHECKED", credential.path());
        }
        for (String status : List.of("credentialStatus", "status")) {
            if (credential.json().hasNonNull(status)) {
                scope.unknown("STATUS_NOT_CHECKED", credential.path(status));
            }
        }
        if (mandated) {
            boolean evident = credential.json().hasNonNull("evidence");
            scope.note("ISSUED_BY_MANDATE", credential.path(evident ? "evidence" : "credentialProfiles"));
        }
    }

    /** That it came in a seal; a document without one tells nothing of its authenticity. */
    Optional<Authenticity> authenticity() {
        return Optional.of(Authenticity.builder().sealed(true).build()).filter(seal -> sealed);
    }

    Validity validity() {
        return validity;
    }

    Set<Profile> profiles() {
        return profiles;
    }

    List<QualityAssurance> qualityAssurance() {
        return qualityAssurance;
    }

    List<Identifier> identifiers() {
        return identifiers;
    }

    /** The day of the seal, which stands in for a missing day of award; a draft has none. */
    Optional<LocalDate> sealedOn(Scope scope) {
        Optional<WrittenDay> day = issued.filter(written -> sealed);
        day.ifPresent(written ->
                scope.warning("AWARDING_DATE_FALLBACK", written.value().path()));
        return day.map(WrittenDay::day);
    }

    /** Who sealed the document, where that is not one of the awarding bodies. */
    Optional<Organisation> sealingBody(List<Organisation> awardingBodies) {
        Optional<Organisation> other = issuer.filter(
                body -> mandated || awardingBodies.stream().noneMatch(one -> Organisations.areOne(one, body)));
        boolean another = other.isPresent() && !awardingBodies.isEmpty() && !mandated;
        if (another && !credential.scope().hasTold("SEALED_BY_ANOTHER")) {
            credential.scope().note("SEALED_BY_ANOTHER", credential.path("issuer"));
        }
        return other;
    }
}
