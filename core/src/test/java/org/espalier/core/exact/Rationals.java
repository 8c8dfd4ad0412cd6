package org.espalier.core.exact;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Exact numbers for properties. */
public final class Rationals {

    private Rationals() {}

    /** Numbers of every size: small, at the limits of {@code long}, and beyond them. */
    public static Arbitrary<Rational> any() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, fractions(Arbitraries.longs().between(-60, 60))),
                        Tuple.of(2, fractions(Arbitraries.longs())),
                        Tuple.of(1, fractions(limits())),
                        Tuple.of(2, fractions(Arbitraries.longs()).map(number -> number.times(number))))
                .withoutEdgeCases();
    }

    /** Amounts as they occur in credentials: none, or up to a few thousand, in halves, thirds and the like. */
    public static Arbitrary<Rational> amounts() {
        Arbitrary<Long> above = Arbitraries.longs().between(1, 4000);
        Arbitrary<Long> below = Arbitraries.longs().between(1, 36);
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(Rational.ZERO)),
                        Tuple.of(9, Combinators.combine(above, below).as(Rational::of)))
                .withoutEdgeCases();
    }

    /** The numbers next to which {@code long} arithmetic overflows. */
    public static Arbitrary<Long> limits() {
        return Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, -1L, 0L, 1L, 2L, Long.MAX_VALUE - 1, Long.MAX_VALUE);
    }

    private static Arbitrary<Rational> fractions(Arbitrary<Long> numbers) {
        return Combinators.combine(numbers, numbers.filter(below -> below != 0)).as(Rational::of);
    }
}
