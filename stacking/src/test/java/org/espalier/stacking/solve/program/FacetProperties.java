package org.espalier.stacking.solve.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FacetProperties {

    private static Optional<Limit> cut(RandomWindow drawn, double[] values) {
        return new Facet(drawn.window()).cut(values);
    }

    @Property(tries = 500)
    void should_cut_off_no_choice(@ForAll long seed) {
        RandomWindow drawn = new RandomWindow(seed);
        Optional<Limit> cut = cut(drawn, drawn.values());
        cut.ifPresent(limit -> assertThat(drawn.choices()).allMatch(choice -> RandomWindow.holds(limit, choice)));
    }

    @Property(tries = 500)
    void should_cut_off_the_values(@ForAll long seed) {
        RandomWindow drawn = new RandomWindow(seed);
        double[] values = drawn.values();
        assertThat(cut(drawn, values).stream())
                .allSatisfy(
                        limit -> assertThat(RandomWindow.excess(limit, values)).isPositive());
    }

    @Property(tries = 500)
    void should_leave_what_lies_between_choices(@ForAll long seed) {
        RandomWindow drawn = new RandomWindow(seed);
        assertThat(cut(drawn, drawn.between())).isEmpty();
    }

    @Property(tries = 500)
    void should_answer_again_from_what_it_knows(@ForAll long seed) {
        RandomWindow drawn = new RandomWindow(seed);
        Facet facet = new Facet(drawn.window());
        for (int time = 0; time < 20; time++) {
            double[] values = drawn.values();
            assertThat(facet.cut(values).isPresent())
                    .isEqualTo(cut(drawn, values).isPresent());
        }
    }
}
