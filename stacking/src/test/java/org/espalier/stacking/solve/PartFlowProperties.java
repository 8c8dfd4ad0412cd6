package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PartFlowProperties {

    private static Budget enough() {
        return new Budget(Long.MAX_VALUE, () -> false);
    }

    private static Optional<Answer> solve(Problem problem) {
        return new PartFlow().solve(problem, enough());
    }

    private static void assertIsBest(Problem problem) {
        solve(problem).ifPresent(answer -> assertThat(Set.copyOf(answer.uses())).isEqualTo(BruteForce.best(problem)));
    }

    @Property(tries = 600)
    void the_best_division_of_all_is_found(@ForAll long seed, @ForAll @IntRange(min = 1, max = 2) int leaves) {
        assertIsBest(RandomParts.of(seed, 3, leaves, 2));
    }

    @Property(tries = 200)
    void the_best_division_into_more_steps_is_found(@ForAll long seed) {
        assertIsBest(RandomParts.of(seed, 2, 2, 3));
    }

    @Property(tries = 300)
    void where_a_problem_of_any_shape_fits_the_answer_is_the_best(@ForAll long seed) {
        assertIsBest(RandomProblems.any(seed));
    }

    @Property(tries = 200)
    void a_flow_and_branch_and_bound_agree(@ForAll long seed, @ForAll @IntRange(min = 3, max = 6) int items) {
        Problem problem = RandomParts.of(seed, items, 3, 3);
        Answer other = new BranchAndBound().solve(problem, enough()).orElseThrow();
        solve(problem).ifPresent(answer -> assertThat(answer.uses()).hasSameElementsAs(other.uses()));
    }

    @Property(tries = 200)
    void the_answer_tells_what_its_uses_are_worth(@ForAll long seed) {
        Problem problem = RandomParts.of(seed, 3, 2, 2);
        solve(problem).ifPresent(answer -> {
            Worth worth = Worth.of(problem, Set.copyOf(answer.uses()));
            assertThat(answer.shortfall()).isEqualTo(worth.shortfall()).isEqualTo(answer.bound());
            assertThat(answer.cost()).isEqualTo(worth.cost()).isEqualTo(answer.costBound());
        });
    }

    @Test
    void an_item_that_fits_nothing_stays_unused() {
        Terms steps = Terms.of(new int[] {0, 1}, new long[] {2, 1});
        Problem problem = new Problem(
                List.of(new Item(1, 2), new Item(3, 1)),
                List.of(new Use(0, 0, 0, 2), new Use(0, 0, 0, 1)),
                List.of(),
                List.of(new Row(steps, 2)),
                List.of(Demand.atLeast(1, steps)),
                new Node.Leaf(0));
        assertThat(solve(problem)).map(Answer::uses).contains(List.of(1));
    }

    @Test
    void most_divided_items_are_flows() {
        long flows = LongStream.range(0, 200)
                .filter(seed -> solve(RandomParts.of(seed, 3, 2, 2)).isPresent())
                .count();
        assertThat(flows).isGreaterThan(100);
    }
}
