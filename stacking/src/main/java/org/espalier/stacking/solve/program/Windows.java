package org.espalier.stacking.solve.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the windows in a programme: limits on one sum from above, from below, or both. */
final class Windows {

    /** Where there are more columns or more sums, to go through all of them takes too long. */
    private static final int MOST_COLUMNS = 48;

    private static final int MOST_CELLS = 1 << 14;

    private final Bounds bounds;
    private final Map<List<Integer>, List<Limit>> found = new LinkedHashMap<>();

    private Windows(Bounds bounds) {
        this.bounds = bounds;
    }

    /** The windows among these limits, as far as nothing is fixed within these bounds. */
    static List<Window> of(List<Limit> limits, Bounds bounds) {
        Windows windows = new Windows(bounds);
        limits.forEach(windows::put);
        List<Window> all = new ArrayList<>();
        windows.found.values().forEach(same -> windows.add(same, all));
        return all;
    }

    private void put(Limit whole) {
        Limit limit = Tightening.withoutFixed(whole, bounds);
        if (isCandidate(limit)) {
            found.computeIfAbsent(key(limit), key -> new ArrayList<>()).add(limit);
        }
    }

    private boolean isCandidate(Limit limit) {
        boolean fits = limit.size() > 2 && limit.size() <= MOST_COLUMNS;
        boolean isUneven = false;
        for (int place = 0; place < limit.size() && fits; place++) {
            long coefficient = limit.coefficients[place];
            fits = bounds.low[limit.columns[place]] == 0
                    && bounds.high[limit.columns[place]] == 1
                    && Long.signum(coefficient) == Long.signum(limit.coefficients[0]);
            isUneven |= coefficient != limit.coefficients[0];
        }
        return fits && isUneven;
    }

    /** Columns and amounts, by column. */
    private static List<Integer> key(Limit limit) {
        List<Integer> key = new ArrayList<>();
        Integer[] places = new Integer[limit.size()];
        Arrays.setAll(places, place -> place);
        Arrays.sort(places, (one, other) -> Integer.compare(limit.columns[one], limit.columns[other]));
        for (int place : places) {
            key.add(limit.columns[place]);
            key.add((int) Math.min(Integer.MAX_VALUE, Math.abs(limit.coefficients[place])));
        }
        return key;
    }

    private void add(List<Limit> same, List<Window> all) {
        Limit first = same.get(0);
        long unit = 0;
        long total = 0;
        for (long coefficient : first.coefficients) {
            unit = gcd(unit, Math.abs(coefficient));
            total += Math.abs(coefficient);
        }
        long least = 0;
        long most = total;
        for (Limit limit : same) {
            if (limit.coefficients[0] > 0) {
                most = Math.min(most, limit.most);
            } else {
                least = Math.max(least, -limit.most);
            }
        }
        long from = -Math.floorDiv(-least, unit);
        long to = Math.floorDiv(most, unit);
        if (from <= to && (to + 1) * first.size() <= MOST_CELLS && total / unit < Integer.MAX_VALUE) {
            all.add(window(first, unit, (int) from, (int) to));
        }
    }

    private static Window window(Limit limit, long unit, int from, int to) {
        int[] amounts = new int[limit.size()];
        Arrays.setAll(amounts, place -> (int) (Math.abs(limit.coefficients[place]) / unit));
        return new Window(limit.columns, amounts, from, to);
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
