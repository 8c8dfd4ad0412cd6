package org.espalier.stacking.solve.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private final Bounds bounds = new Bounds(new long[] {0, 0}, new long[] {1, 1});
    private final Propagation propagation = new Propagation(2, List.of());

    @Test
    void should_leave_something_where_each_column_has_a_value() {
        bounds.narrow(0, 1, 1);
        assertThat(propagation.run(bounds)).isTrue();
    }

    @Test
    void should_leave_nothing_where_a_column_has_no_value() {
        bounds.narrow(0, 1, 1);
        bounds.narrow(0, 0, 0);
        assertThat(propagation.run(bounds)).isFalse();
    }
}
