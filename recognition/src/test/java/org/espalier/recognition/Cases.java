package org.espalier.recognition;

import java.time.LocalDate;
import java.time.Period;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Supervision;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Source;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.Workload;
import org.espalier.recognition.authenticity.AuthenticityMethod;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.comparison.ComponentOutcome;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.comparison.DifferenceRule;
import org.espalier.recognition.decision.Appeal;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.policy.PriorLearningPolicy;
import org.espalier.recognition.policy.ReceiverPolicy;
import org.espalier.recognition.prior.Validation;
import org.jspecify.annotations.Nullable;

/** A credential that nothing stands against, a component that it fits, a policy, and what changes them. */
final class Cases {

    static final LocalDate DAY = LocalDate.parse("2026-11-22");
    static final LocalDate RECEIVED = LocalDate.parse("2026-11-02");
    static final Organisation UNIVERSITY = body("Example Institute", OrganisationKind.HIGHER_EDUCATION_INSTITUTION);
    static final Source INVENTED = Source.ours("Invented for tests");

    private Cases() {}

    static Organisation body(String name, OrganisationKind kind) {
        return Organisation.builder()
                .name(LocalizedText.of("en", name))
                .country(CountryCode.parse("EE"))
                .kind(kind)
                .build();
    }

    static Organisation body(String name) {
        return Organisation.named("en", name, CountryCode.parse("EE"));
    }

    /** A credential of 6 ECTS at EQF 7 in 0613, complete and assessed, with the outcomes 1 and 2. */
    static MicroCredential.Builder credential() {
        return complete(bare());
    }

    /** The same with one outcome in mere words. */
    static MicroCredential.Builder credential(String words) {
        return complete(plain(UNIVERSITY).addLearningOutcomes(LearningOutcome.stated("en", words)));
    }

    /** The same of a provider of a kind; of an unknown one where that is null. */
    static MicroCredential.Builder credentialOf(@Nullable OrganisationKind kind) {
        Organisation body = kind == null ? body("Somebody") : body("Somebody", kind);
        return complete(plain(body).addLearningOutcomes(outcome(1), outcome(2)));
    }

    private static MicroCredential.Builder complete(MicroCredential.Builder builder) {
        return builder.ects("6").eqf(7).awardedOn(LocalDate.parse("2025-06-12")).addAssessments(exam());
    }

    /** The same without workload, level, day and assessment. */
    static MicroCredential.Builder bare() {
        return plain(UNIVERSITY).addLearningOutcomes(outcome(1), outcome(2));
    }

    /** A complete course of its own id, outcome, learner and size. */
    static MicroCredential course(int number, Learner learner, String ects) {
        MicroCredential.Builder builder = started("urn:course:" + number, learner, UNIVERSITY);
        builder.addLearningOutcomes(outcome(number)).ects(ects).eqf(7);
        builder.awardedOn(LocalDate.parse("2025-06-12")).addAssessments(exam());
        return builder.build();
    }

    /** The same of a workload, assessed and with its level, without a day. */
    static MicroCredential.Builder bare(Workload workload) {
        return bare().eqf(7).addAssessments(exam()).workload(workload);
    }

    private static MicroCredential.Builder plain(Organisation body) {
        return started("urn:credential:1", Learner.of("L-0417"), body);
    }

    /** A credential of a university of which no more is told than whose it is and how it was taught. */
    static MicroCredential.Builder started() {
        MicroCredential.Builder builder = started("urn:credential:1", Learner.of("L-0417"), UNIVERSITY);
        return builder.addParticipation(ParticipationMode.ON_SITE);
    }

    private static MicroCredential.Builder started(String id, Learner learner, Organisation body) {
        MicroCredential.Builder builder = MicroCredential.builder();
        builder.id(id).title("en", "Data engineering").field("0613");
        builder.learner(learner).addAwardingBodies(body);
        builder.addParticipation(ParticipationMode.ON_SITE);
        builder.addQualityAssurance(QualityAssurance.of(QualityAssuranceKind.INSTITUTIONAL));
        return builder;
    }

