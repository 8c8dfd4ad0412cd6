package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackingFormTest {

    private static final Problem TWO_LEAVES = Constructed.packing(new long[] {4, 4, 4}, 2, 6);

    private static Problem asking(List<Demand> demands) {
        return new Problem(
                TWO_LEAVES.items(),
                TWO_LEAVES.uses(),
                TWO_LEAVES.unions(),
                TWO_LEAVES.rows(),
                demands,
                TWO_LEAVES.root());
    }

    @Test
    void should_take_leaves_that_are_alike() {
        assertThat(PackingForm.of(TWO_LEAVES)).isPresent();
    }

    @Test
    void should_leave_a_problem_without_items() {
        List<Demand> demands = List.of(Demand.atLeast(6, Terms.count()), Demand.atLeast(6, Terms.count()));
        Problem empty = new Problem(List.of(), List.of(), List.of(), List.of(), demands, TWO_LEAVES.root());

        assertThat(PackingForm.of(empty)).isEmpty();
    }

    @Test
    void should_leave_a_problem_in_which_one_leaf_is_asked_twice() {
        Demand first = TWO_LEAVES.demands().get(0);

        assertThat(PackingForm.of(asking(List.of(first, first)))).isEmpty();
    }
}
