package org.espalier.stacking.solve.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private final Program program = new Program();

    WindowsTest() {
        for (int column = 0; column < 4; column++) {
            program.column(0, 1);
        }
    }

    private static Sum sum(long... coefficients) {
        Sum sum = new Sum();
        for (int column = 0; column < coefficients.length; column++) {
            if (coefficients[column] != 0) {
                sum.plus(coefficients[column], column);
            }
        }
        return sum;
    }

    private List<Window> windows() {
        return Windows.of(program.copyOfLimits(), program.bounds());
    }

    @Test
    void should_join_both_ends_of_a_window() {
        program.atMost(14, sum(4, 6, 8, 10));
        program.atLeast(11, sum(4, 6, 8, 10));
        assertThat(windows()).hasSize(1).allMatch(window -> window.greatest(new long[] {1, 1, 1, 1}) == 2);
        assertThat(windows()).allMatch(window -> window.greatest(new long[] {1, 1, 1, 0}) == 2);
        assertThat(windows()).allMatch(window -> window.greatest(new long[] {-1, -1, -1, -1}) == -2);
    }

    @Test
    void should_take_a_limit_with_one_end() {
        program.atLeast(9, sum(0, 2, 4, 6));
        assertThat(windows()).hasSize(1).allMatch(window -> window.greatest(new long[] {-1, -2, -3}) == -5);
    }

    @Test
    void should_leave_out_what_is_fixed() {
        int fixed = program.column(1, 1);
        program.atMost(10, sum(3, 5, 2).plus(4, fixed));
        assertThat(windows()).hasSize(1).allMatch(window -> window.greatest(new long[] {3, 5, 2}) == 5);
    }

    @Test
    void should_leave_alone_what_the_relaxation_knows() {
        program.atMost(2, sum(1, 1, 1, 1));
        program.atMost(6, sum(3, 3, 3));
        assertThat(windows()).isEmpty();
    }

    @Test
    void should_leave_alone_what_is_no_window() {
        int large = program.column(0, 7);
        program.atMost(3, sum(1, 2, -3));
        program.atMost(9, sum(1, 2, 3).plus(1, large));
        program.atMost(1 << 20, sum(1 << 19, 3, 1 << 19, 1 << 19));
        assertThat(windows()).isEmpty();
    }

    @Test
    void should_leave_alone_a_window_that_nothing_can_hit() {
        program.atMost(5, sum(4, 6, 8));
        program.atLeast(5, sum(4, 6, 8));
        assertThat(windows()).isEmpty();
    }
}
