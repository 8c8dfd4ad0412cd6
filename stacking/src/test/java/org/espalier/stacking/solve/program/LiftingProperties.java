package org.espalier.stacking.solve.program;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;

class LiftingProperties {

    @Property(tries = 500)
    void should_hold_for_every_choice(@ForAll long seed) {
        RandomWindow drawn = new RandomWindow(seed);
        Limit lifted = new Lifting(drawn.window(), drawn.factors()).limit(drawn.values());
        assertThat(drawn.choices()).allMatch(choice -> RandomWindow.holds(lifted, choice));
    }

    @Property(tries = 500)
    void should_leave_alone_how_far_the_values_are_beyond(@ForAll long seed) {
        RandomWindow drawn = new RandomWindow(seed);
        double[] values = drawn.values();
        long[] factors = drawn.factors();
        double before = -drawn.window().greatest(factors);
        for (int place = 0; place < values.length; place++) {
            before += factors[place] * values[place];
        }
        Limit lifted = new Lifting(drawn.window(), factors).limit(values);
        assertThat(RandomWindow.excess(lifted, values)).isCloseTo(before, Offset.offset(1e-6));
    }
}
