package org.espalier.stacking.solve.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Narrows bounds by what each limit leaves, until nothing more follows. Exact. */
final class Propagation {

    private final List<Limit> limits = new ArrayList<>();
    private final int[][] limitsOf;
    private final int[] counts;
    private int[] queue = new int[16];
    private boolean[] isQueued = new boolean[16];
    private int queued;
    private Limit objective = new Limit(new int[0], new long[0], 0);

    Propagation(int columns, List<Limit> limits) {
        limitsOf = new int[columns][4];
        counts = new int[columns];
        limits.forEach(this::add);
    }

    void add(Limit limit) {
        int number = limits.size();
        limits.add(limit);
        for (int column : limit.columns) {
            if (counts[column] == limitsOf[column].length) {
                limitsOf[column] = Arrays.copyOf(limitsOf[column], 2 * counts[column]);
            }
            limitsOf[column][counts[column]++] = number;
        }
        if (limits.size() > queue.length) {
            queue = Arrays.copyOf(queue, 2 * queue.length);
            isQueued = Arrays.copyOf(isQueued, queue.length);
        }
    }

    /** Draws every conclusion; false where nothing is left. */
    boolean all(Bounds bounds) {
        for (int number = 0; number < limits.size(); number++) {
            put(number);
        }
        return run(bounds);
    }

    /** From now on this is a limit too, instead of the last objective. */
    void objective(Limit limit) {
        objective = limit;
    }

    /** Draws the conclusions from the columns that were narrowed; false where nothing is left. */
    boolean run(Bounds bounds) {
        do {
            if (!drain(bounds) || !narrow(objective, bounds)) {
                forget(bounds);
                return false;
            }
        } while (bounds.hasChanges());
        return true;
    }

    private boolean drain(Bounds bounds) {
        while (queueChanges(bounds)) {
            if (queued == 0) {
                return true;
            }
            int number = queue[--queued];
            isQueued[number] = false;
            if (!narrow(limits.get(number), bounds)) {
                return false;
            }
        }
        return false;
    }

    /** Notes what is to be looked at again; false where a column has no value left. */
    private boolean queueChanges(Bounds bounds) {
        for (int column = bounds.nextChanged(); column >= 0; column = bounds.nextChanged()) {
            if (bounds.isEmpty(column)) {
                return false;
            }
            for (int place = 0; place < counts[column]; place++) {
                put(limitsOf[column][place]);
            }
        }
        return true;
    }

    private void put(int number) {
        if (!isQueued[number]) {
            isQueued[number] = true;
            queue[queued++] = number;
        }
    }

    private void forget(Bounds bounds) {
        bounds.forgetChanges();
        while (queued > 0) {
            isQueued[queue[--queued]] = false;
        }
    }

    private static boolean narrow(Limit limit, Bounds bounds) {
        long left = limit.most - limit.least(bounds);
        for (int place = 0; left >= 0 && place < limit.size(); place++) {
            int column = limit.columns[place];
            if (!bounds.isFixed(column)) {
                narrow(bounds, column, limit.coefficients[place], left);
            }
        }
        return left >= 0;
    }

    private static void narrow(Bounds bounds, int column, long coefficient, long left) {
        if (coefficient > 0) {
            bounds.lower(column, bounds.low[column] + left / coefficient);
        } else {
            bounds.raise(column, bounds.high[column] - left / -coefficient);
        }
    }
}
