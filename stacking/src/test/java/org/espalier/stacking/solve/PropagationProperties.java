package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PropagationProperties extends SearchesForTheBest {

    private static Optional<Answer> solve(Problem problem, long steps) {
        return new Propagation().solve(problem, new Budget(steps, () -> false));
    }

    /** It takes every problem that is drawn here. */
    @Override
    Optional<Answer> solve(Problem problem) {
        return Optional.of(solve(problem, Long.MAX_VALUE).orElseThrow());
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
}
