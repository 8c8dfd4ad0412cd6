package org.espalier.stacking.solve;

/**
 * Finds prices of items at which the outlook from the start is least rosy: what several claims would take becomes dearer,
 * what none takes cheaper, in steps that become smaller.
 */
final class Prices {

    private static final int ROUNDS = 6;
    private static final long PARTS = 64;

    private final Outlooks outlooks;
    private final long bound;
    private final long[] prices;
    private Prospect best;
    private long part = PARTS;

    private Prices(Outlooks outlooks, Prospect from, long bound) {
        this.outlooks = outlooks;
        this.bound = bound;
        this.prices = from.prices();
        this.best = from;
    }

    /**
     * A better outlook.
     *
     * @param from the best outlook known
     * @param bound what the best answer known weighs
     */
    static Prospect best(Outlooks outlooks, Prospect from, long bound) {
        return new Prices(outlooks, from, bound).search();
    }

    private Prospect search() {
        Prospect now = best;
        for (int round = 0; round < ROUNDS && best.start() < bound && change(now); round++) {
            now = outlooks.at(prices.clone());
            if (now.start() > best.start()) {
                best = now;
            } else {
                part = Math.max(1, part * 3 / 4);
            }
        }
        return best;
    }

    /** Changes the prices; false where every item is taken at most once, and once if it has a price. */
    private boolean change(Prospect now) {
        int[] takers = now.takers();
        long norm = 0;
        for (int item = 0; item < prices.length; item++) {
            long excess = takers[item] - 1L;
            norm += excess > 0 || prices[item] > 0 ? excess * excess : 0;
        }
        long way = norm == 0 ? 0 : Math.max(1, (bound - now.start()) / PARTS * part / norm);
        for (int item = 0; item < prices.length; item++) {
            prices[item] = Math.max(0, prices[item] + way * (takers[item] - 1));
        }
        return norm > 0;
    }
}
