package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.espalier.core.exact.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropagationTest {

    /** Few enough choices that no case can be solved by trying everything. */
    private static final long STEPS = 500;

    private static Optional<Answer> solve(Engine engine, Problem problem, long steps) {
        return engine.solve(problem, new Budget(steps, () -> false));
    }

    private static void assertProves(Problem problem, Rational shortfall) {
        Answer answer = solve(new Propagation(), problem, STEPS).orElseThrow();
        assertThat(answer)
                .extracting(Answer::isProved, Answer::shortfall, Answer::bound, Answer::method)
                .containsExactly(true, shortfall, shortfall, Method.PROPAGATION);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 11, 20, 21, 48, 49})
    void should_colour_an_even_wheel_and_all_but_one_of_an_odd_one(int rim) {
        assertProves(Families.colouring(rim + 1, Families.wheel(rim)), Rational.of(rim % 2));
    }

    @Test
    void should_colour_all_but_one_of_a_graph_without_triangles() {
        assertProves(Families.colouring(11, Families.mycielski()), Rational.ONE);
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "6, 0", "10, 0", "4, 1", "6, 1", "10, 1"})
    void should_fill_as_many_bundles_as_there_are_items_for(int planted, int more) {
        assertProves(Families.bundles(planted, 2 * planted, planted + more, 5), Rational.of(more));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 21, 41})
    void should_find_one_item_too_few_for_one_more_pair(int items) {
        assertProves(Families.pairs(items, Families.ring(items), items / 2 + 1), Rational.of(1, 2));
    }

    @Test
    void should_match_leaves_issuers_and_fields() {
        assertProves(Families.issuersAndFields(20, 0, 3), Rational.ZERO);
    }

    @Test
    void should_make_the_first_uses_of_all_that_are_as_good() {
        Problem problem = Families.pairs(7, Families.ring(7), 3);
        Answer programme = solve(new FillProgramme(), problem, Long.MAX_VALUE).orElseThrow();
        assertThat(solve(new Propagation(), problem, STEPS).orElseThrow().uses())
                .isEqualTo(programme.uses());
    }

    @Test
    void should_find_nothing_without_a_budget() {
        assertThat(solve(new Propagation(), Families.pigeons(4), 0)).isEmpty();
    }

    @Test
    void should_tell_what_it_found_when_the_budget_is_used_up() {
        Problem problem = Families.independent(31, Families.ring(31), 16);
        Answer answer = solve(new Propagation(), problem, STEPS).orElseThrow();
        assertThat(answer.isProved()).isFalse();
        assertThat(Rational.of(1, 16)).isBetween(answer.bound(), answer.shortfall());
    }

    @Test
    void should_not_be_asked_where_uses_count_more_than_one() {
        Problem problem = Families.threePartition(4, 1, true);
        assertThat(solve(new OfUnits(new Propagation()), problem, STEPS)).isEmpty();
    }

    @Test
    void should_not_be_asked_where_few_demands_have_many_uses() {
        Problem problem = Families.independent(20, Families.ring(20), 10);
        assertThat(solve(new OfUnits(new Propagation()), problem, STEPS)).isEmpty();
    }

    @Test
    void should_be_asked_where_there_are_hardly_any_uses() {
        Problem problem = Families.independent(6, Families.ring(6), 3);
        assertThat(solve(new OfUnits(new Propagation()), problem, STEPS)).isPresent();
    }

    @Test
    void should_refuse_numbers_that_are_too_large() {
        long large = Long.MAX_VALUE / 2;
        Outline outline = new Outline().items(2, 0);
        outline.atMost(1, Terms.of(IntStream.range(0, 2).toArray(), new long[] {large, large}));
        assertThat(solve(new Propagation(), outline.askCount(1, 0).problem(), STEPS))
                .isEmpty();
    }
}
