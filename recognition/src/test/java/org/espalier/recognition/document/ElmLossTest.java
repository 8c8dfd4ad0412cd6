package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Authenticity;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Fee;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.OfferForm;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.PersonalData;
import org.espalier.core.credential.Prerequisites;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Revocation;
import org.espalier.core.credential.Stackability;
import org.espalier.core.credential.Suspension;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.level.EheaCycle;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Field by field: what a document of the European Learning Model loses, and what it carries in a way of this library. */
class ElmLossTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-12");
    private static final CredentialId OTHER = CredentialId.parse("urn:credential:2");

    static Stream<Arguments> lost() {
        return Stream.of(
                lost(
                        "/revocation",
                        b -> b.revocation(Revocation.builder().on(DAY).build())),
                lost(
                        "/suspensions",
                        b -> b.addSuspensions(Suspension.builder().from(DAY).build())),
                lost("/renews", b -> b.renews(OTHER)),
                lost("/equivalentTo", b -> b.addEquivalentTo(OTHER)),
                lost("/parts", b -> b.addParts(OTHER)),
                lost(
                        "/fee",
                        b -> b.fee(Fee.builder()
                                .amount(Rational.of(350))
                                .currency("EUR")
                                .build())),
                lost("/version", b -> b.version("2")),
                lost("/platform", b -> b.platform(organisation())),
                lost(
                        "/authenticity",
                        b -> b.authenticity(Authenticity.builder().sealed(true).build())),
                lost(
                        "/workload/contactHours",
                        b -> b.workload(Workload.builder()
                                .hours(LearningHours.of(60))
                                .contactHours(LearningHours.of(20))
                                .build())),
                lost("/workload/hours", b -> b.workload(Workload.of(LearningHours.parse("1/7")))),
                lost(
                        "/prerequisites",
                        b -> b.prerequisites(
                                Prerequisites.builder().addCredentials(OTHER).build())),
                lost(
                        "/prerequisites/outcomes",
                        b -> b.prerequisites(Prerequisites.builder()
                                .text(LocalizedText.of("en", "Python"))
                                .addOutcomes("lo-1")
                                .build())),
                lost(
                        "/qualityAssurance/0/obligatory",
                        b -> b.addQualityAssurance(QualityAssurance.builder()
                                .kind(QualityAssuranceKind.PROGRAMME)
                                .obligatory(true)
                                .build())),
                lost(
                        "/assessments/0/outcomes",
                        b -> b.addAssessments(Assessment.builder()
                                .type(AssessmentType.QUIZ)
                                .addOutcomes("lo-1")
                                .build())),
                lost("/awardingBodies/0/kind", b -> b.addAwardingBodies(organisation())));
    }

    static Stream<Arguments> carried() {
        return Stream.of(
                carried("/stackability", b -> b.stackability(Stackability.STACKABLE)),
                carried("/prerequisites", b -> b.prerequisites(Prerequisites.none())),
                carried(
                        "/level/cycle",
                        b -> b.level(QualificationLevel.builder()
                                .cycle(EheaCycle.SHORT)
                                .build())),
                carried(
                        "/level/national",
                        b -> b.level(QualificationLevel.builder()
                                .addNational(NationalLevel.parse("Lahemaa 7+ ä"))
                                .build())),
                carried(
                        "/workload/otherCredits",
                        b -> b.workload(Workload.builder()
                                .addOtherCredits(CreditAmount.parse("20/3 us-quarter"))
                                .build())),
                carried(
                        "/workload/creditBearing",
                        b -> b.workload(Workload.builder()
                                .creditBearing(CreditBearing.NO)
                                .build())),
                carried("/participation", b -> b.addParticipation(ParticipationMode.VALIDATION)),
                carried("/learningSetting", b -> b.learningSetting(LearningSetting.INFORMAL)),
                carried("/offerForm", b -> b.offerForm(OfferForm.PART_OF_DEGREE)),
                carried(
                        "/learningOutcomes",
                        b -> b.addLearningOutcomes(
                                LearningOutcome.builder().addSkills("lo 7").build())),
                carried(
                        "/assessments/0/type",
                        b -> b.addAssessments(Assessment.builder()
                                .type(AssessmentType.OTHER)
                                .description(LocalizedText.of("en", "A concert"))
                                .build())),
                carried(
                        "/qualityAssurance/0/kind",
                        b -> b.addQualityAssurance(QualityAssurance.of(QualityAssuranceKind.INTERNAL))));
    }

    private static Arguments lost(String path, Consumer<MicroCredential.Builder> change) {
        return Arguments.of(path, credential(change));
    }

    private static Arguments carried(String path, Consumer<MicroCredential.Builder> change) {
        return Arguments.of(path, credential(change));
    }

    private static MicroCredential credential(Consumer<MicroCredential.Builder> change) {
        MicroCredential.Builder builder = MicroCredential.builder();
        builder.id("urn:credential:1").title("en", "A course");
        change.accept(builder);
        return builder.build();
    }

    private static Organisation organisation() {
        return Organisation.builder()
                .name(LocalizedText.of("en", "A body"))
                .kind(OrganisationKind.OTHER_PROVIDER)
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lost")
    void should_tell_a_loss_with_its_place(String path, MicroCredential credential) {
        assertThat(findings(credential, Verdict.VIOLATED))
                .extracting(finding -> finding.code() + finding.subject().path().orElse(""))
                .containsExactly("ELM_LOST" + path);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carried")
    void should_carry_what_it_has_a_concept_for(String path, MicroCredential credential) {
        assertThat(findings(credential, Verdict.VIOLATED)).isEmpty();
        assertThat(findings(credential, Verdict.SATISFIED))
                .extracting(finding -> finding.code() + finding.subject().path().orElse(""))
                .containsExactly("ELM_OWN_CONCEPT" + path);
        assertThat(again(credential)).isEqualTo(credential);
    }

    @Test
    void should_weigh_a_lost_revocation_as_an_error() {
        MicroCredential revoked =
                credential(b -> b.revocation(Revocation.builder().on(DAY).build()));
        assertThat(findings(revoked, Verdict.VIOLATED))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void should_name_the_element_of_the_standard() {
        Finding loss = findings(
                        credential(b -> b.prerequisites(
                                Prerequisites.builder().addCredentials(OTHER).build())),
                        Verdict.VIOLATED)
                .get(0);
        assertThat(Wording.installed().sentence(loss))
                .isEqualTo(
                        "The document does not carry the prerequisites (element 12): the model tells them as free text"
                                + " only.");
    }

    @Test
    void should_tell_a_change_of_a_language_with_a_region() {
        MicroCredential credential = credential(b -> b.addLanguages(LanguageTag.parse("pt-BR")));
        assertThat(findings(credential, Verdict.VIOLATED))
                .extracting(Finding::code)
                .containsExactly("ELM_CHANGED");
        assertThat(again(credential).languages()).containsExactly(LanguageTag.parse("pt"));
    }

    @Test
    void should_tell_that_a_closed_list_has_no_such_type() {
        MicroCredential labelled = credential(b -> b.addQualityAssurance(QualityAssurance.builder()
                .kind(QualityAssuranceKind.LABEL)
                .agency(LocalizedText.of("en", "A body"))
                .build()));
        assertThat(findings(labelled, Verdict.UNDETERMINED))
                .extracting(finding -> Sample.fact(finding, "missing"))
                .allMatch(missing -> missing.contains("Accreditation.dcType of the official list"));
        assertThat(again(labelled)).isEqualTo(labelled);
    }

    @Test
    void should_tell_nothing_personal() {
        MicroCredential credential = credential(b -> b.learner(Learner.builder()
                .personalData(PersonalData.builder()
                        .fullName(LocalizedText.of("en", "Pseudonym Ninety"))
                        .build())
                .build()));
        List<Finding> findings =
                DocumentWriter.of(ElmForm.SINGLE).write(credential, List.of()).findings();
        assertThat(findings.toString()).doesNotContain("Ninety");
        assertThat(DocumentWriter.of(ElmForm.SINGLE).write(credential).toString())
                .doesNotContain("Ninety");
    }

    private static List<Finding> findings(MicroCredential credential, Verdict verdict) {
        return DocumentWriter.of(ElmForm.SINGLE).write(credential).findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .toList();
    }

    private static MicroCredential again(MicroCredential credential) {
        byte[] document = DocumentWriter.of(ElmForm.SINGLE).write(credential).bytes();
        return Documents.standard().read(document).holdings().get(0).credential();
    }
}
