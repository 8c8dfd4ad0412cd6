package org.espalier.core.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.espalier.core.exact.Rational;

class LearningHoursProperties {

    @Property
    void text_form_parses_back(@ForAll("hours") LearningHours hours) {
        assertThat(LearningHours.parse(hours.toString())).isEqualTo(hours);
    }

    @Property
    void json_form_reads_back(@ForAll("hours") LearningHours hours) throws Exception {
        assertThat(Json.roundTrip(hours, LearningHours.class)).isEqualTo(hours);
    }

    @Property
    void zero_is_neutral(@ForAll("hours") LearningHours hours) {
        assertThat(hours.plus(LearningHours.ZERO)).isEqualTo(hours);
    }

    @Property
    void order_agrees_with_equality(@ForAll("hours") LearningHours a, @ForAll("hours") LearningHours b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void excess_is_what_is_to_be_added(@ForAll("hours") LearningHours a, @ForAll("hours") LearningHours b) {
        assertThat(b.plus(a.excessOver(b)).isAtLeast(a)).isTrue();
    }

    @Property
    void duration_is_read_as_the_platform_reads_it(@ForAll @LongRange(min = 0, max = 1_000_000_000) long seconds) {
        LearningHours expected = LearningHours.of(Rational.of(seconds, 3600));
        assertThat(LearningHours.fromIsoDuration(Duration.ofSeconds(seconds).toString()))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<LearningHours> hours() {
        return Amounts.hours();
    }
}
