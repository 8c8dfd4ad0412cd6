package org.espalier.recognition.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LightProperties {

    private static final LightPolicy OURS = LightPolicies.ours();

    @Provide
    Arbitrary<String> grades() {
        return Arbitraries.strings().withChars("AABBCD-").ofLength(7);
    }

    private static Light light(String grades) {
        return OURS.evaluate(Evidence.grades(grades)).light();
    }

    private static String with(String grades, int place, char grade) {
        return grades.substring(0, place) + grade + grades.substring(place + 1);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_show_a_possible_light_however_a_grade_turns_out(
            @ForAll("grades") String grades, @ForAll @IntRange(max = 6) int place) {
        List<Light> possible =
                OURS.evaluate(Evidence.grades(with(grades, place, '-'))).possible();

        assertThat(possible).containsAll(OURS.evaluate(Evidence.grades(grades)).possible());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_never_show_a_worse_light_for_a_better_grade(
            @ForAll("grades") String grades, @ForAll @IntRange(max = 6) int place) {
        List<Light> lights = Stream.of('A', 'B', 'C', 'D')
                .map(grade -> light(with(grades, place, grade)))
                .filter(light -> light != Light.NOT_KNOWN)
                .toList();

        assertThat(lights).isSorted();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_never_turn_red_by_what_is_not_known(
            @ForAll("grades") String grades, @ForAll @IntRange(max = 6) int place) {
        Light before = light(grades);

        assertThat(light(with(grades, place, '-')) == Light.RED && before != Light.RED)
                .isFalse();
    }
}
