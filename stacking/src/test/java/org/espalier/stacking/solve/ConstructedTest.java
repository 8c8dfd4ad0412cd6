package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.espalier.core.exact.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstructedTest {

    private static Answer solved(Problem problem) {
        Answer answer = Solver.solve(problem, new Budget(10_000_000, () -> false));
        assertThat(answer.isProved()).isTrue();
        return answer;
    }

    /** Triples that each sum up to sixty, in no order. */
    private static long[] triples(int leaves) {
        Random random = new Random(leaves);
        return random.longs(leaves, 18, 23)
                .flatMap(first -> LongStream.of(first, 20, 40 - first))
                .sorted()
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 40, 200})
    void should_tell_that_two_leaves_lack_one_item(int items) {
        Answer answer = solved(Constructed.pigeons(items, items / 2));
        assertThat(answer.shortfall()).isEqualTo(Rational.of(1, items + 1L - items / 2));
        assertThat(answer.uses()).hasSize(items);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 100})
    void should_give_each_leaf_of_a_chain_its_item(int leaves) {
        Answer answer = solved(Constructed.chain(leaves));
        assertThat(answer.isMet()).isTrue();
        assertThat(answer.uses()).hasSize(leaves);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 300, 5_000})
    void should_take_the_first_of_many_items_that_are_alike(int items) {
        Answer answer = solved(Constructed.range(items, 4));
        assertThat(answer.uses()).containsExactly(0, 1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 8, 10, 12})
    void should_fill_leaves_with_triples(int leaves) {
        assertThat(solved(Constructed.packing(triples(leaves), leaves, 60)).isMet())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 8, 10, 12})
    void should_tell_that_triples_lack_one(int leaves) {
        long[] amounts = triples(leaves);
        amounts[0]--;
        Answer answer = solved(Constructed.packing(amounts, leaves, 60));
        assertThat(answer.shortfall()).isEqualTo(Rational.of(1, 60));
    }

    @Test
    void should_not_split_three_items_between_two_leaves() {
        Answer answer = solved(Constructed.packing(new long[] {4, 4, 4}, 2, 6));
        assertThat(answer.shortfall()).isEqualTo(Rational.of(1, 3));
    }

    @Test
    void should_use_all_that_a_cap_allows() {
        Answer answer = solved(Constructed.capped(new long[] {4, 4, 2}, 6, 6));
        assertThat(answer.isMet()).isTrue();
        assertThat(answer.uses()).containsExactly(0, 2);
    }

    @Test
    void should_reach_a_cap_by_the_fewest_items() {
        Answer answer = solved(Constructed.capped(new long[] {5, 4, 3, 3, 7, 2}, 11, 11));
        assertThat(answer.uses()).containsExactly(1, 4);
    }

    @Test
    void should_name_what_each_part_is() {
        assertThat(solved(Constructed.pigeons(12, 6)).fragments()).containsExactly(Fragment.P2);
        assertThat(solved(Constructed.range(12, 12)).fragments()).containsExactly(Fragment.P1);
        assertThat(solved(Constructed.packing(new long[] {4, 3, 5}, 2, 6)).fragments())
                .containsExactly(Fragment.P12);
    }
}
