package org.espalier.recognition.document.elm;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.workload.CreditBearing;

/** Writes one credential as a claim, and what it contains as parts of it, each once. */
final class ClaimWriter {

    private static final String ACHIEVEMENT = "LearningAchievement";
    private static final int DEEPEST = 12;

    private final Pen pen;
    private final CredentialId document;
    private final Map<CredentialId, MicroCredential> known;
    private final Map<CredentialId, Integer> containers = new HashMap<>();
    private final Map<CredentialId, WrittenClaim> written = new LinkedHashMap<>();

    ClaimWriter(Pen pen, CredentialId document, Map<CredentialId, MicroCredential> known) {
        this.pen = pen;
        this.document = document;
        this.known = known;
        known.values().forEach(each -> each.parts().forEach(part -> containers.merge(part, 1, Integer::sum)));
    }

    /** The claims written, a container before its parts. */
    Collection<WrittenClaim> written() {
        return written.values();
    }

    /** A credential that is contained in no other. */
    Piece write(MicroCredential credential) {
        return isActivity(credential) ? activity(credential) : achievement(credential, document.text(), Set.of(), 0);
    }

    /** Attendance alone is no achievement; it is written as one only if there is more to say than an activity can. */
    private static boolean isActivity(MicroCredential credential) {
        boolean attended = credential.assessments().equals(List.of(Assessment.of(AssessmentType.ATTENDANCE)));
        boolean more = credential.level().isPresent()
                || credential.prerequisites().isPresent()
                || credential.stackability().isPresent()
                || credential.learningSetting().isPresent()
                || credential.offerForm().isPresent()
                || credential.fullDegree().isPresent()
                || credential.workload().creditBearing() != CreditBearing.UNKNOWN;
        return attended && !more && lists(credential).allMatch(Collection::isEmpty);
    }

    private static Stream<Collection<?>> lists(MicroCredential credential) {
        return Stream.of(
                credential.learningOutcomes(),
                credential.workload().credits(),
                credential.qualityAssurance(),
                credential.fields(),
                credential.parts());
    }

    private Piece activity(MicroCredential credential) {
        Piece piece = claim("LearningActivity", credential, document.text());
        addActivity(piece, credential);
        piece.put("workload", WorkloadWriter.duration(credential.workload().hours()));
        Piece specification = pen.node("LearningActivitySpecification");
        credential.participation().stream()
                .sorted()
                .forEach(mode -> specification.add("mode", SpecificationWriter.mode(pen, mode)));
        credential.languages().stream()
                .sorted()
                .forEach(language -> specification.add("language", Languages.concept(language)));
        piece.addIfAny("specifiedBy", specification)
                .add("additionalNote", credential.furtherInformation().map(pen::note))
                .add("homepage", credential.catalogue().map(pen::address));
        register(credential, piece, 0);
        return piece;
    }

    private Piece achievement(MicroCredential credential, String position, Set<CredentialId> above, int depth) {
        Piece piece = claim(ACHIEVEMENT, credential, position);
        new AssessmentWriter(pen, credential).addProofs(piece);
        Piece activity = pen.node("LearningActivity");
        addActivity(activity, credential);
        piece.addIfAny("influencedBy", activity).add("specifiedBy", new SpecificationWriter(pen, credential).write());
        register(credential, piece, depth);
        addParts(piece, credential, position, plus(above, credential.id()), depth + 1);
        return piece;
    }

    private Piece claim(String type, MicroCredential credential, String position) {
        Piece piece = pen.node(type).text("title", credential.title());
        boolean told = credential.id().text().equals(position) && containers.getOrDefault(credential.id(), 0) < 2;
        if (!told) {
            piece.add(
                    "identifier",
                    pen.ownIdentifier(
                            Own.CREDENTIAL, "Credential", credential.id().text()));
        }
        credential.identifiers().forEach(identifier -> piece.add("identifier", pen.identifier(identifier)));
        OrganisationWriter organisations = new OrganisationWriter(pen);
        Piece award = pen.node("AwardingProcess")
                .addAll("awardingBody", organisations.all(credential.awardingBodies(), "/awardingBodies"))
                .day("awardingDate", credential.awardedOn());
        piece.addIfAny("awardedBy", award);
        return piece;
    }

    private void addActivity(Piece activity, MicroCredential credential) {
        Piece period = pen.node("PeriodOfTime")
                .day("startDate", credential.studiedFrom())
                .day("endDate", credential.studiedTo());
        activity.addAll("directedBy", new OrganisationWriter(pen).all(credential.providers(), "/providers"))
                .addIfAny("temporal", period);
    }

    private void register(MicroCredential credential, Piece piece, int depth) {
        written.put(credential.id(), new WrittenClaim(credential, piece.json(), depth, pen.takeOwn()));
    }

    private void addParts(
            Piece piece, MicroCredential credential, String position, Set<CredentialId> above, int depth) {
        int number = 0;
        String prefix = depth == 1 ? position + "#1." : position + ".";
        for (CredentialId id : credential.parts()) {
            Optional<MicroCredential> part =
                    Optional.ofNullable(known.get(id)).filter(one -> isOfOneLearner(one, credential));
            if (part.isPresent() && !above.contains(id) && depth < DEEPEST) {
                number++;
                piece.add("hasPart", part(part.get(), prefix + number, above, depth));
            }
        }
    }

    /** A document is about one person; what somebody else holds is no part of it. */
    private static boolean isOfOneLearner(MicroCredential one, MicroCredential other) {
        Optional<String> first = one.learner().flatMap(Learner::reference);
        Optional<String> second = other.learner().flatMap(Learner::reference);
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    /** A part; where it has been written before, a reference to it. */
    private Piece part(MicroCredential part, String position, Set<CredentialId> above, int depth) {
        return Optional.ofNullable(written.get(part.id()))
                .map(before -> Piece.of(before.json().path("id").asText(), ACHIEVEMENT))
                .orElseGet(() -> achievement(part, position, above, depth));
    }

    private static Set<CredentialId> plus(Set<CredentialId> some, CredentialId one) {
        Set<CredentialId> all = new HashSet<>(some);
        all.add(one);
        return all;
    }
}
