package org.espalier.stacking.solve.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the windows in a programme: limits on one sum of columns from above, from below, or both. */
final class Windows {

    /** With more columns or more sums it takes too long to go through all of them. */
    private static final int MOST_COLUMNS = 48;

    private static final int MOST_CELLS = 1 << 14;

    private final Bounds bounds;
    private final Map<List<Long>, List<Limit>> found = new LinkedHashMap<>();

    private Windows(Bounds bounds) {
        this.bounds = bounds;
    }

    /** The windows that these limits leave to what is not fixed within these bounds. */
    static List<Window> of(List<Limit> limits, Bounds bounds) {
        Windows windows = new Windows(bounds);
        limits.forEach(limit -> windows.put(Tightening.withoutFixed(limit, bounds)));
        return windows.found.values().stream()
                .flatMap(same -> window(same).stream())
                .filter(window -> !window.isEmpty())
                .toList();
    }

    private void put(Limit limit) {
        if (limit.size() > 2 && limit.size() <= MOST_COLUMNS && isOneSided(limit) && isUneven(limit)) {
            found.computeIfAbsent(key(limit), key -> new ArrayList<>()).add(limit);
        }
    }

    /** Whether all columns are zero or one, and all coefficients have the same sign. */
    private boolean isOneSided(Limit limit) {
        int sign = Long.signum(limit.coefficients[0]);
        for (int place = 0; place < limit.size(); place++) {
            int column = limit.columns[place];
            if (bounds.low[column] != 0 || bounds.high[column] != 1 || sign * limit.coefficients[place] <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the coefficients differ: where they do not, the relaxation knows all there is to know. */
    private static boolean isUneven(Limit limit) {
        return Arrays.stream(limit.coefficients).anyMatch(coefficient -> coefficient != limit.coefficients[0]);
    }

    /** The columns, and how much each adds. */
    private static List<Long> key(Limit limit) {
        return IntStream.range(0, limit.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> limit.columns[place]))
                .flatMap(place -> List.of((long) limit.columns[place], Math.abs(limit.coefficients[place])).stream())
                .toList();
    }

    private static Optional<Window> window(List<Limit> same) {
        Limit one = same.get(0);
        long unit = Arrays.stream(one.coefficients).map(Math::abs).reduce(0, Windows::gcd);
        long from = 0;
        long to = Arrays.stream(one.coefficients).map(Math::abs).sum() / unit;
        for (Limit limit : same) {
            if (limit.coefficients[0] > 0) {
                to = Math.min(to, Math.floorDiv(limit.most, unit));
            } else {
                from = Math.max(from, -Math.floorDiv(limit.most, unit));
            }
        }
        return from <= to && to < MOST_CELLS / one.size()
                ? Optional.of(new Window(one.columns, amounts(one, unit), (int) from, (int) to))
                : Optional.empty();
    }

    private static int[] amounts(Limit limit, long unit) {
        return Arrays.stream(limit.coefficients)
                .mapToInt(coefficient -> (int) Math.min(Integer.MAX_VALUE, Math.abs(coefficient) / unit))
                .toArray();
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
