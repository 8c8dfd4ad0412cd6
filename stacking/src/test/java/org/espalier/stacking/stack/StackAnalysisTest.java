package org.espalier.stacking.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.stack.Given.SOFTWARE;
import static org.espalier.stacking.stack.Given.THERAPY;
import static org.espalier.stacking.stack.Given.analysed;
import static org.espalier.stacking.stack.Given.analysedTowardsAnAward;
import static org.espalier.stacking.stack.Given.bare;
import static org.espalier.stacking.stack.Given.course;

import org.espalier.core.exact.Rational;
import org.espalier.core.field.Nearness;
import org.espalier.core.finding.Confidence;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.Workload;
import org.junit.jupiter.api.Test;

class StackAnalysisTest {

    @Test
    void should_share_the_steps_by_number_and_by_credits() {
        StackAnalysis analysis = analysedTowardsAnAward(
                sized("a", 6, 2021, "60"),
                sized("b", 6, 2022, "5"),
                sized("c", 7, 2023, "10"),
                sized("d", 7, 2024, "2.5"));

        StepShare horizontal = analysis.share(StepKind.HORIZONTAL).orElseThrow();
        assertThat(horizontal.steps()).isEqualTo(2);
        assertThat(horizontal.byNumber()).isEqualTo(Rational.of(2, 3));
        assertThat(horizontal.credits()).isEqualTo(Rational.parse("7.5"));
        assertThat(horizontal.byCredits()).contains(Rational.of(3, 7));
    }

    @Test
    void should_tell_unknown_credits_and_not_count_them_as_zero() {
        StackAnalysis analysis = analysedTowardsAnAward(
                sized("a", 6, 2021, "60"), bare("b").eqf(6).field(SOFTWARE).in(2022), sized("c", 7, 2023, "10"));

        assertThat(analysis.creditsUnknown()).extracting(Object::toString).containsExactly("b");
        assertThat(analysis.share(StepKind.VERTICAL).orElseThrow().byCredits()).contains(Rational.ONE);
        assertThat(analysis.share(StepKind.VERTICAL).orElseThrow().byNumber()).isEqualTo(Rational.of(1, 2));
    }

    @Test
    void should_have_no_shares_of_credits_where_none_are_known() {
        StackAnalysis analysis = analysedTowardsAnAward(
                bare("a").eqf(6).field(SOFTWARE).in(2022),
                bare("b").eqf(6).field(SOFTWARE).in(2023));

        assertThat(analysis.share(StepKind.HORIZONTAL).orElseThrow().byCredits())
                .isEmpty();
    }

    @Test
    void should_count_what_is_declared_without_credits_as_none() {
        Given badge = bare("b").eqf(6).field(SOFTWARE).in(2022);
        badge.credential()
                .workload(Workload.builder().creditBearing(CreditBearing.NO).build());
        StackAnalysis analysis = analysedTowardsAnAward(sized("a", 6, 2021, "6"), badge, sized("c", 6, 2023, "6"));

        assertThat(analysis.creditsUnknown()).isEmpty();
        assertThat(analysis.share(StepKind.HORIZONTAL).orElseThrow().credits()).isEqualTo(Rational.of(6));
    }

    @Test
    void should_tell_outcomes_that_two_certify_in_part() {
        StackAnalysis analysis = analysed(
                course("a", 6, SOFTWARE, 2022).outcomes("o1", "o2"),
                course("b", 6, SOFTWARE, 2023).outcomes("o2", "o3"));

        assertThat(analysis.overlaps())
                .singleElement()
                .satisfies(step -> assertThat(step.commonOutcomes()).containsExactly("o2"));
    }

    @Test
    void should_say_that_the_definitions_are_its_own() {
        assertThat(analysed().source().confidence()).isEqualTo(Confidence.UNVERIFIED);
        assertThat(analysed().source()).isEqualTo(StandardShape.SOURCE);
    }

    @Test
    void should_work_with_another_classifier() {
        StepClassifier standard = StepClassifier.standard();
        StepClassifier everythingIsNear = (earlier, later, stack) -> Step.builder()
                .between(earlier, later)
                .kind(StepKind.VERTICAL)
                .levelMove(LevelMove.between(earlier.level(), later.level()))
                .nearness(Nearness.NEAR)
                .link(standard.classify(earlier, later, stack).link())
                .build();
        CredentialStack stack = Given.stack(course("a", 6, THERAPY, 2022), course("b", 7, SOFTWARE, 2023))
                .towards("MSc");

        assertThat(StackShape.standard()
                        .evaluate(stack, Given.TODAY, everythingIsNear)
                        .direction())
                .isEqualTo(StackDirection.VERTICAL);
        assertThat(StackShape.standard().evaluate(stack, Given.TODAY, standard).direction())
                .isEqualTo(StackDirection.DIAGONAL);
    }

    @Test
    void should_be_read_back_from_json() throws Exception {
        StackAnalysis analysis = analysed(
                course("a", 6, SOFTWARE, 2021).outcomes("o1", "o2").validTo("2022-01-01"),
                course("b", 7, THERAPY, 2022).needs("a").outcomes("o2"),
                bare("c").in(2023).needsInWords(),
                bare("d").renews("a").in(2024),
                bare("e").sameAs("b"));

        assertThat(EspalierJson.mapper().readValue(EspalierJson.write(analysis), StackAnalysis.class))
                .isEqualTo(analysis);
    }

    private static Given sized(String id, int level, int year, String ects) {
        return bare(id).eqf(level).field(SOFTWARE).in(year).ects(ects);
    }
}
