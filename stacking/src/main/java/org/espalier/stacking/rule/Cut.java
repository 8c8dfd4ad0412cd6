package org.espalier.stacking.rule;

import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;

/**
 * How much fits into parts that take only so much each, where an amount that fits several parts may be split between
 * them.
 *
 * <p>What fits is the smallest of all cuts (maximum flow, minimum cut): the maxima of some parts, together with
 * everything that fits a part outside of them. There are at most {@value #MOST_PARTS} parts, so that all cuts are looked
 * at.
 *
 * @param amount how much fits; empty where nothing bounds it
 * @param full the parts that are full, as bits; the largest such set
 */
record Cut(Optional<Rational> amount, int full) {

    static final int MOST_PARTS = 12;

    /**
     * Looks for the smallest cut.
     *
     * @param maxima what each part takes at most; empty where that is open
     * @param fits for each amount the parts that it fits, as bits
     * @param amounts the amounts; empty where one is open
     */
    static Cut smallest(List<Optional<Rational>> maxima, int[] fits, List<Optional<Rational>> amounts) {
        Cut smallest = new Cut(total(fits, amounts, 0), 0);
        for (int full = 1; full < 1 << maxima.size(); full++) {
            Optional<Rational> amount = Span.plus(room(maxima, full), total(fits, amounts, full));
            if (amount.isPresent() && !isBelow(smallest.amount(), amount.orElseThrow())) {
                smallest = new Cut(amount, full);
            }
        }
        return smallest;
    }

    private static boolean isBelow(Optional<Rational> amount, Rational other) {
        return amount.isPresent() && amount.orElseThrow().compareTo(other) < 0;
    }

    private static Optional<Rational> room(List<Optional<Rational>> maxima, int full) {
        Optional<Rational> room = Optional.of(Rational.ZERO);
        for (int part = 0; part < maxima.size() && room.isPresent(); part++) {
            if ((full >> part & 1) != 0) {
                room = Span.plus(room, maxima.get(part));
            }
        }
        return room;
    }

    /** All that fits a part that is not full. */
    private static Optional<Rational> total(int[] fits, List<Optional<Rational>> amounts, int full) {
        Optional<Rational> total = Optional.of(Rational.ZERO);
        for (int i = 0; i < fits.length && total.isPresent(); i++) {
            if ((fits[i] & ~full) != 0) {
                total = Span.plus(total, amounts.get(i));
            }
        }
        return total;
    }
}
