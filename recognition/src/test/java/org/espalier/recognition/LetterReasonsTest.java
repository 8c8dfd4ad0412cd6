package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.finding.Severity;
import org.espalier.core.text.LocalizedText;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.comparison.ComponentOutcome;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.criterion.CriterionGrade;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.LetterSection;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.policy.CriterionDemand;
import org.espalier.recognition.policy.ReceiverPolicy;
import org.junit.jupiter.api.Test;

/** A letter tells each matter once, in words of the learner. */
class LetterReasonsTest {

    @Test
    void should_tell_once_that_it_is_not_told_how_the_learning_was_tested() {
        Decision asked = Cases.decide(untested(), wanting(Criterion.TESTING));
        assertThat(asked.reasons())
                .extracting(reason -> reason.code())
                .contains("RECOGNITION_COMPLETENESS", "ASSESSMENT_MISSING", "RECOGNITION_GRADE");
        assertThat(why(asked)).containsExactly("Too little is known of how your learning was tested: It matters.");
    }

    @Test
    void should_tell_in_other_words_what_no_grade_is_wanted_of() {
        assertThat(why(Cases.decide(untested(), Cases.policy())))
                .containsExactly("It is not told how the outcomes were assessed.");
    }

    @Test
    void should_keep_what_else_the_credential_does_not_tell() {
        RecognitionRequest.Builder bare = Cases.asking(Cases.started().build()).purpose(Purpose.ELECTIVE);
        assertThat(why(Cases.decide(bare, Cases.policy())))
                .anySatisfy(reason -> assertThat(reason)
                        .startsWith("The credential does not tell: ")
                        .contains("learning outcomes")
                        .doesNotContain("workload", "type of assessment"));
    }

    @Test
    void should_tell_a_grade_that_is_too_low_without_naming_a_criterion() {
        CriterionDemand best =
                demand(Criterion.QUALITY_ASSURANCE).least(CriterionGrade.A).build();
        assertThat(why(Cases.decide(Cases.credential(), Cases.policy().addCriteria(best))))
                .containsExactly("What is known of what assures the quality of the course is not enough here (this"
                        + " criterion is rated B; A is wanted): It matters.");
    }

    @Test
    void should_tell_the_outcomes_that_are_not_shown_in_words_where_the_component_has_some() {
        Component wanting = Component.builder()
                .id("DE-302")
                .addOutcomes(wanted(1).build())
                .addOutcomes(wanted(8)
                        .statement(LocalizedText.of("en", "operates pipelines"))
                        .build())
                .build();
        Decision conditional = Cases.decide(
                Cases.asking(Cases.credential().build())
                        .purpose(Purpose.EXEMPTION)
                        .component(wanting),
                Cases.policy().addDifferences(Cases.outcomes("1", Cure.EXAMINATION)));
        assertThat(why(conditional))
                .containsExactly("Learning outcomes that are needed: 2; shown: 1; not shown: operates pipelines."
                        + " Later components build on it.");
        assertThat(conditional.reasons().get(0).fact("lacking").orElseThrow().text())
                .isEqualTo("urn:outcome:8");
    }

    @Test
    void should_ask_for_a_verification_once() {
        RecognitionRequest.Builder unverified = RecognitionRequest.builder();
        unverified.id("D-17").credential(online()).purpose(Purpose.ELECTIVE).on(Cases.DAY);
        Decision asked = Cases.decide(unverified, wanting(Criterion.VERIFICATION));
        assertThat(asked.reasons()).hasSize(2);
        assertThat(why(asked)).containsExactly("Whether the document is genuine is not known: not checked.");
        assertThat(asked.remedies())
                .extracting(Remedy::what)
                .containsExactly(
                        "Have the document verified: by its seal, by a verification service or by the awarding body.");
    }

    private static ComponentOutcome.Builder wanted(int number) {
        ComponentOutcome.Builder outcome = ComponentOutcome.builder();
        outcome.id("urn:outcome:" + number);
        return outcome;
    }

    private static MicroCredential online() {
        MicroCredential.Builder credential = MicroCredential.builder();
        credential.id("urn:credential:1").title("en", "Data engineering").learner(Learner.of("L-0417"));
        credential.addAwardingBodies(Cases.UNIVERSITY).addParticipation(ParticipationMode.ONLINE);
        credential.addQualityAssurance(QualityAssurance.of(QualityAssuranceKind.INSTITUTIONAL));
        credential.addLearningOutcomes(Cases.outcome(1)).addAssessments(Cases.exam());
        return credential.ects("6").eqf(7).awardedOn(Cases.RECEIVED).build();
    }

    private static RecognitionRequest.Builder untested() {
        return Cases.asking(
                        Cases.bare().ects("6").eqf(7).awardedOn(Cases.RECEIVED).build())
                .purpose(Purpose.ELECTIVE);
    }

    private static ReceiverPolicy.Builder wanting(Criterion criterion) {
        return Cases.policy()
                .addCriteria(demand(criterion).least(CriterionGrade.B).build());
    }

    private static CriterionDemand.Builder demand(Criterion criterion) {
        CriterionDemand.Builder demand = CriterionDemand.builder();
        return demand.criterion(criterion).severity(Severity.ERROR).because("It matters.");
    }

    private static List<String> why(Decision decision) {
        return decision.letter().orElseThrow().sections().stream()
                .filter(section -> section.heading().equals("Why"))
                .map(LetterSection::items)
                .findFirst()
                .orElse(List.of());
    }
}
