package org.espalier.stacking.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.stack.Given.SOFTWARE;
import static org.espalier.stacking.stack.Given.THERAPY;
import static org.espalier.stacking.stack.Given.analysed;
import static org.espalier.stacking.stack.Given.analysedTowardsAnAward;
import static org.espalier.stacking.stack.Given.bare;
import static org.espalier.stacking.stack.Given.course;
import static org.espalier.stacking.stack.Given.ids;
import static org.espalier.stacking.stack.Given.stack;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.field.Nearness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownDataTest {

    @Test
    void should_leave_open_what_an_unknown_link_decides() {
        StackAnalysis analysis = analysed(
                course("a", 6, SOFTWARE, 2024).needsNothing(),
                course("b", 7, SOFTWARE, 2025).needsInWords());

        assertThat(analysis.direction()).isEqualTo(StackDirection.UNDETERMINED);
        assertThat(analysis.possible()).containsExactly(StackDirection.INDEPENDENT, StackDirection.VERTICAL);
        assertThat(analysis.deciding())
                .extracting(MissingDatum::toString)
                .containsExactly("prerequisites of b (told in words only)");
    }

    @Test
    void should_not_mind_an_unknown_link_that_leaves_the_row_as_it_is() {
        StackAnalysis analysis = stack(
                        course("a", 6, SOFTWARE, 2023), course("b", 7, SOFTWARE, 2024), course("c", 7, SOFTWARE, 2025))
                .withSharedTarget(SharedTarget.of(ids("a", "b")))
                .analyse(Given.TODAY);

        assertThat(analysis.direction()).isEqualTo(StackDirection.VERTICAL);
        assertThat(analysis.deciding()).isEmpty();
    }

    @Test
    void should_not_mind_what_the_first_holding_requires() {
        StackAnalysis analysis = analysed(
                course("a", 6, SOFTWARE, 2024), course("b", 7, SOFTWARE, 2025).needsNothing());

        assertThat(analysis.direction()).isEqualTo(StackDirection.INDEPENDENT);
    }

    @Test
    void should_leave_open_a_link_that_may_lead_away_from_a_shared_target() {
        StackAnalysis analysis = stack(
                        course("low", 5, SOFTWARE, 2023).needsNothing(),
                        course("a", 6, SOFTWARE, 2024).needsNothing(),
                        course("b", 6, SOFTWARE, 2025))
                .withSharedTarget(SharedTarget.of(ids("a", "b")))
                .analyse(Given.TODAY);

        assertThat(analysis.possible()).containsExactly(StackDirection.HORIZONTAL, StackDirection.VERTICAL);
    }

    @Test
    void should_leave_open_what_an_unknown_field_decides() {
        StackAnalysis analysis = analysedTowardsAnAward(
                course("a", 6, SOFTWARE, 2024), bare("b").eqf(7).in(2025));

        assertThat(analysis.possible()).containsExactly(StackDirection.VERTICAL, StackDirection.DIAGONAL);
        assertThat(analysis.deciding()).extracting(MissingDatum::toString).containsExactly("fields of b (not stated)");
    }

    @Test
    void should_not_mind_an_unknown_field_where_another_step_is_far() {
        StackAnalysis analysis = analysedTowardsAnAward(
                course("a", 6, SOFTWARE, 2023),
                course("b", 7, THERAPY, 2024),
                bare("c").eqf(7).in(2025));

        assertThat(analysis.direction()).isEqualTo(StackDirection.DIAGONAL);
        assertThat(analysis.steps()).extracting(Step::nearness).containsExactly(Nearness.FAR, Nearness.UNKNOWN);
    }

    @ParameterizedTest(name = "from EQF 7 to EQF {0}")
    @ValueSource(ints = {5, 6, 7})
    void should_not_mind_an_unknown_field_without_a_step_up(int level) {
        StackAnalysis analysis = analysedTowardsAnAward(
                course("a", 7, SOFTWARE, 2024), bare("b").eqf(level).in(2025));

        assertThat(analysis.deciding()).isEmpty();
        assertThat(analysis.direction())
                .isEqualTo(level == 7 ? StackDirection.HORIZONTAL : StackDirection.SUPPLEMENTAL);
    }

    @Test
    void should_leave_open_what_an_unknown_level_decides() {
        StackAnalysis analysis = analysedTowardsAnAward(
                course("a", 6, SOFTWARE, 2024), bare("b").field(SOFTWARE).in(2025));

        assertThat(analysis.possible())
                .containsExactly(StackDirection.HORIZONTAL, StackDirection.VERTICAL, StackDirection.SUPPLEMENTAL);
        assertThat(analysis.deciding()).extracting(MissingDatum::toString).containsExactly("level of b (not stated)");
    }

    @Test
    void should_not_mind_an_unknown_level_where_nothing_can_be_lower() {
        StackAnalysis analysis = analysedTowardsAnAward(
                course("a", 8, SOFTWARE, 2023),
                course("b", 8, SOFTWARE, 2024),
                bare("c").field(SOFTWARE).in(2025));

        assertThat(analysis.direction()).isEqualTo(StackDirection.HORIZONTAL);
    }

    @Test
    void should_not_mind_the_unknown_level_of_a_holding_that_is_not_linked() {
        StackAnalysis analysis = analysed(
                course("a", 6, SOFTWARE, 2023).needsNothing(),
                course("b", 7, SOFTWARE, 2024).needs("a"),
                bare("c").in(2025).needsNothing());

        assertThat(analysis.direction()).isEqualTo(StackDirection.VERTICAL);
    }

    @Test
    void should_name_everything_that_decides() {
        StackAnalysis analysis = analysed(
                course("a", 6, SOFTWARE, 2024).needsNothing(),
                bare("b").in(2025).needsInWords());

        assertThat(analysis.deciding())
                .extracting(MissingDatum::toString)
                .containsExactly(
                        "level of b (not stated)",
                        "fields of b (not stated)",
                        "prerequisites of b (told in words only)");
    }

    @Test
    void should_see_a_link_between_equals_whichever_comes_first_by_id() {
        StackAnalysis one = analysed(
                course("a", 6, SOFTWARE, 2024), course("b", 6, SOFTWARE, 2024).needsNothing());
        StackAnalysis other = analysed(course("a", 6, SOFTWARE, 2024).needsNothing(), course("b", 6, SOFTWARE, 2024));

        assertThat(one.possible()).containsExactly(StackDirection.INDEPENDENT, StackDirection.HORIZONTAL);
        assertThat(other.possible()).isEqualTo(one.possible());
    }

    @Test
    void should_explore_four_unknown_levels() {
        StackAnalysis analysis = analysedTowardsAnAward(unknownLevels(4));

        assertThat(analysis.fullyExplored()).isTrue();
        assertThat(analysis.possible())
                .containsExactly(StackDirection.HORIZONTAL, StackDirection.VERTICAL, StackDirection.SUPPLEMENTAL);
    }

    @Test
    void should_say_that_not_everything_was_explored_beyond() {
        StackAnalysis analysis = analysedTowardsAnAward(unknownLevels(5));

        assertThat(analysis.direction()).isEqualTo(StackDirection.UNDETERMINED);
        assertThat(analysis.fullyExplored()).isFalse();
        assertThat(analysis.deciding()).hasSize(5);
    }

    @Test
    void should_say_that_not_everything_was_explored_in_a_large_stack() {
        Given[] holdings = Stream.concat(
                        Stream.of(unknownLevels(4)),
                        IntStream.range(0, 20).mapToObj(i -> course("k" + i, 6, SOFTWARE, 2010)))
                .toArray(Given[]::new);

        assertThat(analysedTowardsAnAward(holdings).fullyExplored()).isFalse();
    }

    private static Given[] unknownLevels(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> bare("c" + i).field(SOFTWARE).in(2020 + i))
                .toArray(Given[]::new);
    }
}
