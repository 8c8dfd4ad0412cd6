package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PropagationProperties {

    private static Answer solve(Problem problem, long steps) {
        return new Propagation()
                .solve(problem, new Budget(steps, () -> false))
                .orElseThrow();
    }

    private static Set<Integer> uses(Problem problem) {
        return Set.copyOf(solve(problem, Long.MAX_VALUE).uses());
    }

    @Property(tries = 1500)
    void should_find_the_one_best_answer(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        AllUses.Rated best = new AllUses(problem).best();
        Answer answer = solve(problem, Long.MAX_VALUE);
        assertThat(answer.uses()).isEqualTo(best.uses());
        assertThat(answer)
                .extracting(Answer::isProved, Answer::shortfall, Answer::cost, Answer::bound, Answer::costBound)
                .containsExactly(true, best.shortfall(), best.cost(), best.shortfall(), best.cost());
    }

    @Property(tries = 1500)
    void should_find_the_best_of_all_sets_of_uses(@ForAll long seed) {
        Problem problem = RandomProblems.any(seed);
        assertThat(uses(problem)).isEqualTo(BruteForce.best(problem));
    }

    @Property(tries = 700)
    void should_find_the_best_of_units_too(@ForAll long seed) {
        Problem problem = RandomUnits.of(seed, 6, 4);
        assertThat(uses(problem)).isEqualTo(BruteForce.best(problem));
    }
}
