package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExclusivityTest {

    private final Outline outline = new Outline().items(1, 0, 1, 2, 3);

    private Exclusivity exclusivity() {
        return new Exclusivity(outline.problem());
    }

    @Test
    void should_count_what_a_row_counts() {
        outline.atMost(2, Terms.count(0, 1, 2));
        assertThat(exclusivity().most(new int[] {0, 1, 2})).isEqualTo(2);
        assertThat(exclusivity().most(new int[] {1, 2})).isEqualTo(2);
    }

    @Test
    void should_take_the_least_of_several_rows() {
        outline.atMost(3, Terms.count(0, 1, 2, 3)).atMost(2, Terms.count(0, 1, 2));
        assertThat(exclusivity().most(new int[] {0, 1, 2})).isEqualTo(2);
        assertThat(exclusivity().most(new int[] {0, 1, 2, 3})).isEqualTo(3);
    }

    @Test
    void should_leave_open_what_no_row_counts() {
        outline.atMost(1, Terms.count(0, 1)).atMost(2, Terms.of(new int[] {0, 1, 2, 3}, new long[] {1, 1, 1, -1}));
        assertThat(exclusivity().most(new int[] {0, 1, 2, 3})).isEqualTo(4);
    }
}