    static Assessment exam() {
        return Assessment.builder()
                .type(AssessmentType.WRITTEN_EXAMINATION)
                .supervision(Supervision.SUPERVISED_ON_SITE_IDENTIFIED)
                .addOutcomes("urn:outcome:1", "urn:outcome:2")
                .build();
    }

    static LearningOutcome outcome(int number) {
        return LearningOutcome.builder()
                .id("urn:outcome:" + number)
                .statement(LocalizedText.of("en", "designs a pipeline of kind " + number))
                .build();
    }

    /** A component of 6 ECTS at EQF 7 in 0613 that wants the outcomes 1 and 2. */
    static Component component() {
        return component("6", 7, 1, 2);
    }

    static Component component(String ects, int level, int... outcomes) {
        Component.Builder component = Component.builder();
        component.id("IDK1234").title(LocalizedText.of("en", "Data pipelines")).requirement("core");
        component.credits(EctsCredits.parse(ects)).level(QualificationLevel.of(EqfLevel.of(level)));
        component.addFields(org.espalier.core.field.FieldOfStudy.parse("0613"));
        for (int number : outcomes) {
            component.addOutcomes(
                    ComponentOutcome.builder().id("urn:outcome:" + number).build());
        }
        return component.build();
    }

    /** A policy without rules: who decides, where an appeal goes, and who validates. */
    static ReceiverPolicy.Builder policy() {
        return policy(PriorLearningPolicy.builder().board("University board").build());
    }

    /** The same with other rules on prior learning. */
    static ReceiverPolicy.Builder policy(PriorLearningPolicy prior) {
        ReceiverPolicy.Builder policy = ReceiverPolicy.builder();
        policy.id("example")
                .version("1")
                .title(LocalizedText.of("en", "Example"))
                .addSources(INVENTED);
        policy.receiver("Example University").office("Admissions office");
        policy.appeal(Appeal.of("Appeals committee", Period.ofDays(30)));
        return policy.priorLearning(prior);
    }

    static DifferenceRule level(Cure... cure) {
        return rule("level", cure).levelsBelow(1).build();
    }

    static DifferenceRule outcomes(String share, Cure... cure) {
        return rule("outcomes", cure).coverageBelow(Rational.parse(share)).build();
    }

    static DifferenceRule size(String share, Cure... cure) {
        return rule("size", cure).creditsBelow(Rational.parse(share)).build();
    }

    private static DifferenceRule.Builder rule(String id, Cure... cure) {
        DifferenceRule.Builder rule = DifferenceRule.builder();
        rule.id(id).because("Later components build on it");
        return cure.length == 0 ? rule : rule.cure(cure[0]);
    }

    /** A request for exemption from the component, with a verified document. */
    static RecognitionRequest.Builder request(MicroCredential credential) {
        return asking(credential).purpose(Purpose.EXEMPTION).component(component());
    }

    /** A request with a verified document, without purpose and component. */
    static RecognitionRequest.Builder asking(MicroCredential credential) {
        return RecognitionRequest.builder()
                .id("D-17")
                .credential(credential)
                .receivedOn(RECEIVED)
                .on(DAY)
                .authenticity(verified());
    }

    static AuthenticityStatement verified() {
        return AuthenticityStatement.verified(AuthenticityMethod.SEAL, RECEIVED);
    }

    /** A validation of which the last two steps were taken on the day of the request. */
    static Validation validation(String credits, int level) {
        return Validated.certified(
                RECEIVED, step -> step.credits(CreditAmount.parse(credits)).level(EqfLevel.of(level)));
    }

    static Decision decide(RecognitionRequest request, ReceiverPolicy.Builder policy) {
        return Recogniser.with(policy.build()).decide(request);
    }

    static Decision decide(RecognitionRequest.Builder request, ReceiverPolicy.Builder policy) {
        return decide(request.build(), policy);
    }

    static Decision decide(MicroCredential.Builder credential, ReceiverPolicy.Builder policy) {
        return decide(request(credential.build()), policy);
    }
}
