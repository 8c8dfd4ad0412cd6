package org.espalier.core.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The laws of arithmetic, against a second implementation that has nothing but big integers. */
class RationalProperties {

    @Property
    @StatisticsReport(onFailureOnly = true)
    void sum_is_the_sum_of_fractions(@ForAll("numbers") Rational a, @ForAll("numbers") Rational b) {
        Fraction expected = Fraction.of(a).plus(Fraction.of(b));
        assertThat(Fraction.of(a.plus(b))).isEqualTo(expected);
        Statistics.label("beyond long")
                .collect(expected.above().bitLength() > 63)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property
    void product_is_the_product_of_fractions(@ForAll("numbers") Rational a, @ForAll("numbers") Rational b) {
        assertThat(Fraction.of(a.times(b))).isEqualTo(Fraction.of(a).times(Fraction.of(b)));
    }

    @Property
    void order_is_the_order_of_fractions(@ForAll("numbers") Rational a, @ForAll("numbers") Rational b) {
        BigInteger left = a.numerator().multiply(b.denominator());
        BigInteger right = b.numerator().multiply(a.denominator());
        assertThat(a.compareTo(b)).isEqualTo(left.compareTo(right));
        assertThat(a.isAtLeast(b)).isEqualTo(left.compareTo(right) >= 0);
    }

    @Property
    void fraction_of_longs_is_reduced(@ForAll("longs") long above, @ForAll("longs") long below) {
        Assume.that(below != 0);
        Fraction expected = Fraction.reduced(BigInteger.valueOf(above), BigInteger.valueOf(below));
        assertThat(Fraction.of(Rational.of(above, below))).isEqualTo(expected);
    }

    @Property
    void order_agrees_with_equality(@ForAll("numbers") Rational a, @ForAll("numbers") Rational b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void equal_numbers_are_equal_by_whatever_way_they_were_made(
            @ForAll("numbers") Rational a, @ForAll("numbers") Rational b) {
        Rational detour = a.plus(b).minus(b);
        assertThat(detour).isEqualTo(a).hasSameHashCodeAs(a).hasToString(a.toString());
    }

    @Property
    void text_form_parses_back(@ForAll("numbers") Rational number) {
        assertThat(Rational.parse(number.toString())).isEqualTo(number);
    }

    @Property
    void minus_undoes_plus(@ForAll("numbers") Rational a, @ForAll("numbers") Rational b) {
        assertThat(a.minus(b).plus(b)).isEqualTo(a);
    }

    @Property
    void division_undoes_multiplication(@ForAll("numbers") Rational a, @ForAll("numbers") Rational b) {
        Assume.that(b.signum() != 0);
        assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    }

    @Property
    void multiplication_distributes(
            @ForAll("numbers") Rational a, @ForAll("numbers") Rational b, @ForAll("numbers") Rational c) {
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void smaller_and_larger_are_the_two(@ForAll("numbers") Rational a, @ForAll("numbers") Rational b) {
        assertThat(a.max(b).isAtLeast(a.min(b))).isTrue();
        assertThat(a.max(b).plus(a.min(b))).isEqualTo(a.plus(b));
    }

    @Property
    void rounding_down_stays_within_one_step(
            @ForAll("numbers") Rational number, @ForAll @IntRange(max = 6) int places) {
        Rational step = Rational.parse("1/" + BigInteger.TEN.pow(places));
        Rational lost = number.minus(number.rounded(places, RoundingMode.FLOOR));
        assertThat(lost.isAtLeast(Rational.ZERO)).isTrue();
        assertThat(lost.isAtLeast(step)).isFalse();
    }

    @Provide
    Arbitrary<Rational> numbers() {
        return Rationals.any();
    }

    @Provide
    Arbitrary<Long> longs() {
        return Arbitraries.oneOf(Rationals.limits(), Arbitraries.longs());
    }

    private record Fraction(BigInteger above, BigInteger below) {

        static Fraction of(Rational number) {
            return new Fraction(number.numerator(), number.denominator());
        }

        static Fraction reduced(BigInteger above, BigInteger below) {
            BigInteger divisor = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
            return new Fraction(above.divide(divisor), below.divide(divisor));
        }

        Fraction plus(Fraction other) {
            return reduced(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Fraction times(Fraction other) {
            return reduced(above.multiply(other.above), below.multiply(other.below));
        }
    }
}
