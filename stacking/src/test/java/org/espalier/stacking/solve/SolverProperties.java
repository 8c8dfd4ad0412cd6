package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SolverProperties {

    private static Answer solved(Problem problem) {
        return Solver.solve(problem, new Budget(Long.MAX_VALUE, () -> false));
    }

    @Property(tries = 800)
    void the_answer_is_the_best_of_all_sets_of_uses(@ForAll long seed) {
        Problem problem = RandomProblems.any(seed);
        assertThat(Set.copyOf(solved(problem).uses())).isEqualTo(BruteForce.best(problem));
    }

    @Property(tries = 400)
    void the_best_of_units_is_found_too(@ForAll long seed) {
        Problem problem = RandomUnits.of(seed, 6, 4);
        assertThat(Set.copyOf(solved(problem).uses())).isEqualTo(BruteForce.best(problem));
    }

    @Property(tries = 400)
    void the_answer_tells_what_its_uses_are_worth(@ForAll long seed) {
        Problem problem = RandomProblems.any(seed);
        Answer answer = solved(problem);
        Worth worth = Worth.of(problem, new TreeSet<>(answer.uses()));
        assertThat(answer.isProved()).isTrue();
        assertThat(answer.shortfall()).isEqualTo(worth.shortfall()).isEqualTo(answer.bound());
        assertThat(answer.cost()).isEqualTo(worth.cost()).isEqualTo(answer.costBound());
    }

    @Property(tries = 400)
    void the_order_of_limits_and_demands_changes_nothing(@ForAll long seed) {
        Problem problem = RandomProblems.any(seed);
        assertThat(solved(Shuffled.parts(problem, seed))).isEqualTo(solved(problem));
    }

    @Property(tries = 400)
    void the_order_of_items_changes_only_which_of_equally_good_ones_is_used(@ForAll long seed) {
        Problem problem = RandomProblems.any(seed);
        Problem shuffled = Shuffled.items(problem, seed);
        Worth worth = Worth.of(problem, new TreeSet<>(solved(problem).uses()));
        Worth other = Worth.of(shuffled, new TreeSet<>(solved(shuffled).uses()));
        assertThat(other.plain()).isEqualTo(worth.plain());
    }

    @Property(tries = 100)
    void larger_problems_are_the_same_in_any_order_too(@ForAll long seed) {
        Problem problem = RandomUnits.of(seed, 25, 8);
        Problem shuffled = Shuffled.items(problem, seed);
        Worth worth = Worth.of(problem, new TreeSet<>(solved(problem).uses()));
        Worth other = Worth.of(shuffled, new TreeSet<>(solved(shuffled).uses()));
        assertThat(other.plain()).isEqualTo(worth.plain());
    }

    @Property(tries = 300)
    void a_small_budget_leaves_the_best_between_the_bound_and_the_answer(@ForAll long seed) {
        Problem problem = RandomProblems.any(seed);
        Answer answer = Solver.solve(problem, new Budget(seed & 31, () -> false));
        Worth best = Worth.of(problem, BruteForce.best(problem));
        assertThat(Worth.isAllowed(problem, Set.copyOf(answer.uses()))).isTrue();
        assertThat(best.shortfall()).isBetween(answer.bound(), answer.shortfall());
    }
}
