package org.espalier.stacking.solve.program;

import java.util.Arrays;

/** Lists of numbers at places, one behind the other; the newest list grows until it is closed. */
final class Lists {

    private int[] ends = new int[16];
    int[] at = new int[64];
    double[] values = new double[64];
    private int lists;
    private int size;

    void clear() {
        lists = 0;
        size = 0;
    }

    void add(int place, double value) {
        if (size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        at[size] = place;
        values[size++] = value;
    }

    /** Ends the newest list and begins another. */
    void close() {
        if (lists == ends.length) {
            ends = Arrays.copyOf(ends, 2 * lists);
        }
        ends[lists++] = size;
    }

    int size() {
        return lists;
    }

    /** Whether something is in the newest list. */
    boolean isOpen() {
        return size > (lists == 0 ? 0 : ends[lists - 1]);
    }

    int from(int list) {
        return list == 0 ? 0 : ends[list - 1];
    }

    int to(int list) {
        return ends[list];
    }

    /** Takes a multiple of a list from a vector. */
    void take(int list, double factor, double[] from) {
        int end = ends[list];
        for (int place = from(list); place < end; place++) {
            from[at[place]] -= factor * values[place];
        }
    }

    /** The product of a list and a vector. */
    double product(int list, double[] with) {
        int end = ends[list];
        double sum = 0;
        for (int place = from(list); place < end; place++) {
            sum += values[place] * with[at[place]];
        }
        return sum;
    }

    /** The same numbers, with list and place exchanged. */
    void transpose(int count, Lists to) {
        int[] next = new int[count + 1];
        for (int place = 0; place < size; place++) {
            next[at[place] + 1]++;
        }
        for (int list = 0; list < count; list++) {
            next[list + 1] += next[list];
        }
        to.open(count, size, next);
        for (int list = 0; list < lists; list++) {
            for (int place = from(list); place < ends[list]; place++) {
                int free = next[at[place]]++;
                to.at[free] = list;
                to.values[free] = values[place];
            }
        }
    }

    private void open(int count, int total, int[] starts) {
        lists = count;
        size = total;
        ends = ends.length < count ? new int[2 * count] : ends;
        at = at.length < total ? new int[2 * total] : at;
        values = values.length < total ? new double[2 * total] : values;
        System.arraycopy(starts, 1, ends, 0, count);
    }
}
