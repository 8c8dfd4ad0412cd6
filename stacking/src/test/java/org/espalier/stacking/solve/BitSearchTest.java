package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitSearchTest {

    private static Optional<Answer> solve(Problem problem) {
        return new BitSearch().solve(problem, new Budget(Long.MAX_VALUE, () -> false));
    }

    private static void assertProves(Problem problem, Rational shortfall) {
        Answer answer = solve(problem).orElseThrow();
        assertThat(answer)
                .extracting(Answer::isProved, Answer::shortfall, Answer::bound, Answer::method)
                .containsExactly(true, shortfall, shortfall, Method.PROPAGATION);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 20, 31, 60})
    void should_see_that_one_item_more_does_not_fit_on_a_ring(int n) {
        assertProves(Families.independent(n, Families.ring(n), n / 2), Rational.ZERO);
        assertProves(Families.independent(n, Families.ring(n), n / 2 + 1), Rational.of(1, n / 2 + 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 11, 20})
    void should_try_colours_that_are_alike_once(int rim) {
        assertProves(Families.colouring(rim + 1, Families.wheel(rim)), Rational.of(rim % 2));
    }

    @Test
    void should_colour_all_but_one_of_a_graph_without_triangles() {
        assertProves(Families.colouring(11, Families.mycielski()), Rational.ONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 21})
    void should_find_one_item_too_few_for_one_more_pair(int items) {
        assertProves(Families.pairs(items, Families.ring(items), items / 2), Rational.ZERO);
        assertProves(Families.pairs(items, Families.ring(items), items / 2 + 1), Rational.of(1, 2));
    }

    @Test
    void should_tell_a_matching_from_what_is_harder() {
        assertThat(solve(Families.pigeons(12)).orElseThrow().fragments()).containsExactly(Fragment.P2);
        assertThat(solve(Families.share(60, new long[] {12, 12, 4}, new long[] {24, 12}))
                        .orElseThrow()
                        .fragments())
                .containsExactly(Fragment.H);
    }

    @Test
    void should_leave_to_others_what_falls_apart_or_is_too_large() {
        Outline apart = new Outline().items(1, 0).items(1, 1).askCount(1, 0).askCount(1, 1);
        assertThat(solve(apart.problem())).isEmpty();
        assertThat(solve(Families.pigeons(33))).isEmpty();
    }

    @Test
    void should_leave_to_a_programme_what_counts_by_amount() {
        assertThat(solve(Families.threePartition(4, 1, true))).isEmpty();
    }

    @Test
    void should_give_up_soon() {
        Budget budget = new Budget(Long.MAX_VALUE, () -> false);
        assertThat(new BitSearch(3).solve(Families.colouring(11, Families.mycielski()), budget))
                .isEmpty();
        assertThat(budget.spent()).isEqualTo(4);
    }

    @Test
    void should_find_nothing_without_a_budget() {
        assertThat(new BitSearch().solve(Families.pigeons(4), new Budget(0, () -> false)))
                .isEmpty();
    }
}
