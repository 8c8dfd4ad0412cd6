package org.espalier.stacking.solve.program;

/**
 * The limit of a sum within a window, made as strong as can be for columns that are zero or one already: that leaves alone
 * how far the others are beyond it. Exact.
 */
final class Lifting {

    private static final double NEAR = 1e-6;

    private final Window window;
    private final long[] factors;
    private long most;

    Lifting(Window window, long[] factors) {
        this.window = window;
        this.factors = factors;
        this.most = window.greatest(factors);
    }

    /** The limit, strong near these values of the columns of the window. */
    Limit limit(double[] values) {
        for (int place = 0; place < values.length; place++) {
            if (values[place] < NEAR) {
                raise(place);
            } else if (values[place] > 1 - NEAR) {
                lower(place);
            }
        }
        return limit();
    }

    /** Where a column is one, it may weigh as much as the others leave. */
    private void raise(int place) {
        long left = most - window.greatest(factors, place, true);
        if (left <= Window.LARGEST_FACTOR) {
            factors[place] = left;
        }
    }

    /** What the others leave where a column is zero, is taken from the column and from the limit. */
    private void lower(int place) {
        long left = most - window.greatest(factors, place, false);
        if (left <= Window.LARGEST_FACTOR && Math.abs(factors[place] - left) <= Window.LARGEST_FACTOR) {
            factors[place] -= left;
            most -= left;
        }
    }

    private Limit limit() {
        Sum sum = new Sum();
        for (int place = 0; place < factors.length; place++) {
            if (factors[place] != 0) {
                sum.plus(factors[place], window.column(place));
            }
        }
        return sum.limit(most);
    }
}
