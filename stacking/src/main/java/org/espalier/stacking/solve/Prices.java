package org.espalier.stacking.solve;

/**
 * Finds prices of items at which the outlook from the start is least rosy: what several claims would take becomes dearer,
 * what none takes cheaper, in steps that become smaller.
 */
final class Prices {

    private static final long PARTS = 64;
    private static final long SMALL_PART = 8;

    private final Outlooks outlooks;
    private final long bound;
    private final long[] prices;
    private Prospect best;
    private final long unit;
    private final long highest;
    private final long dearest;
    private long toll;
    private long span;
    private long part = PARTS;

    private Prices(Outlooks outlooks, Prospect from, long bound) {
        this.outlooks = outlooks;
        this.bound = bound;
        this.prices = from.prices();
        this.best = from;
        this.toll = from.toll();
        this.unit = outlooks.unitOfToll();
        this.dearest = Tiers.LIMIT / (prices.length + 1);
        this.highest = Tiers.LIMIT / 8 / (outlooks.mostOfToll() + 1);
    }

    /**
     * A better outlook.
     *
     * @param from the best outlook known
     * @param bound what the best answer known weighs
     * @param rounds how often prices are changed for the shortfall, and again for what comes after it
     */
    static Prospect best(Outlooks outlooks, Prospect from, long bound, int rounds) {
        return new Prices(outlooks, from, bound).search(rounds);
    }

    private Prospect search(int rounds) {
        span = bound - best.start();
        change(rounds);
        long small = best.start() % outlooks.shortfall() / SMALL_PART;
        if (small > 0 && small < span) {
            span = small;
            change(rounds);
        }
        return best;
    }

    private void change(int rounds) {
        Prospect now = best;
        System.arraycopy(best.prices(), 0, prices, 0, prices.length);
        toll = best.toll();
        part = PARTS;
        for (int round = 0; round < rounds && best.start() < bound && change(now); round++) {
            now = now.at(prices.clone(), toll);
            if (now.start() > best.start()) {
                best = now;
            } else {
                part = Math.max(1, part * 3 / 4);
            }
        }
    }

    /** Changes the prices; false where every item is taken at most once, and once if it has a price, and so is the limit. */
    private boolean change(Prospect now) {
        Takers takers = now.takers();
        long load = (takers.load() - outlooks.mostOfToll()) / unit;
        long norm = load > 0 || toll > 0 ? load * load : 0;
        for (int item = 0; item < prices.length; item++) {
            long excess = takers.of(item) - 1L;
            norm += excess > 0 || prices[item] > 0 ? excess * excess : 0;
        }
        long way = norm == 0 ? 0 : Math.max(1, Math.min(span, bound - now.start()) / PARTS * part / norm);
        for (int item = 0; item < prices.length; item++) {
            prices[item] = Math.max(0, Math.min(dearest, prices[item] + way * (takers.of(item) - 1)));
        }
        toll = Math.max(0, Math.min(highest, toll + way * load / unit));
        return norm > 0;
    }
}
