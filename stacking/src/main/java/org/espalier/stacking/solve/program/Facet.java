package org.espalier.stacking.solve.program;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds a limit that every choice of columns in a window fulfils and some values do not, if there is one.
 *
 * <p>Which factors cut deepest is itself asked of the simplex method, over the choices found so far; a choice that exceeds
 * the limit is added, until none does. Floating point only guesses the factors: they are rounded to whole numbers, and for
 * these the right side is exact. So the limit is valid whatever the guess was.
 */
final class Facet {

    private static final long ONE = 1 << 20;
    private static final double LEAST_DEPTH = 0.01;
    private static final double NEAR = 1e-6;
    private static final int ROUNDS = 60;
    private static final int MOST_CHOICES = 100;
    private static final int LARGEST_SCALE = 60;
    private static final int OTHER_SCALE = 360;

    private final Window window;
    private final int size;
    private final Bounds box;
    private Simplex simplex;
    private boolean isTooHard;

    /** Values that nothing cuts off. */
    private double[] inside = new double[0];

    Facet(Window window) {
        this.window = window;
        this.size = window.size();
        long[] low = new long[size + 1];
        long[] high = new long[size + 1];
        Arrays.fill(low, -1);
        Arrays.fill(high, 1);
        low[size] = -size;
        high[size] = size;
        this.box = new Bounds(low, high);
        this.simplex = new Simplex(box, List.of());
    }

    /** A limit that holds for all choices in the window, and is exceeded by these values of all columns. */
    Optional<Limit> cut(double[] all) {
        double[] values = new double[size];
        Arrays.setAll(values, place -> all[window.column(place)]);
        if (isTooHard || Branching.isWhole(values) || Arrays.equals(values, inside)) {
            return Optional.empty();
        }
        Optional<Limit> found = separated(values);
        inside = found.isPresent() ? inside : values;
        return found;
    }

    private Optional<Limit> separated(double[] values) {
        aim(values);
        for (int round = 0; round < ROUNDS; round++) {
            Simplex.Outcome outcome = simplex.solve(box, Double.POSITIVE_INFINITY);
            if (outcome != Simplex.Outcome.SOLVED || simplex.value() > -LEAST_DEPTH * ONE) {
                return Optional.empty();
            }
            if (window.greatest(factors(ONE)) <= (simplex.value(size) + NEAR) * ONE + size) {
                return Optional.of(new Lifting(window, factors(scale())).limit(values));
            }
            add(window.point());
        }
        isTooHard = true;
        return Optional.empty();
    }

    /** The sum at the values is to be as far beyond the right side as can be. */
    private void aim(double[] values) {
        if (simplex.size() > size + 1 + MOST_CHOICES) {
            simplex = new Simplex(box, List.of());
        }
        long[] objective = new long[size + 1];
        for (int place = 0; place < size; place++) {
            objective[place] = -Math.round(values[place] * ONE);
        }
        objective[size] = ONE;
        simplex.objective(objective);
    }

    /** A choice must not exceed the right side. */
    private void add(boolean[] choice) {
        Sum sum = new Sum().plus(-1, size);
        for (int place = 0; place < size; place++) {
            if (choice[place]) {
                sum.plus(1, place);
            }
        }
        simplex.add(sum.limit(0), box);
    }

    private long[] factors(long scale) {
        long[] factors = new long[size];
        Arrays.setAll(factors, place -> Math.round(simplex.value(place) * scale));
        return factors;
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
        for (int place = 0; place < size; place++) {
            double times = simplex.value(place) * scale;
            if (Math.abs(times - Math.rint(times)) > 1e-5) {
                return false;
            }
        }
        return true;
    }
}
