package org.espalier.stacking.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.stack.Given.DATABASES;
import static org.espalier.stacking.stack.Given.SOFTWARE;
import static org.espalier.stacking.stack.Given.THERAPY;
import static org.espalier.stacking.stack.Given.analysed;
import static org.espalier.stacking.stack.Given.analysedTowardsAnAward;
import static org.espalier.stacking.stack.Given.bare;
import static org.espalier.stacking.stack.Given.course;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackDirectionTest {

    @Test
    void should_not_apply_to_fewer_than_two_holdings() {
        assertThat(analysed().direction()).isEqualTo(StackDirection.NOT_APPLICABLE);
        assertThat(analysed(course("a", 6, SOFTWARE, 2024)).direction()).isEqualTo(StackDirection.NOT_APPLICABLE);
    }

    @Test
    void should_be_independent_where_nothing_is_linked() {
        StackAnalysis analysis = analysed(
                course("a", 6, SOFTWARE, 2023).needsNothing(),
                course("b", 7, SOFTWARE, 2024).needsNothing(),
                course("c", 8, SOFTWARE, 2025).needs("elsewhere"));

        assertThat(analysis.direction()).isEqualTo(StackDirection.INDEPENDENT);
        assertThat(analysis.steps()).isEmpty();
        assertThat(analysis.notEntered()).hasSize(3);
    }

    @ParameterizedTest(name = "EQF {0} {1}, EQF {2} {3}, EQF {4} {5} towards one award: {6}")
    @CsvSource({
        "7, 0613, 7, 0612, 7, 0613, HORIZONTAL",
        "7, 0613, 7, 0915, 7, 0714, HORIZONTAL",
        "7, 0613, 7, 0613, 6, 0613, HORIZONTAL",
        "7, 0613, 6, 0915, 6, 0915, HORIZONTAL",
        "5, 0613, 6, 0613, 7, 0613, VERTICAL",
        "6, 0613, 6, 0612, 7, 0613, VERTICAL",
        "6, 0613, 7, 0613, 6, 0613, VERTICAL",
        "5, 0613, 6, 0915, 7, 0714, DIAGONAL",
        "6, 0613, 7, 0613, 7, 0915, DIAGONAL",
        "6, 0613, 6, 0915, 7, 0613, DIAGONAL",
        "6, 0613, 7, 0613, 5, 0915, DIAGONAL",
        "8, 0613, 7, 0613, 6, 0613, SUPPLEMENTAL",
        "8, 0613, 7, 0915, 6, 0714, SUPPLEMENTAL"
    })
    void should_follow_the_entering_steps(
            int first,
            String firstField,
            int second,
            String secondField,
            int third,
            String thirdField,
            String expected) {
        StackAnalysis analysis = analysedTowardsAnAward(
                course("a", first, firstField, 2023),
                course("b", second, secondField, 2024),
                course("c", third, thirdField, 2025));

        assertThat(analysis.direction()).hasToString(expected);
        assertThat(analysis.possible()).containsExactly(analysis.direction());
    }

    @Test
    void should_prefer_what_is_built_on_to_a_closer_one_that_shares_the_target() {
        StackAnalysis analysis = analysedTowardsAnAward(
                course("a", 5, SOFTWARE, 2022),
                course("b", 7, SOFTWARE, 2023),
                course("c", 7, SOFTWARE, 2024).needs("a"));

        assertThat(analysis.steps()).extracting(Step::toString).contains("a to c: vertical");
    }

    @ParameterizedTest(name = "from {6}")
    @CsvSource({
        // the level comes first
        "6, 0915, 2020, 5, 0613, 2023, a",
        // then the field
        "6, 0915, 2023, 6, 0612, 2020, b",
        "6, 0612, 2020, 8, 0915, 2023, a",
        // then the latest
        "6, 0613, 2020, 8, 0612, 2023, b",
        "6, 0613, 2021, 6, 0613, 2020, a",
        // then the id
        "6, 0613, 2021, 6, 0612, 2021, a"
    })
    void should_enter_from_the_closest(
            int level, String field, int year, int otherLevel, String otherField, int otherYear, String from) {
        StackAnalysis analysis = analysed(
                course("a", level, field, year).needsNothing(),
                course("b", otherLevel, otherField, otherYear).needsNothing(),
                course("c", 7, SOFTWARE, 2025).needs("a", "b"));

        assertThat(analysis.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.earlier()).hasToString(from));
    }

    @Test
    void should_take_the_lower_level_first_on_one_date() {
        StackAnalysis analysis = analysedTowardsAnAward(course("a", 7, SOFTWARE, 2024), course("b", 6, SOFTWARE, 2024));

        assertThat(analysis.direction()).isEqualTo(StackDirection.VERTICAL);
        assertThat(analysis.order()).extracting(Object::toString).containsExactly("b", "a");
    }

    @Test
    void should_take_what_is_required_first_on_one_date_and_level() {
        StackAnalysis analysis = analysed(course("a", 6, SOFTWARE, 2024).needs("b"), course("b", 6, DATABASES, 2024));

        assertThat(analysis.steps()).extracting(Step::toString).containsExactly("b to a: horizontal");
    }

    @Test
    void should_take_the_lower_level_first_where_no_date_is_known() {
        StackAnalysis analysis = analysedTowardsAnAward(
                bare("a").eqf(7).field(SOFTWARE), bare("b").eqf(6).field(SOFTWARE));

        assertThat(analysis.direction()).isEqualTo(StackDirection.VERTICAL);
        assertThat(analysis.undated()).extracting(Object::toString).containsExactly("b", "a");
    }

    @Test
    void should_take_a_holding_without_a_date_before_what_requires_it() {
        StackAnalysis analysis = analysed(
                course("a", 7, SOFTWARE, 2024).needs("b"),
                bare("b").eqf(6).field(SOFTWARE).needsNothing());

        assertThat(analysis.steps()).extracting(Step::toString).containsExactly("b to a: vertical");
    }

    @Test
    void should_count_supplements_and_what_did_not_enter() {
        StackAnalysis analysis = analysed(
                course("degree", 7, SOFTWARE, 2020).needsNothing(),
                course("update", 6, SOFTWARE, 2024).needs("degree"),
                course("addition", 5, THERAPY, 2025).needs("degree"),
                course("hobby", 4, THERAPY, 2025).needsNothing());

        assertThat(analysis.direction()).isEqualTo(StackDirection.SUPPLEMENTAL);
        assertThat(analysis.supplements()).isEqualTo(2);
        assertThat(analysis.notEntered()).extracting(Object::toString).containsExactly("degree", "hobby");
    }
}
