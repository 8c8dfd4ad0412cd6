package org.espalier.core.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Source;
import org.espalier.core.text.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursPerCreditTest {

    @ParameterizedTest
    @CsvSource({
        "AL, 30, 30",
        "AT, 25, 25",
        "BA, 25, 25",
        "BE, 25, 30",
        "BG, 25, 30",
        "CH, 25, 30",
        "CY, 25, 30",
        "CZ, 25, 30",
        "DE, 25, 30",
        "DK, 27, 28",
        "EE, 26, 26",
        "ES, 25, 30",
        "FI, 80/3, 80/3",
        "FR, 25, 30",
        "GB, 20, 20",
        "GR, 25, 30",
        "HR, 25, 30",
        "HU, 30, 30",
        "IE, 20, 25",
        "IS, 25, 30",
        "IT, 25, 25",
        "LT, 25, 30",
        "LU, 25, 30",
        "LV, 80/3, 80/3",
        "MD, 30, 30",
        "ME, 25, 30",
        "MK, 30, 30",
        "MT, 25, 25",
        "NL, 28, 28",
        "NO, 25, 30",
        "PL, 25, 30",
        "PT, 25, 28",
        "RO, 28, 30",
        "RS, 25, 30",
        "SE, 80/3, 80/3",
        "SI, 25, 30",
        "SK, 25, 30",
        "TR, 25, 30",
        "UA, 30, 30"
    })
    void should_know_the_hours_of_a_country(CountryCode country, String from, String to) {
        HoursPerCredit hours = HoursPerCredit.in(country);
        assertThat(hours.country()).contains(country);
        assertThat(hours.from()).isEqualTo(Rational.parse(from));
        assertThat(hours.to()).isEqualTo(Rational.parse(to));
    }

    @Test
    void should_use_the_users_guide_where_a_country_is_not_in_the_table() {
        assertThat(HoursPerCredit.in(CountryCode.parse("XK"))).isEqualTo(HoursPerCredit.standard());
        assertThat(HoursPerCredit.standard()).hasToString("25 to 30 h per ects credit");
        assertThat(HoursPerCredit.standard().source().title()).isEqualTo("ECTS Users' Guide 2015");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk-cats", "scqf", "nz", "qqi-fet"})
    void should_know_ten_hours_behind_credits_of_these_systems(String system) {
        HoursPerCredit hours = HoursPerCredit.find(CreditSystem.parse(system)).orElseThrow();
        assertThat(hours).hasToString("10 h per " + system + " credit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csvet", "ecvet", "us-semester", "us-quarter"})
    void should_not_invent_hours(String system) {
        assertThat(HoursPerCredit.find(CreditSystem.parse(system))).isEmpty();
    }

    @Test
    void should_call_verified_only_what_was_read_in_a_primary_text() {
        assertThat(HoursPerCredit.all())
                .filteredOn(row -> row.source().confidence() == Confidence.VERIFIED)
                .extracting(row -> row.country()
                        .map(CountryCode::alpha2)
                        .orElse(row.system().id()))
                .containsExactly("HR", "MT", "scqf", "nz");
    }

    @ParameterizedTest
    @CsvSource({
        "23.9, 1, false",
        "24, 1, true",
        "25, 0, true",
        "28, 0, true",
        "31, 1, true",
        "31, 0, false",
        "32, 1, false"
    })
    void should_cover_its_range_and_the_tolerance_around_it(String hours, String tolerance, boolean covered) {
        assertThat(HoursPerCredit.standard().covers(Rational.parse(hours), Rational.parse(tolerance)))
                .isEqualTo(covered);
    }

    @Test
    void should_refuse_a_negative_tolerance() {
        assertThatThrownBy(() -> HoursPerCredit.standard().covers(Rational.of(28), Rational.of(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "-1, 10", "30, 25"})
    void should_refuse_a_range_that_is_none(String from, String to) {
        HoursPerCredit.Builder builder = HoursPerCredit.builder();
        builder.from(Rational.parse(from)).to(Rational.parse(to)).source(Source.ours("Ours"));
        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_come_back_from_json(HoursPerCredit row) throws Exception {
        assertThat(Json.roundTrip(row, HoursPerCredit.class)).isEqualTo(row);
    }

    static Stream<HoursPerCredit> all() {
        return HoursPerCredit.all().stream();
    }
}
