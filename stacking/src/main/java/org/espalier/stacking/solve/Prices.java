package org.espalier.stacking.solve;

/**
 * Finds prices of items at which the outlook from the start is least rosy: what several claims would take becomes dearer,
 * what none takes cheaper, in steps that become smaller.
 */
final class Prices {

    private static final int ROUNDS = 24;

    /** A step goes so many of {@link #PARTS} parts of the way from the outlook to the best answer known. */
    private static final int FIRST_PART = 64;

    private static final int PARTS = 64;

    private final Outlooks outlooks;
    private final long bound;
    private Prospect best;

    /**
     * Prices.
     *
     * @param from the outlook without prices
     * @param bound what the best answer known weighs
     */
    Prices(Outlooks outlooks, Prospect from, long[] prices, long bound) {
        this.outlooks = outlooks;
        this.bound = bound;
        this.best = from;
        long[] next = prices.clone();
        Prospect now = from;
        long part = FIRST_PART;
        for (int round = 0; round < ROUNDS && best.start() < bound && change(next, now, part); round++) {
            now = outlooks.at(next.clone());
            part = now.start() > best.start() ? part : Math.max(1, part * 7 / 8);
            best = now.start() > best.start() ? now : best;
        }
    }

    /** Changes the prices; false where every item is taken at most once, and once if it has a price. */
    private boolean change(long[] prices, Prospect at, long part) {
        int[] takers = at.takers();
        long norm = 0;
        for (int item = 0; item < prices.length; item++) {
            long excess = takers[item] - 1;
            norm += excess > 0 || prices[item] > 0 ? excess * excess : 0;
        }
        long way = norm == 0 ? 0 : Math.max(1, (bound - at.start()) / PARTS * part / norm);
        for (int item = 0; item < prices.length; item++) {
            prices[item] = Math.max(0, prices[item] + way * (takers[item] - 1));
        }
        return norm > 0;
    }

    /** The outlook at the best prices. */
    Prospect best() {
        return best;
    }
}
