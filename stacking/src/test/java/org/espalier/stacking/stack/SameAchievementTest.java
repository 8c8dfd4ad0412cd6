package org.espalier.stacking.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.espalier.stacking.stack.Given.SOFTWARE;
import static org.espalier.stacking.stack.Given.THERAPY;
import static org.espalier.stacking.stack.Given.analysed;
import static org.espalier.stacking.stack.Given.analysedTowardsAnAward;
import static org.espalier.stacking.stack.Given.bare;
import static org.espalier.stacking.stack.Given.classified;
import static org.espalier.stacking.stack.Given.course;
import static org.espalier.stacking.stack.Given.ids;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameAchievementTest {

    @Test
    void should_see_a_renewal_whatever_level_and_field() {
        Step step = classified(
                bare("badge").on("2022-09-15"), course("new", 4, THERAPY, 2025).renews("badge"));

        assertThat(step.kind()).isEqualTo(StepKind.RENEWAL);
    }

    @Test
    void should_see_a_renewal_through_another_one() {
        Step step = classified(
                badge(), bare("third").renews("second"), bare("second").renews("badge"));

        assertThat(step.kind()).isEqualTo(StepKind.RENEWAL);
    }

    @Test
    void should_see_one_achievement_where_a_renewal_is_dated_before_what_it_renews() {
        Step step = classified(bare("new").renews("badge").in(2021), badge());

        assertThat(step.kind()).isEqualTo(StepKind.DUPLICATE);
    }

    @ParameterizedTest(name = "a renewal of {0} leaves a gap of {1} days")
    @CsvSource({"2025-09-17, 1", "2025-09-18, 2", "2025-10-16, 30"})
    void should_tell_the_gap_before_a_late_renewal(String day, long days) {
        RenewalGap gap =
                classified(badge(), bare("new").renews("badge").on(day)).gap().orElseThrow();

        assertThat(gap.from()).isEqualTo("2025-09-16");
        assertThat(gap.to()).isEqualTo(LocalDate.parse(day).minusDays(1));
        assertThat(gap.days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01", "2025-09-15", "2025-09-16"})
    void should_see_no_gap_where_a_renewal_starts_by_the_day_after(String day) {
        assertThat(classified(badge(), bare("new").renews("badge").on(day)).gap())
                .isEmpty();
    }

    @Test
    void should_refuse_a_gap_that_ends_before_it_begins() {
        LocalDate day = LocalDate.parse("2025-09-16");

        assertThatIllegalArgumentException().isThrownBy(() -> RenewalGap.of(day, day.minusDays(1)));
    }

    @Test
    void should_see_a_declared_equivalence_from_either_side() {
        assertThat(classified(course("a", 6, SOFTWARE, 2024).sameAs("b"), course("b", 7, SOFTWARE, 2025))
                        .kind())
                .isEqualTo(StepKind.DUPLICATE);
        assertThat(classified(
                                course("a", 6, SOFTWARE, 2024),
                                course("b", 7, SOFTWARE, 2025).sameAs("a"))
                        .kind())
                .isEqualTo(StepKind.DUPLICATE);
    }

    @Test
    void should_see_two_versions_of_a_credential_that_is_not_held() {
        Step step = classified(
                course("v1", 6, SOFTWARE, 2024).sameAs("course"),
                course("v2", 6, SOFTWARE, 2025).sameAs("course"));

        assertThat(step.kind()).isEqualTo(StepKind.DUPLICATE);
    }

    @Test
    void should_see_a_duplicate_in_the_same_outcomes_at_the_same_level() {
        Step step = classified(
                course("a", 6, SOFTWARE, 2024).outcomes("o1", "o2"),
                course("b", 6, SOFTWARE, 2025).outcomes("o2", "o1"));

        assertThat(step.kind()).isEqualTo(StepKind.DUPLICATE);
        assertThat(step.commonOutcomes()).containsExactly("o1", "o2");
    }

    @Test
    void should_not_see_a_duplicate_at_another_level() {
        Step step = classified(
                course("a", 6, SOFTWARE, 2024).outcomes("o1"),
                course("b", 7, SOFTWARE, 2025).outcomes("o1"));

        assertThat(step.kind()).isEqualTo(StepKind.VERTICAL);
        assertThat(step.overlapsPartly()).isTrue();
    }

    @Test
    void should_not_see_a_duplicate_where_outcomes_overlap_in_part() {
        Step step = classified(
                course("a", 6, SOFTWARE, 2024).outcomes("o1", "o2"),
                course("b", 6, SOFTWARE, 2025).outcomes("o2", "o3"));

        assertThat(step.kind()).isEqualTo(StepKind.HORIZONTAL);
        assertThat(step.commonOutcomes()).containsExactly("o2");
    }

    @Test
    void should_not_see_a_duplicate_where_some_outcomes_are_told_in_words() {
        Step step = classified(
                course("a", 6, SOFTWARE, 2024).outcomes("o1").outcomeInWords(),
                course("b", 6, SOFTWARE, 2025).outcomes("o1"));

        assertThat(step.kind()).isEqualTo(StepKind.HORIZONTAL);
    }

    @Test
    void should_not_see_a_duplicate_where_no_outcomes_are_told() {
        assertThat(classified(course("a", 6, SOFTWARE, 2024), course("b", 6, SOFTWARE, 2025))
                        .kind())
                .isEqualTo(StepKind.HORIZONTAL);
    }

    @Test
    void should_not_let_renewals_and_duplicates_enter_by_a_step_of_their_own() {
        StackAnalysis analysis = analysedTowardsAnAward(
                course("a", 6, SOFTWARE, 2022),
                course("a2", 6, SOFTWARE, 2025).renews("a"),
                course("b", 7, SOFTWARE, 2023),
                course("b2", 7, SOFTWARE, 2026).sameAs("b"));

        assertThat(analysis.steps()).extracting(Step::toString).containsExactly("a to b: vertical");
        assertThat(analysis.renewals()).extracting(Step::toString).containsExactly("a to a2: renewal");
        assertThat(analysis.duplicates()).extracting(Step::toString).containsExactly("b to b2: duplicate");
    }

    @Test
    void should_let_a_renewal_keep_the_place_of_what_it_renews() {
        StackAnalysis analysis = analysed(
                badge(),
                course("b", 6, SOFTWARE, 2024).needs("new"),
                bare("new").renews("badge").in(2025));

        assertThat(analysis.steps()).extracting(Step::earlier).containsExactlyElementsOf(ids("badge"));
    }

    @Test
    void should_have_nothing_to_stack_where_all_is_one_achievement() {
        StackAnalysis analysis = analysed(badge(), bare("new").renews("badge").on("2025-09-17"));

        assertThat(analysis.direction()).isEqualTo(StackDirection.NOT_APPLICABLE);
    }

    @Test
    void should_leave_open_a_duplicate_that_hangs_on_a_level() {
        StackAnalysis analysis = analysed(
                course("a", 6, SOFTWARE, 2024).outcomes("o1"),
                bare("b").field(SOFTWARE).in(2025).outcomes("o1").needsNothing());

        assertThat(analysis.possible()).containsExactly(StackDirection.NOT_APPLICABLE, StackDirection.INDEPENDENT);
        assertThat(analysis.deciding()).extracting(MissingDatum::toString).containsExactly("level of b (not stated)");
    }

    private static Given badge() {
        return bare("badge").on("2022-09-15").validTo("2025-09-15");
    }
}
