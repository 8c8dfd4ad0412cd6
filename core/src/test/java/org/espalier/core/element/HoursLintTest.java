package org.espalier.core.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.text.CountryCode;
import org.espalier.core.workload.HoursPerCredit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursLintTest {

    private static Finding hours(String ects, String hours, String... countries) {
        return Samples.only(
                Samples.checked(Samples.sized(Samples.workload(ects, hours), countries)), "HOURS_PER_CREDIT");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 40, IE, VIOLATED, ERROR",
        "3, 40, IT, VIOLATED, ERROR",
        "5, 45, IT, VIOLATED, ERROR",
        "10, 200, IE, SATISFIED, NOTE",
        "10, 200, IT, VIOLATED, WARNING",
        "5, 125, DE, SATISFIED, NOTE",
        "5, 150, DE, SATISFIED, NOTE",
        "6, 156, EE, SATISFIED, NOTE",
        "1, 19, GB, SATISFIED, NOTE",
        "10, 189, GB, VIOLATED, ERROR",
        "1, 31, IT, VIOLATED, WARNING",
        "10, 311, IT, VIOLATED, ERROR",
        "3, 80, SE, SATISFIED, NOTE"
    })
    void should_measure_hours_by_the_practice_of_the_country(
            String ects, String hours, String country, Verdict verdict, Severity severity) {
        Finding finding = hours(ects, hours, country);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.severity()).isEqualTo(severity);
    }

    @Test
    void should_keep_the_ratio_exact_and_round_it_for_people() {
        Finding finding = hours("3", "40", "IT");

        assertThat(finding.facts())
                .containsEntry("ratio", Fact.of(Rational.of(40, 3), "h/ECTS"))
                .containsEntry("about", Fact.of(Rational.of(133, 10), "h/ECTS"))
                .containsEntry("anywhere", Fact.of(Rational.of(20), Rational.of(30), "h/ECTS"));
        assertThat(Wording.installed().sentence(finding))
                .contains("13.3 h/ECTS")
                .doesNotContain("40/3");
    }

    @Test
    void should_name_the_national_practice_below_25_hours() {
        Finding finding = hours("10", "200", "IE");

        assertThat(finding.facts()).containsEntry("practice", Fact.of(List.of("Ireland")));
        assertThat(Wording.installed().sentence(finding)).contains("national practice of Ireland");
    }

    @Test
    void should_not_name_a_practice_where_25_hours_are_reached() {
        assertThat(hours("10", "250", "IE").facts()).doesNotContainKey("practice");
    }

    @Test
    void should_take_the_widest_range_of_a_joint_award() {
        Finding finding = hours("10", "280", "IE", "NL");

        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding.facts()).containsEntry("usual", Fact.of(Rational.of(20), Rational.of(28), "h/ECTS"));
    }

    @ParameterizedTest
    @CsvSource({"240, SATISFIED", "239, VIOLATED", "310, SATISFIED", "311, VIOLATED"})
    void should_take_25_to_30_hours_where_no_country_is_known(String hours, Verdict expected) {
        assertThat(hours("10", hours).verdict()).isEqualTo(expected);
    }

    @Test
    void should_name_the_act_of_the_country() {
        assertThat(hours("6", "156", "EE").source().orElseThrow().title()).contains("Estonia");
    }

    @Test
    void should_be_silent_without_both_numbers() {
        assertThat(Samples.checked(Samples.without(Element.WORKLOAD).ects("5")).findings("HOURS_PER_CREDIT"))
                .isEmpty();
    }

    @Test
    void should_go_by_hours_of_ones_own() {
        HoursPerCredit ours = HoursPerCredit.builder()
                .country(CountryCode.parse("EE"))
                .from(Rational.of(40))
                .to(Rational.of(40))
                .source(Source.ours("Our faculty"))
                .build();
        CompletenessCheck check = Samples.european().withHoursPerCredit(List.of(ours));

        assertThat(Samples.only(check.validate(Samples.university().build(), Samples.TODAY), "HOURS_PER_CREDIT")
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }
}
