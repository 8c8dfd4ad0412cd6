package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AlternativesProperties {

    @Property(tries = 250)
    void the_best_answers_are_those_of_all_sets_of_uses(@ForAll long seed) {
        Problem problem = RandomProblems.any(seed);
        List<Set<Integer>> all = BruteForce.all(problem);
        List<Answer> best = Solver.best(problem, 6, new Budget(Long.MAX_VALUE, () -> false));
        assertThat(best.stream().map(answer -> Set.copyOf(answer.uses())))
                .containsExactlyElementsOf(all.subList(0, Math.min(6, all.size())));
    }

    @Property(tries = 200)
    void the_first_is_the_one_best_answer(@ForAll long seed) {
        Problem problem = RandomUnits.of(seed, 8, 4);
        Budget budget = new Budget(Long.MAX_VALUE, () -> false);
        List<Answer> best = Solver.best(problem, 3, budget);
        assertThat(best.get(0).uses()).isEqualTo(Solver.solve(problem, budget).uses());
    }
}
