package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every engine that searches with inference, for the problems that it takes. */
abstract class SearchesForTheBest {

    /** The answer; empty where the engine does not take the problem. */
    abstract Optional<Answer> solve(Problem problem);

    private void assertIsBest(Problem problem) {
        solve(problem).ifPresent(answer -> assertThat(Set.copyOf(answer.uses())).isEqualTo(BruteForce.best(problem)));
    }

    @Property(tries = 2000)
    void should_find_the_one_best_answer(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        AllUses.Rated best = new AllUses(problem).best();
        solve(problem).ifPresent(answer -> {
            assertThat(answer.uses()).isEqualTo(best.uses());
            assertThat(answer)
                    .extracting(Answer::isProved, Answer::shortfall, Answer::cost, Answer::bound, Answer::costBound)
                    .containsExactly(true, best.shortfall(), best.cost(), best.shortfall(), best.cost());
        });
    }

    @Property(tries = 2000)
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

    @Property(tries = 300)
    void should_agree_with_a_programme(@ForAll long seed) {
        Problem problem = RandomUnits.of(seed, 16, 6);
        Answer programme = new FillProgramme()
                .solve(problem, new Budget(Long.MAX_VALUE, () -> false))
                .orElseThrow();
        solve(problem).ifPresent(answer -> assertThat(answer.uses()).isEqualTo(programme.uses()));
    }
}
