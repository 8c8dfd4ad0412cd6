package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PropagationProperties {

    private static Optional<Answer> solve(Problem problem, long steps) {
        return new Propagation().solve(problem, new Budget(steps, () -> false));
    }

    private static Answer solve(Problem problem) {
        return solve(problem, Long.MAX_VALUE).orElseThrow();
    }

    private static void assertIsBest(Problem problem) {
        assertThat(Set.copyOf(solve(problem).uses())).isEqualTo(BruteForce.best(problem));
    }

    @Property(tries = 1500)
    void should_find_the_one_best_answer(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        AllUses.Rated best = new AllUses(problem).best();
        Answer answer = solve(problem);
        assertThat(answer.uses()).isEqualTo(best.uses());
        assertThat(answer)
                .extracting(Answer::isProved, Answer::shortfall, Answer::cost, Answer::bound, Answer::costBound)
                .containsExactly(true, best.shortfall(), best.cost(), best.shortfall(), best.cost());
    }

    @Property(tries = 1500)
    void should_find_the_best_of_all_sets_of_uses(@ForAll long seed) {
        assertIsBest(RandomProblems.any(seed));
    }

    @Property(tries = 700)
    void should_find_the_best_of_units(@ForAll long seed) {
        assertIsBest(RandomUnits.of(seed, 6, 4));
    }

    /** Three items that are alike, and four leaves of which some exclude each other. */
    @Property(tries = 64)
    void should_find_the_best_of_items_that_are_alike(@ForAll long seed) {
        Random random = new Random(seed);
        int[][] edges = IntStream.range(0, 6)
                .filter(edge -> random.nextInt(3) > 0)
                .mapToObj(edge -> Families.completeFour()[edge])
                .toArray(int[][]::new);
        assertIsBest(Families.colouring(4, edges));
    }

    @Property(tries = 200)
    void should_find_the_best_of_bundles(@ForAll long seed) {
        Random random = new Random(seed);
        assertIsBest(Families.bundles(2, random.nextInt(3), 1 + random.nextInt(2), seed));
    }

    @Property(tries = 500)
    void should_bound_what_it_did_not_find(@ForAll long seed) {
        Problem problem = RandomProblems.any(seed);
        Worth best = Worth.of(problem, BruteForce.best(problem));
        solve(problem, seed & 15).ifPresent(answer -> {
            assertThat(best.shortfall()).isBetween(answer.bound(), answer.shortfall());
            assertThat(answer.costBound()).isLessThanOrEqualTo(best.cost());
            assertThat(Worth.isAllowed(problem, Set.copyOf(answer.uses()))).isTrue();
        });
    }

    @Property(tries = 300)
    void should_answer_the_same_whatever_the_order_of_limits_and_demands(@ForAll long seed) {
        Problem problem = RandomProblems.any(seed);
        assertThat(solve(Shuffled.parts(problem, seed))).isEqualTo(solve(problem));
    }

    @Property(tries = 300)
    void should_agree_with_a_programme(@ForAll long seed) {
        Problem problem = RandomUnits.of(seed, 16, 6);
        Answer programme = new FillProgramme()
                .solve(problem, new Budget(Long.MAX_VALUE, () -> false))
                .orElseThrow();
        assertThat(solve(problem).uses()).isEqualTo(programme.uses());
    }
}
