package org.espalier.core.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.espalier.core.exact.Rational;
import org.espalier.core.exact.Rationals;

class CreditConverterProperties {

    private static final CreditConverter CONVERTER = CreditConverter.standard();

    @Property
    @StatisticsReport(onFailureOnly = true)
    void converting_there_and_back_by_ratio_changes_nothing(
            @ForAll("credits") CreditAmount amount, @ForAll("systems") CreditSystem target) {
        Optional<CreditAmount> there = byRatio(amount, target);
        assertThat(there.flatMap(result -> byRatio(result, amount.system()))).isEqualTo(there.map(result -> amount));
        Statistics.label("converted")
                .collect(there.isPresent() && !target.equals(amount.system()))
                .coverage(coverage -> coverage.check(true).count(times -> times > 20));
    }

    @Property
    void converting_there_and_back_by_hours_covers_the_amount(
            @ForAll("numbers") Rational number,
            @ForAll("systemsInHours") CreditSystem start,
            @ForAll("systemsInHours") CreditSystem target) {
        CreditAmount amount = CreditAmount.of(number, start);
        CreditRange there = byHours(amount, target).orElseThrow();
        CreditAmount least = byHours(there.from(), start).orElseThrow().from();
        CreditAmount most = byHours(there.to(), start).orElseThrow().to();
        assertThat(CreditRange.of(least, most).covers(amount)).isTrue();
    }

    @Property
    void either_there_is_a_result_or_something_is_missing(
            @ForAll("credits") CreditAmount amount,
            @ForAll("systems") CreditSystem target,
            @ForAll ConversionMethod method) {
        CreditConversion conversion = CONVERTER.convert(amount, target, method);
        assertThat(conversion.missing().isEmpty()).isEqualTo(conversion.result().isPresent());
        assertThat(conversion.explanation())
                .contains(target.id(), amount.system().id());
    }

    @Property
    void more_credits_are_never_worth_less(
            @ForAll("numbers") Rational a,
            @ForAll("numbers") Rational b,
            @ForAll("systemsInHours") CreditSystem start,
            @ForAll("systemsInHours") CreditSystem target) {
        CreditRange less = byHours(CreditAmount.of(a.min(b), start), target).orElseThrow();
        CreditRange more = byHours(CreditAmount.of(a.max(b), start), target).orElseThrow();
        assertThat(more.from().isAtLeast(less.from())).isTrue();
        assertThat(more.to().isAtLeast(less.to())).isTrue();
    }

    @Property
    void result_by_hours_keeps_the_hours(@ForAll("numbers") Rational amount) {
        CreditRange ects = byHours(CreditAmount.of(amount, CreditSystem.parse("uk-cats")), CreditSystem.ECTS)
                .orElseThrow();
        Rational hours = amount.times(Rational.of(10));
        assertThat(ects.from().amount().times(Rational.of(30))).isEqualTo(hours);
        assertThat(ects.to().amount().times(Rational.of(25))).isEqualTo(hours);
    }

    @Property
    void conversion_reads_back_from_json(
            @ForAll("credits") CreditAmount amount,
            @ForAll("systems") CreditSystem target,
            @ForAll ConversionMethod method)
            throws Exception {
        CreditConversion conversion = CONVERTER.convert(amount, target, method);
        assertThat(Json.roundTrip(conversion, CreditConversion.class)).isEqualTo(conversion);
    }

    private static Optional<CreditAmount> byRatio(CreditAmount amount, CreditSystem target) {
        return CONVERTER
                .convert(amount, target, ConversionMethod.BY_CREDIT_RATIO)
                .result()
                .flatMap(CreditRange::exactly);
    }

    private static Optional<CreditRange> byHours(CreditAmount amount, CreditSystem target) {
        return CONVERTER.convert(amount, target, ConversionMethod.BY_HOURS).result();
    }

    @Provide
    Arbitrary<CreditAmount> credits() {
        return Amounts.credits();
    }

    @Provide
    Arbitrary<CreditSystem> systems() {
        return Amounts.systems();
    }

    @Provide
    Arbitrary<CreditSystem> systemsInHours() {
        return Amounts.systems()
                .filter(system -> byHours(CreditAmount.of(Rational.ONE, system), CreditSystem.ECTS)
                        .isPresent());
    }

    @Provide
    Arbitrary<Rational> numbers() {
        return Rationals.amounts();
    }
}
