package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Wording;
import org.espalier.core.level.EheaCycle;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.criterion.CriterionGrade;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.policy.CriterionDemand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A level that contradicts itself is open. */
class LevelContradictionTest {

    private static final QualificationLevel NATIONAL = QualificationLevel.builder()
            .eqf(EqfLevel.EQF_6)
            .addNational(NationalLevel.parse("EstQF 7"))
            .build();

    private static final String QUESTION = "a statement of the awarding body which level is right: EQF 6 or EstQF 7";

    @ParameterizedTest
    @CsvSource({"6, FULL", "7, INFORMATION_REQUESTED", "8, REFUSED"})
    void should_refuse_only_what_every_statement_is_below(int wanted, DecisionStatus status) {
        assertThat(decide(NATIONAL, wanted).status()).isEqualTo(status);
    }

    @Test
    void should_be_open_where_the_cycle_contradicts_the_level() {
        QualificationLevel cycle = QualificationLevel.builder()
                .eqf(EqfLevel.EQF_6)
                .cycle(EheaCycle.SECOND)
                .build();
        assertThat(decide(cycle, 7).status()).isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
    }

    @Test
    void should_name_the_contradiction() {
        assertThat(decide(NATIONAL, 7).reasons())
                .extracting(Wording.installed()::sentence)
                .anySatisfy(reason -> assertThat(reason).contains("EQF 6 to 7 (EQF 6, EstQF 7)"));
    }

    @Test
    void should_ask_the_awarding_body_where_a_grade_of_the_level_is_wanted() {
        CriterionDemand wanted = CriterionDemand.builder()
                .criterion(Criterion.LEVEL)
                .least(CriterionGrade.B)
                .build();
        RecognitionRequest.Builder elective = Cases.asking(of(NATIONAL)).purpose(Purpose.ELECTIVE);
        Decision asked = Cases.decide(elective, Cases.policy().addCriteria(wanted));
        assertThat(asked.status()).isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
        assertThat(asked.remedies()).extracting(Remedy::data).containsExactly(List.of(QUESTION));
    }

    @Test
    void should_ask_the_awarding_body_where_the_level_could_be_too_low() {
        assertThat(decide(NATIONAL, 7).remedies()).extracting(Remedy::data).containsExactly(List.of(QUESTION));
    }

    @Test
    void should_recognise_no_level_as_a_component_whose_level_contradicts_itself() {
        Component odd = Component.builder().id("odd").level(NATIONAL).build();
        RecognitionRequest.Builder request = Cases.asking(Cases.credential().build())
                .purpose(Purpose.EXEMPTION)
                .component(odd);
        assertThat(Cases.decide(request, Cases.policy()).recognised().level()).isEmpty();
    }

    @Test
    void should_recognise_the_own_level_as_a_component_that_states_none() {
        Component plain = Component.builder().id("plain").build();
        RecognitionRequest.Builder request = Cases.asking(Cases.credential().build())
                .purpose(Purpose.EXEMPTION)
                .component(plain);
        assertThat(Cases.decide(request, Cases.policy()).recognised().level()).contains(EqfLevel.EQF_7);
    }

    @Test
    void should_recognise_no_level_where_it_is_not_certain() {
        Decision elective = Cases.decide(Cases.asking(of(NATIONAL)).purpose(Purpose.ELECTIVE), Cases.policy());
        assertThat(elective.recognised().level()).isEmpty();
        assertThat(elective.report().findings("LEVEL_UNKNOWN"))
                .extracting(Wording.installed()::sentence)
                .anySatisfy(told -> assertThat(told).contains("contradicts itself: EQF 6, EstQF 7"));
    }

    @Test
    void should_take_statements_that_agree_for_one_level() {
        QualificationLevel agreed = QualificationLevel.builder()
                .eqf(EqfLevel.EQF_7)
                .addNational(NationalLevel.parse("EstQF 7"))
                .build();
        assertThat(decide(agreed, 7).status()).isEqualTo(DecisionStatus.FULL);
    }

    private static Decision decide(QualificationLevel level, int wanted) {
        RecognitionRequest.Builder request = Cases.asking(of(level)).purpose(Purpose.EXEMPTION);
        return Cases.decide(
                request.component(Cases.component("6", wanted, 1, 2)),
                Cases.policy().addDifferences(Cases.level()));
    }

    private static MicroCredential of(QualificationLevel level) {
        MicroCredential.Builder credential = Cases.bare().ects("6").addAssessments(Cases.exam());
        return credential.awardedOn(LocalDate.parse("2025-06-12")).level(level).build();
    }
}
