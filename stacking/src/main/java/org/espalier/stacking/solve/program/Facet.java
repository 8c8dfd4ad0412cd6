package org.espalier.stacking.solve.program;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds a limit that every choice of columns in a window fulfils and some values do not, if there is one.
 *
 * <p>Which factors cut deepest is itself asked of the simplex method, over the choices found so far; a choice that exceeds the
 * limit is added, until none does. Floating point only guesses the factors: they are rounded to whole numbers, and for these
 * the right side is exact. So a limit is valid whatever the guess was.
 */
final class Facet {

    private static final long ONE = 1 << 20;
    private static final double DEPTH = 0.01;
    private static final double NEAR = 1e-6;
    private static final int MOST_POINTS = 100;
    private static final int ROUNDS = 60;
    private static final int LARGEST_SCALE = 60;
    private static final int OTHER_SCALE = 360;

    private final Window window;
    private Simplex simplex;
    private final Bounds box;
    private final long[] objective;
    private final long[] factors;
    private boolean isTooHard;

    Facet(Window window) {
        this.window = window;
        int size = window.size();
        long[] low = new long[size + 1];
        long[] high = new long[size + 1];
        Arrays.fill(low, -1);
        Arrays.fill(high, 1);
        low[size] = -size;
        high[size] = size;
        this.box = new Bounds(low, high);
        this.simplex = new Simplex(box, List.of());
        this.objective = new long[size + 1];
        this.factors = new long[size];
    }

    /** A limit that holds for all choices in the window, and is exceeded by these values of all columns. */
    Optional<Limit> cut(double[] values) {
        if (isTooHard || isWhole(values)) {
            return Optional.empty();
        }
        aim(values);
        for (int round = 0; round < ROUNDS; round++) {
            Simplex.Outcome outcome = simplex.solve(box, Double.POSITIVE_INFINITY);
            if (outcome != Simplex.Outcome.SOLVED || simplex.value() > -DEPTH * ONE) {
                return Optional.empty();
            }
            read(ONE);
            long greatest = window.greatest(factors);
            if (greatest <= (simplex.value(factors.length) + NEAR) * ONE + factors.length) {
                return Optional.of(lifted(values));
            }
            add(window.point());
        }
        isTooHard = true;
        return Optional.empty();
    }

    private boolean isWhole(double[] values) {
        for (int place = 0; place < factors.length; place++) {
            double fraction = Branching.fraction(values[window.column(place)]);
            if (fraction > NEAR && fraction < 1 - NEAR) {
                return false;
            }
        }
        return true;
    }

    /** The sum at the values is to be as far beyond the right side as can be. */
    private void aim(double[] values) {
        if (simplex.size() > factors.length + 1 + MOST_POINTS) {
            simplex = new Simplex(box, List.of());
        }
        for (int place = 0; place < factors.length; place++) {
            objective[place] = -Math.round(values[window.column(place)] * ONE);
        }
        objective[factors.length] = ONE;
        simplex.objective(objective);
    }

    /** No choice exceeds the right side. */
    private void add(boolean[] point) {
        Sum sum = new Sum().plus(-1, factors.length);
        for (int place = 0; place < point.length; place++) {
            if (point[place]) {
                sum.plus(1, place);
            }
        }
        simplex.add(sum.limit(0), box);
    }

    private void read(long scale) {
        for (int place = 0; place < factors.length; place++) {
            factors[place] = Math.round(simplex.value(place) * scale);
        }
    }

    private Limit lifted(double[] values) {
        read(scale());
        long most = window.greatest(factors);
        for (int place = 0; place < factors.length; place++) {
            double value = values[window.column(place)];
            if (value < NEAR) {
                raise(place, most);
            } else if (value > 1 - NEAR) {
                most -= lower(place, most);
            }
        }
        return limit(most);
    }

    /** A column that is zero may weigh as much as is left when it is one. */
    private void raise(int place, long most) {
        long others = window.greatest(factors, place, true);
        if (others > Window.NONE) {
            factors[place] = most - others;
        }
    }

    /** A column that is one may weigh as much less, and the limit too, as is left when it is zero. */
    private long lower(int place, long most) {
        long others = window.greatest(factors, place, false);
        long less = others > Window.NONE ? most - others : 0;
        factors[place] -= less;
        return less;
    }

    private Limit limit(long most) {
        Sum sum = new Sum();
        for (int place = 0; place < factors.length; place++) {
            if (factors[place] != 0) {
                sum.plus(factors[place], window.column(place));
            }
        }
        return sum.limit(most);
    }

    /** The smallest number by which all factors become whole, as far as there is a small one. */
    private int scale() {
        for (int scale = 1; scale <= LARGEST_SCALE; scale++) {
            if (areWhole(scale)) {
                return scale;
            }
        }
        return OTHER_SCALE;
    }

    private boolean areWhole(int scale) {
        for (int place = 0; place < factors.length; place++) {
            double times = simplex.value(place) * scale;
            if (Math.abs(times - Math.rint(times)) > 1e-5) {
                return false;
            }
        }
        return true;
    }
}
