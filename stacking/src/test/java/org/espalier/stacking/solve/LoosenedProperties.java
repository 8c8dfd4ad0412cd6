package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LoosenedProperties {

    private static final Engine ENGINE = new Loosened(2);

    private static Budget enough() {
        return new Budget(Long.MAX_VALUE, () -> false);
    }

    /** Leaves that have nothing to do with one another but for a limit over some of the items. */
    private static Problem drawn(long seed) {
        Random random = new Random(seed);
        Outline outline = new Outline();
        IntStream.range(0, 8).forEach(item -> outline.item(random.nextInt(2), 1 + random.nextInt(3), item % 3));
        int[] limited =
                IntStream.range(0, 8).filter(use -> random.nextBoolean()).toArray();
        outline.atMost(random.nextInt(10), outline.sizes(limited));
        IntStream.range(0, 3).forEach(leaf -> outline.askSize(1 + random.nextInt(5), leaf));
        return outline.problem();
    }

    @Property(tries = 600)
    void the_answer_is_the_best_of_all_sets_of_uses(@ForAll long seed) {
        Problem problem = drawn(seed);
        ENGINE.solve(problem, enough())
                .ifPresent(answer -> assertThat(Set.copyOf(answer.uses())).isEqualTo(BruteForce.best(problem)));
    }

    @Property(tries = 600)
    void where_a_problem_of_any_shape_fits_the_answer_is_the_best(@ForAll long seed) {
        Problem problem = RandomProblems.any(seed);
        ENGINE.solve(problem, enough())
                .ifPresent(answer -> assertThat(Set.copyOf(answer.uses())).isEqualTo(BruteForce.best(problem)));
    }

    @Example
    void a_limit_that_binds_is_left_to_others() {
        Outline outline = new Outline().items(2, 0).items(2, 1);
        outline.atMost(2, Terms.count(0, 1, 2, 3)).askCount(1, 0).askCount(2, 1);
        assertThat(ENGINE.solve(outline.problem(), enough())).isEmpty();
    }

    @Example
    void a_limit_that_does_not_bind_is_left_out() {
        Outline outline = new Outline().items(2, 0).items(2, 1);
        outline.atMost(3, Terms.count(0, 1, 2, 3)).askCount(1, 0).askCount(1, 1);
        Optional<Answer> answer = ENGINE.solve(outline.problem(), enough());
        assertThat(answer.map(Answer::uses)).contains(List.of(0, 2));
    }
}
