package org.espalier.stacking.solve;

import java.util.Arrays;

/**
 * Finds prices of items at which the outlook from the start is least rosy: what several claims would take becomes dearer,
 * what none takes cheaper, in steps that become smaller. Any prices are allowed, so it does not matter that the way to them
 * is worked out in floating point.
 */
final class Prices {

    private static final long SMALL_PART = 8;

    /** How much of its last trend a price keeps; so what claims take by turns moves little. */
    private static final double KEPT = 0.8;

    /** How much smaller the next change is where one was of no use. */
    private static final double SMALLER = 0.92;

    private final Outlooks outlooks;
    private final long bound;
    private final long[] prices;
    private final double[] trends;
    private Prospect best;
    private final long unit;
    private final long highest;
    private final long dearest;
    private long toll;
    private double tollTrend;
    private long span;
    private double part;

    private Prices(Outlooks outlooks, Prospect from, long bound) {
        this.outlooks = outlooks;
        this.bound = bound;
        this.prices = from.prices();
        this.trends = new double[prices.length];
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
        tollTrend = 0;
        Arrays.fill(trends, 0);
        part = 1;
        for (int round = 0; round < rounds && best.start() < bound && change(now); round++) {
            now = now.at(prices.clone(), toll);
            if (now.start() > best.start()) {
                best = now;
            } else {
                part *= SMALLER;
            }
        }
    }

    /** Changes the prices; false where every item is taken at most once, and once if it has a price, and so is the limit. */
    private boolean change(Prospect now) {
        boolean isUneven = turn(now.takers());
        double way = Math.min(span, bound - now.start()) * part / Math.max(1, squares());
        for (int item = 0; item < prices.length; item++) {
            prices[item] = moved(prices[item], way * trends[item], dearest);
        }
        toll = moved(toll, way * tollTrend / unit, highest);
        return isUneven;
    }

    /** Turns the trend of each price to what claims would take now; false where none of them should change. */
    private boolean turn(Takers takers) {
        boolean isUneven = false;
        for (int item = 0; item < prices.length; item++) {
            double excess = excess(takers.of(item) - 1, prices[item]);
            trends[item] = excess + KEPT * trends[item];
            isUneven |= excess != 0;
        }
        double load = excess((takers.load() - outlooks.mostOfToll()) / unit, toll);
        tollTrend = load + KEPT * tollTrend;
        return isUneven || load != 0;
    }

    /** By how much a price should rise, or fall; what costs nothing does not become cheaper. */
    private static double excess(long tooMany, long price) {
        return tooMany > 0 || price > 0 ? tooMany : 0;
    }

    private double squares() {
        double squares = tollTrend * tollTrend;
        for (double trend : trends) {
            squares += trend * trend;
        }
        return squares;
    }

    private static long moved(long price, double way, long highest) {
        return Math.max(0, Math.min(highest, price + Math.round(way)));
    }
}
