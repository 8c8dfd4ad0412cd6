package org.espalier.recognition.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.espalier.core.fault.Fault;
import org.espalier.core.fault.FaultyValueException;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.comparison.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may not be in a decision. */
class DecisionInvariantsTest {

    @ParameterizedTest
    @EnumSource(
            value = DecisionStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FULL", "AUTOMATIC"})
    void should_ask_for_reasons_remedies_and_an_appeal_in_anything_less_than_full(DecisionStatus status) {
        assertThat(faults(Decisions.plain(status))).contains("reasons", "remedies", "appeal");
    }

    @Test
    void should_ask_for_none_of_them_where_all_is_recognised() {
        assertThatCode(Decisions::full).doesNotThrowAnyException();
    }

    @Test
    void should_refuse_for_a_substantial_difference() {
        assertThat(Decisions.refused().build().substantialDifferences()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Judgement.class, mode = EnumSource.Mode.EXCLUDE, names = "SUBSTANTIAL")
    void should_not_refuse_for_any_other_difference(Judgement judgement) {
        assertThat(faults(Decisions.less(DecisionStatus.REFUSED).addDifferences(Decisions.difference(judgement))))
                .containsExactly("differences");
    }

    @Test
    void should_refuse_for_a_proven_failure_of_authenticity() {
        Decision refused = Decisions.less(DecisionStatus.REFUSED)
                .authenticity(AuthenticityStatement.disproved("the seal is broken"))
                .build();
        assertThat(refused.status()).isEqualTo(DecisionStatus.REFUSED);
    }

    @Test
    void should_not_refuse_because_nobody_verified() {
        assertThat(faults(Decisions.less(DecisionStatus.REFUSED))).containsExactly("differences");
    }

    @Test
    void should_never_refuse_for_missing_data_alone() {
        Decision.Builder refused = Decisions.appealable(Decisions.complete(DecisionStatus.REFUSED))
                .addDifferences(Decisions.difference(Judgement.SUBSTANTIAL))
                .addReasons(Decisions.undetermined())
                .addRemedies(Decisions.remedy(false));
        assertThat(faults(refused)).containsExactly("reasons");
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionStatus.class,
            names = {"FULL", "AUTOMATIC", "ALTERNATIVE", "PARTIAL"})
    void should_recognise_nothing_that_is_not_genuine(DecisionStatus status) {
        Decision.Builder decision = Decisions.less(status)
                .route(Route.AGREEMENT)
                .recognised(Decisions.credits(BasisKind.AGREEMENT))
                .authenticity(AuthenticityStatement.disproved("the seal is broken"));
        assertThat(faults(decision)).contains("authenticity");
    }

    @Test
    void should_not_recognise_in_full_what_differs_substantially() {
        assertThat(faults(Decisions.complete(DecisionStatus.FULL)
                        .addDifferences(Decisions.difference(Judgement.SUBSTANTIAL))))
                .containsExactly("differences");
    }

    @Test
    void should_recognise_in_part_only_credits_or_outcomes() {
        assertThat(faults(Decisions.less(DecisionStatus.PARTIAL))).containsExactly("recognised");
        assertThatCode(() -> Decisions.partial().build()).doesNotThrowAnyException();
        assertThatCode(() -> Decisions.less(DecisionStatus.PARTIAL)
                        .recognised(Recognised.builder().addOutcomes("o").build())
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void should_name_what_is_recognised_instead() {
        Recognised level = Recognised.builder().level(EqfLevel.EQF_6).build();
        assertThat(faults(Decisions.less(DecisionStatus.ALTERNATIVE).recognised(Decisions.credits(BasisKind.ISSUER))))
                .containsExactly("recognised");
        assertThatCode(() -> Decisions.less(DecisionStatus.ALTERNATIVE)
                        .recognised(level)
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void should_have_a_condition_where_recognition_is_conditional() {
        assertThat(faults(Decisions.less(DecisionStatus.CONDITIONAL))).containsExactly("remedies");
        assertThatCode(() -> Decisions.conditional().build()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionStatus.class,
            names = {"CONDITIONAL", "REFUSED", "OUT_OF_SCOPE"})
    void should_recognise_nothing_now_where_nothing_is_decided_in_favour(DecisionStatus status) {
        assertThat(faults(Decisions.less(status).recognised(Decisions.credits(BasisKind.ISSUER))))
                .contains("recognised");
    }

    @Test
    void should_have_a_prospect_only_where_recognition_is_conditional() {
        Recognised prospect = Decisions.credits(BasisKind.ISSUER);
        assertThat(Decisions.conditional().prospect(prospect).build().prospect())
                .contains(prospect);
        assertThat(faults(Decisions.partial().prospect(prospect))).containsExactly("prospect");
    }

    @Test
    void should_ask_for_something_that_is_open() {
        assertThatCode(() -> Decisions.asking().build()).doesNotThrowAnyException();
        assertThat(faults(Decisions.appealable(Decisions.plain(DecisionStatus.INFORMATION_REQUESTED))
                        .addReasons(Decisions.violated())
                        .addRemedies(Decisions.remedy(false))))
                .containsExactly("reasons");
    }

    @Test
    void should_not_start_the_clock_while_information_is_missing() {
        assertThat(faults(Decisions.asking().completeOn(Decisions.COMPLETE))).containsExactly("completeOn");
        assertThat(Decisions.asking().decisionWithin(Period.ofMonths(4)).build().dueOn())
                .isEmpty();
    }

    @Test
    void should_start_the_clock_while_only_the_own_office_is_asked() {
        Decision judged =
                Decisions.judging(Period.ofMonths(4), Decisions.byReceiver()).build();
        assertThat(judged.completeOn()).contains(Decisions.COMPLETE);
        assertThat(judged.dueOn()).contains(LocalDate.parse("2027-02-15"));
    }

    @Test
    void should_not_start_the_clock_while_the_learner_is_asked_beside_the_own_office() {
        Remedy level = Remedy.of(Cure.INFORMATION, "Tell the level.");
        assertThat(faults(Decisions.judging(Period.ofMonths(4), Decisions.byReceiver(), level)))
                .containsExactly("completeOn");
    }

    @Test
    void should_start_the_clock_while_an_examination_is_wanted_beside_the_own_office() {
        assertThat(faults(Decisions.judging(Period.ofMonths(4), Decisions.byReceiver(), Decisions.remedy(true))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionStatus.class,
            names = {"FULL", "AUTOMATIC", "ALTERNATIVE", "PARTIAL", "CONDITIONAL"})
    void should_know_since_when_the_information_is_complete(DecisionStatus status) {
        assertThat(faults(Decisions.plain(status))).contains("completeOn");
    }

    @Test
    void should_count_the_time_from_complete_information() {
        assertThat(Decisions.full().dueOn()).contains(LocalDate.parse("2027-02-15"));
        assertThat(Decisions.full().isLate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"P38D, false", "P37D, true"})
    void should_be_late_after_the_due_day(Period within, boolean late) {
        Decision decision = Decisions.plain(DecisionStatus.FULL)
                .completeOn(Decisions.COMPLETE)
                .decisionWithin(within)
                .build();
        assertThat(decision.isLate()).isEqualTo(late);
    }

    @Test
    void should_keep_its_days_in_order() {
        assertThat(faults(Decisions.plain(DecisionStatus.FULL).completeOn(Decisions.RECEIVED.minusDays(1))))
                .containsExactly("completeOn");
        assertThat(faults(Decisions.plain(DecisionStatus.FULL).completeOn(Decisions.DECIDED.plusDays(1))))
                .containsExactly("decidedOn");
        assertThat(faults(late())).contains("decidedOn");
    }

    private static Decision.Builder late() {
        Decision.Builder decision = Decision.builder();
        return decision.id("D-1")
                .credential(Decisions.full().credential())
                .receiver("R")
                .office("O")
                .policy("p@1")
                .status(DecisionStatus.OUT_OF_SCOPE)
                .receivedOn(Decisions.DECIDED.plusDays(1))
                .decidedOn(Decisions.DECIDED);
    }

    @Test
    void should_give_credits_for_prior_learning_only_after_a_validation() {
        assertThat(faults(Decisions.complete(DecisionStatus.FULL)
                        .route(Route.PRIOR_LEARNING)
                        .recognised(Decisions.credits(BasisKind.ISSUER))))
                .containsExactly("recognised/basis");
        assertThatCode(() -> Decisions.complete(DecisionStatus.FULL)
                        .route(Route.PRIOR_LEARNING)
                        .recognised(Decisions.credits(BasisKind.VALIDATION))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void should_rest_automatic_recognition_on_an_agreement() {
        assertThat(faults(Decisions.complete(DecisionStatus.AUTOMATIC).route(Route.LISBON_CONVENTION)))
                .containsExactly("route");
        assertThatCode(() -> Decisions.complete(DecisionStatus.AUTOMATIC)
                        .route(Route.AGREEMENT)
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void should_not_rest_on_an_assessment_that_comes_later() {
        CreditBasis basis = CreditBasis.of(BasisKind.ISSUER, Decisions.DECIDED.plusDays(1));
        Recognised recognised = Recognised.builder().basis(basis).build();
        assertThat(faults(Decisions.complete(DecisionStatus.FULL).recognised(recognised)))
                .containsExactly("recognised/basis/assessedOn");
    }

    @Test
    void should_have_each_step_once_and_in_order() {
        StepResult age = StepResult.of(RecognitionStep.AGE, Verdict.SATISFIED, List.of());
        StepResult level = StepResult.of(RecognitionStep.LEVEL, Verdict.SATISFIED, List.of());
        assertThat(faults(Decisions.complete(DecisionStatus.FULL).addSteps(age, level)))
                .containsExactly("steps");
        assertThat(faults(Decisions.complete(DecisionStatus.FULL).addSteps(age, age)))
                .containsExactly("steps");
        assertThat(Decisions.complete(DecisionStatus.FULL)
                        .addSteps(level, age)
                        .build()
                        .step(RecognitionStep.AGE))
                .contains(age);
    }

    @ParameterizedTest
    @CsvSource({"D-17@1, true", "D-17, false", "D-17@0, false"})
    void should_not_take_the_place_of_itself(String supersedes, boolean self) {
        Decision.Builder decision = Decisions.complete(DecisionStatus.FULL).supersedes(supersedes);
        assertThat(self ? faults(decision) : List.of()).isEqualTo(self ? List.of("supersedes") : List.of());
    }

    @Test
    void should_tell_all_that_is_blank_at_once() {
        Decision.Builder decision = Decision.builder();
        decision.id(" ").version(" ").supersedes(" ").learner(" ").receiver(" ").office(" ");
        decision.policy(" ").method(" ").credential(Decisions.full().credential());
        decision.status(DecisionStatus.FULL).completeOn(Decisions.COMPLETE).decidedOn(Decisions.DECIDED);
        assertThat(faults(decision.decisionWithin(Period.ZERO)))
                .containsExactly(
                        "id",
                        "version",
                        "supersedes",
                        "learner",
                        "receiver",
                        "office",
                        "policy",
                        "method",
                        "decisionWithin");
    }

    private static List<String> faults(Decision.Builder decision) {
        FaultyValueException refused = catchThrowableOfType(FaultyValueException.class, decision::build);
        return refused == null
                ? List.of()
                : refused.faults().stream().map(Fault::attribute).toList();
    }
}
