package org.espalier.stacking.solve.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WindowProperties {

    private static long greatest(RandomWindow drawn, long[] factors, IntPredicate which) {
        return drawn.choices().stream()
                .filter(choice -> which.test(choice))
                .mapToLong(choice -> RandomWindow.value(factors, choice))
                .max()
                .orElse(Window.NONE);
    }

    @Property(tries = 500)
    void should_find_the_greatest_value_of_all_choices(@ForAll long seed) {
        RandomWindow drawn = new RandomWindow(seed);
        long[] factors = drawn.factors();
        assertThat(drawn.window().greatest(factors)).isEqualTo(greatest(drawn, factors, choice -> true));
    }

    @Property(tries = 500)
    void should_tell_a_choice_with_the_greatest_value(@ForAll long seed) {
        RandomWindow drawn = new RandomWindow(seed);
        long[] factors = drawn.factors();
        Window window = drawn.window();
        long greatest = window.greatest(factors);
        int choice = bits(window.point());
        assertThat(RandomWindow.value(factors, choice)).isEqualTo(greatest);
        assertThat(drawn.choices()).contains(choice);
    }

    private static int bits(boolean[] point) {
        return IntStream.range(0, point.length)
                .filter(place -> point[place])
                .map(place -> 1 << place)
                .sum();
    }

    @Property(tries = 500)
    void should_hold_one_column_to_a_value(@ForAll long seed, @ForAll boolean isOne) {
        RandomWindow drawn = new RandomWindow(seed);
        int place = drawn.place();
        long[] others = drawn.factors();
        others[place] = 0;
        long[] factors = others.clone();
        factors[place] = 1000;
        assertThat(drawn.window().greatest(factors, place, isOne))
                .isEqualTo(greatest(drawn, others, choice -> RandomWindow.isOne(choice, place) == isOne));
    }
}
