package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PairFlowProperties {

    private static Budget enough() {
        return new Budget(Long.MAX_VALUE, () -> false);
    }

    @Property(tries = 600)
    void the_answer_is_the_best_of_all_sets_of_uses(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int leaves) {
        Problem problem = RandomPairs.alike(seed, 4, leaves);
        Answer answer = new PairFlow().solve(problem, enough()).orElseThrow();
        assertThat(Set.copyOf(answer.uses())).isEqualTo(BruteForce.best(problem));
    }

    @Property(tries = 600)
    void where_items_weigh_differently_an_answer_is_the_best(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int leaves) {
        Problem problem = RandomPairs.any(seed, 4, leaves);
        new PairFlow()
                .solve(problem, enough())
                .ifPresent(answer -> assertThat(Set.copyOf(answer.uses())).isEqualTo(BruteForce.best(problem)));
    }

    @Property(tries = 600)
    void where_a_problem_of_any_shape_fits_the_answer_is_the_best(@ForAll long seed) {
        Problem problem = RandomProblems.any(seed);
        new PairFlow()
                .solve(problem, enough())
                .ifPresent(answer -> assertThat(Set.copyOf(answer.uses())).isEqualTo(BruteForce.best(problem)));
    }

    @Property(tries = 200)
    void a_flow_and_a_programme_agree(@ForAll long seed, @ForAll @IntRange(min = 6, max = 16) int items) {
        Problem problem = RandomPairs.alike(seed, items, 4);
        Answer flow = new PairFlow().solve(problem, enough()).orElseThrow();
        Answer programme = new FillProgramme().solve(problem, enough()).orElseThrow();
        assertThat(flow.uses()).hasSameElementsAs(programme.uses());
        assertThat(flow.shortfall()).isEqualTo(programme.shortfall());
    }
}
