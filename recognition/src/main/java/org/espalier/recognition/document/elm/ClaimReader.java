package org.espalier.recognition.document.elm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.Workload;
import org.espalier.recognition.document.elm.Vocabulary.Profile;

/** Makes a credential of each claim: of achievements, and of activities where there is no achievement. */
final class ClaimReader {

    private final Envelope envelope;
    private final Map<CredentialId, List<Organisation>> bodies = new HashMap<>();
    private final Map<CredentialId, LocalizedText> titles = new HashMap<>();

    ClaimReader(Envelope envelope) {
        this.envelope = envelope;
    }

    /** A new builder for an achievement, with all but the learner and what was kept. */
    MicroCredential.Builder achievement(Claim claim, Set<CredentialId> parts) {
        Nodes nodes = Nodes.ofAchievement(claim.node());
        Optional<LocalizedText> title = title(nodes);
        Workload workload = Workloads.read(nodes);
        List<Identifier> identifiers = new Information(nodes).identifiers();
        MicroCredential.Builder builder = common(claim, nodes, title);
        builder.addAllIdentifiers(identifiers(claim, identifiers))
                .addAllLearningOutcomes(Outcomes.read(nodes))
                .workload(workload)
                .level(Levels.read(nodes))
                .addAllAssessments(Assessments.read(nodes, title))
                .prerequisites(new Information(nodes).prerequisites())
                .stackability(OwnNotes.first(nodes.specifications(), Vocabulary.STACKABILITY))
                .offerForm(OwnNotes.first(nodes.specifications(), Vocabulary.OFFER_FORM))
                .fullDegree(new FullDegree(nodes, profiles(claim), workload, identifiers).read())
                .addAllParts(parts);
        return builder;
    }

    /** A new builder for an activity, which proves attendance and nothing else. */
    MicroCredential.Builder activity(Claim claim) {
        Nodes nodes = Nodes.ofActivity(claim.node());
        MicroCredential.Builder builder = common(claim, nodes, title(nodes));
        builder.addAllIdentifiers(identifiers(claim, new Information(nodes).identifiers()))
                .workload(Workloads.readActivity(nodes));
        if (claim.isActivity()) {
            builder.addAssessments(Assessment.of(AssessmentType.ATTENDANCE));
        }
        return builder;
    }

    /** The title that was read for a credential. */
    Optional<LocalizedText> title(CredentialId id) {
        return Optional.ofNullable(titles.get(id));
    }

    private MicroCredential.Builder common(Claim claim, Nodes nodes, Optional<LocalizedText> title) {
        title.ifPresent(text -> titles.put(claim.id(), text));
        Information information = new Information(nodes);
        List<Organisation> awardingBodies = awardingBodies(claim, nodes);
        MicroCredential.Builder builder = MicroCredential.builder();
        builder.id(claim.id())
                .title(title)
                .addAllAwardingBodies(awardingBodies)
                .sealingBody(envelope.sealingBody(awardingBodies))
                .awardedOn(awardedOn(claim, nodes))
                .addAllQualityAssurance(
                        Accreditations.read(nodes, isTop(claim) ? envelope.qualityAssurance() : List.of()))
                .furtherInformation(information.further(title))
                .validFrom(envelope.validity().from())
                .validTo(envelope.validity().to())
                .catalogue(information.catalogue())
                .authenticity(envelope.authenticity());
        addLearning(builder, nodes, awardingBodies);
        return builder;
    }

    private static void addLearning(MicroCredential.Builder builder, Nodes nodes, List<Organisation> awardingBodies) {
        Learning learning = new Learning(nodes);
        StudyPeriod period = StudyPeriod.read(nodes);
        builder.addAllProviders(learning.providers(awardingBodies))
                .addAllParticipation(learning.participation())
                .addAllFields(learning.fields())
                .addAllLanguages(learning.languages())
                .learningSetting(learning.setting())
                .studiedFrom(period.from())
                .studiedTo(period.to());
    }

    /** The title of the claim, else of its specification. */
    private static Optional<LocalizedText> title(Nodes nodes) {
        List<LocalizedText> specified = nodes.specifications().stream()
                .flatMap(node -> node.text("title").stream())
                .toList();
        return nodes.claim().text("title").or(() -> specified.stream().findFirst());
    }

    private List<Organisation> awardingBodies(Claim claim, Nodes nodes) {
        List<Organisation> own = Organisations.read(nodes.bodies());
        List<Organisation> told = own.isEmpty() ? ofContainer(claim) : own;
        bodies.put(claim.id(), told);
        return told;
    }

    /** A part that names no awarding body is taken to be awarded by that of its container. */
    private List<Organisation> ofContainer(Claim claim) {
        List<Organisation> others = claim.container()
                .map(container -> bodies.getOrDefault(container.id(), List.of()))
                .orElse(List.of());
        if (!others.isEmpty()) {
            claim.node()
                    .scope()
                    .note("AWARDING_BODY_FROM_CONTAINER", claim.node().path());
        }
        return others;
    }

    /** The first day of award that is told; for a claim that tells none, the day of the seal. */
    private Optional<LocalDate> awardedOn(Claim claim, Nodes nodes) {
        return nodes.awards().stream()
                .flatMap(award -> award.day("awardingDate").stream())
                .map(WrittenDay::day)
                .findFirst()
                .or(() -> isTop(claim) ? envelope.sealedOn(claim.node().scope()) : Optional.empty());
    }

    private List<Identifier> identifiers(Claim claim, List<Identifier> own) {
        Set<Identifier> all = new LinkedHashSet<>(own);
        all.addAll(isTop(claim) ? envelope.identifiers() : List.of());
        return new ArrayList<>(all);
    }

    private Set<Profile> profiles(Claim claim) {
        return isTop(claim) ? envelope.profiles() : Set.of();
    }

    private static boolean isTop(Claim claim) {
        return claim.position().size() == 1;
    }
}
