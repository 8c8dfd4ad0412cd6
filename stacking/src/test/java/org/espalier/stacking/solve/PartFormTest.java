package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartFormTest {

    /** One item in steps: two uses for a leaf, which count two and one. */
    private static Problem parts(long size, long whole) {
        Terms steps = Terms.of(new int[] {0, 1}, new long[] {2, 1});
        return new Problem(
                List.of(new Item(1, 0)),
                List.of(new Use(0, 0, 0, 2 * size), new Use(0, 0, 0, size)),
                List.of(),
                List.of(new Row(steps, whole)),
                List.of(Demand.atLeast(2, steps)),
                new Node.Leaf(0));
    }

    private static Optional<PartForm> form(long size, long whole) {
        Problem problem = parts(size, whole);
        return PartForm.of(problem);
    }

    @Test
    void should_take_an_item_in_steps() {
        assertThat(form(1, 2)).isPresent();
    }

    @Test
    void should_leave_an_item_that_has_no_step() {
        assertThat(form(1, 0)).isEmpty();
    }

    @Test
    void should_leave_steps_that_weigh_nothing_as_each_of_them_is_used_where_it_may_be() {
        assertThat(form(0, 3)).isEmpty();
    }
}
