package org.espalier.stacking.solve;

/** Works out where digits are cut off after each step, and between which numbers they are found. */
final class Bounds {

    private final Plan plan;
    private final Raised[] raised;
    private final long[] rises;
    private final long[] falls;

    Bounds(Plan plan) {
        this.plan = plan;
        int digits = plan.layout().sums().digits().size();
        this.raised = new Raised[plan.steps()];
        this.rises = new long[digits];
        this.falls = new long[digits];
        for (int step = 0; step < raised.length; step++) {
            raised[step] = new Raised(plan, step);
        }
    }

    /** Fills in the bounds of each step, and tells the digits where they are found. */
    void work(long[][] lows, long[][] highs) {
        for (int step = plan.steps() - 1; step >= 0; step--) {
            lows[step] = new long[plan.touched(step).length];
            highs[step] = new long[plan.touched(step).length];
            for (int place = 0; place < lows[step].length; place++) {
                int digit = plan.touched(step)[place];
                lows[step][place] = plan.digit(digit).low(rises[digit]);
                highs[step][place] = plan.digit(digit).high(falls[digit]);
                rises[digit] += rise(step, place);
                falls[digit] += fall(step, place);
            }
        }
        range(lows, highs);
    }

    private long rise(int step, int place) {
        int size = plan.touched(step).length;
        long rise = 0;
        for (int at = place; at < plan.amounts(step).length; at += size) {
            rise = Math.max(rise, plan.amounts(step)[at]);
        }
        return rise + raised[step].rise(place);
    }

    private long fall(int step, int place) {
        int size = plan.touched(step).length;
        long fall = 0;
        for (int at = place; at < plan.amounts(step).length; at += size) {
            fall = Math.min(fall, plan.amounts(step)[at]);
        }
        return fall + raised[step].fall(place);
    }

    private void range(long[][] lows, long[][] highs) {
        long[] from = new long[rises.length];
        long[] to = new long[rises.length];
        for (int step = 0; step < plan.steps(); step++) {
            for (int place = 0; place < lows[step].length; place++) {
                int digit = plan.touched(step)[place];
                from[digit] = cut(from[digit] + fall(step, place), lows[step][place], highs[step][place]);
                to[digit] = cut(to[digit] + rise(step, place), lows[step][place], highs[step][place]);
                plan.digit(digit).range(from[digit], to[digit]);
            }
        }
    }

    private static long cut(long value, long low, long high) {
        return Math.max(Math.min(value, high), low);
    }
}
