package org.espalier.core.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.core.workload.ConversionMethod.BY_CREDIT_RATIO;
import static org.espalier.core.workload.ConversionMethod.BY_HOURS;

import java.util.Collections;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Source;
import org.espalier.core.text.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CreditConverterTest {

    private static final CreditConverter STANDARD = CreditConverter.standard();

    @ParameterizedTest
    @CsvSource({
        "15 uk-cats, ects, 7.5 ects",
        "7.5 ects, uk-cats, 15 uk-cats",
        "120 scqf, ects, 60 ects",
        "30 us-semester, ects, 60 ects",
        "15 us-quarter, us-semester, 10 us-semester",
        "10 us-semester, us-quarter, 15 us-quarter",
        "1 us-quarter, us-semester, 2/3 us-semester",
        "0 uk-cats, ects, 0 ects"
    })
    void should_convert_by_credit_ratio(String amount, String target, String result) {
        CreditConversion conversion = convert(STANDARD, amount, target, BY_CREDIT_RATIO);
        assertThat(conversion.result().orElseThrow()).hasToString(result);
        assertThat(conversion.isExact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "15 uk-cats, ects, 5 to 6 ects",
        "40 nz, ects, 40/3 to 16 ects",
        "15 qqi-fet, ects, 5 to 6 ects",
        "6 ects, scqf, 15 to 18 scqf",
        "15 uk-cats, scqf, 15 scqf",
        "0 uk-cats, ects, 0 ects"
    })
    void should_convert_by_hours_into_a_range(String amount, String target, String result) {
        assertThat(convert(STANDARD, amount, target, BY_HOURS).result().orElseThrow())
                .hasToString(result);
    }

    @ParameterizedTest
    @CsvSource({"GB, 7.5 ects", "IE, 6 to 7.5 ects", "AT, 6 ects", "FI, 5.625 ects", "XK, 5 to 6 ects"})
    void should_take_the_hours_of_a_country(CountryCode country, String result) {
        CreditConverter converter = CreditConverter.in(country);
        assertThat(convert(converter, "15 uk-cats", "ects", BY_HOURS).result().orElseThrow())
                .hasToString(result);
    }

    @Test
    void should_make_four_modules_of_fifteen_uk_credits_exactly_thirty_ects() {
        CreditRange module = convert(STANDARD, "15 uk-cats", "ects", BY_CREDIT_RATIO)
                .result()
                .orElseThrow();
        EctsCredits credits = module.exactly().flatMap(CreditAmount::asEcts).orElseThrow();
        assertThat(EctsCredits.total(Collections.nCopies(4, credits))).isEqualTo(EctsCredits.of(30));
    }

    @Test
    void should_make_five_quarter_courses_of_three_units_exactly_ten_semester_units() {
        CreditAmount course = convert(STANDARD, "3 us-quarter", "us-semester", BY_CREDIT_RATIO)
                .result()
                .flatMap(CreditRange::exactly)
                .orElseThrow();
        assertThat(Collections.nCopies(5, course).stream().reduce(CreditAmount::plus))
                .contains(CreditAmount.parse("10 us-semester"));
    }

    @ParameterizedTest
    @CsvSource({
        "us-quarter, ects, a credit ratio between us-quarter and ects",
        "uk-cats, scqf, a credit ratio between uk-cats and scqf",
        "csvet, ects, a credit ratio between csvet and ects",
        "ecvet, ects, a credit ratio between ecvet and ects",
        "qqi-fet, ects, a credit ratio between qqi-fet and ects",
        "nz, ects, a credit ratio between nz and ects"
    })
    void should_not_equate_what_no_source_equates(String start, String target, String missing) {
        CreditConversion conversion = convert(STANDARD, "15 " + start, target, BY_CREDIT_RATIO);
        assertThat(conversion.result()).isEmpty();
        assertThat(conversion.missing()).containsExactly(missing);
    }

    @Test
    void should_name_each_system_whose_hours_are_missing() {
        assertThat(convert(STANDARD, "9 csvet", "ects", BY_HOURS).missing()).containsExactly("hours per csvet credit");
        assertThat(convert(STANDARD, "9 ects", "csvet", BY_HOURS).missing()).containsExactly("hours per csvet credit");
        assertThat(convert(STANDARD, "9 csvet", "ecvet", BY_HOURS).missing())
                .containsExactly("hours per csvet credit", "hours per ecvet credit");
    }

    @ParameterizedTest
    @EnumSource(ConversionMethod.class)
    void should_give_an_amount_back_in_its_own_system(ConversionMethod method) {
        CreditConversion conversion = convert(STANDARD, "9 csvet", "csvet", method);
        assertThat(conversion.result().flatMap(CreditRange::exactly)).contains(CreditAmount.parse("9 csvet"));
    }

    @Test
    void should_have_no_result_beyond_the_largest_amount() {
        CreditConversion conversion = convert(STANDARD, "1000000 us-semester", "ects", BY_CREDIT_RATIO);
        assertThat(conversion.isKnown()).isFalse();
        assertThat(conversion.missing()).containsExactly("a result of at most 1000000 ects");
    }

    @Test
    void should_say_what_it_did() {
        assertThat(convert(STANDARD, "15 uk-cats", "ects", BY_HOURS).explanation())
                .isEqualTo("15 uk-cats are 5 to 6 ects by hours");
        assertThat(convert(STANDARD, "9 csvet", "ects", BY_CREDIT_RATIO).explanation())
                .isEqualTo("No conversion known from csvet to ects by credit ratio;"
                        + " missing: a credit ratio between csvet and ects");
    }

    @Test
    void should_name_the_factor_and_its_sources() {
        ConversionFactor factor =
                convert(STANDARD, "15 uk-cats", "ects", BY_HOURS).factor().orElseThrow();
        assertThat(factor.from()).isEqualTo(Rational.of(1, 3));
        assertThat(factor.to()).isEqualTo(Rational.of(2, 5));
        assertThat(factor.sources()).extracting(Source::title).contains("ECTS Users' Guide 2015");
    }

    @Test
    void should_not_claim_more_for_the_ratios_than_their_sources_do() {
        assertThat(CreditRatio.all()).allMatch(ratio -> ratio.source().confidence() == Confidence.UNVERIFIED);
    }

    @Test
    void should_use_hours_of_ones_own() {
        HoursPerCredit own = HoursPerCredit.builder()
                .system(CreditSystem.parse("csvet"))
                .from(Rational.of(20))
                .to(Rational.of(25))
                .source(Source.ours("What our faculty assumes"))
                .build();
        assertThat(convert(STANDARD.with(own), "9 csvet", "ects", BY_HOURS)
                        .result()
                        .orElseThrow())
                .hasToString("6 to 9 ects");
    }

    @Test
    void should_use_a_ratio_of_ones_own_instead_of_the_one_in_the_table() {
        CreditConverter converter = STANDARD.with(ratio("ects", "uk-cats", "5/2"));
        assertThat(convert(converter, "15 uk-cats", "ects", BY_CREDIT_RATIO)
                        .result()
                        .orElseThrow())
                .hasToString("6 ects");
        assertThat(convert(STANDARD, "15 uk-cats", "ects", BY_CREDIT_RATIO)
                        .result()
                        .orElseThrow())
                .hasToString("7.5 ects");
    }

    @ParameterizedTest
    @CsvSource({"ects, ects, 1", "ects, nz, 0", "ects, nz, -2"})
    void should_refuse_a_ratio_that_is_none(String left, String right, String factor) {
        assertThatThrownBy(() -> ratio(left, right, factor)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CreditRatio ratio(String left, String right, String factor) {
        return CreditRatio.builder()
                .left(CreditSystem.parse(left))
                .right(CreditSystem.parse(right))
                .factor(Rational.parse(factor))
                .source(Source.ours("What our faculty assumes"))
                .build();
    }

    private static CreditConversion convert(
            CreditConverter converter, String amount, String target, ConversionMethod method) {
        return converter.convert(CreditAmount.parse(amount), CreditSystem.parse(target), method);
    }
}
