package org.espalier.stacking.solve.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Columns of whole numbers between bounds, and limits on sums of them. Grows only. */
public final class Program {

    /** Sums stay so far below the end of the 64 bit numbers that none is ever missed. */
    private static final double LARGEST = 0x1p60;

    private final List<Limit> limits = new ArrayList<>();
    private long[] low = new long[64];
    private long[] high = new long[64];
    private long[] merged = new long[64];
    private int columns;
    private boolean fits = true;

    /** Adds a column that lies between two numbers. Where they are far apart it must follow from others: it is not split. */
    public int column(long from, long to) {
        if (columns == low.length) {
            grow();
        }
        low[columns] = from;
        high[columns] = to;
        return columns++;
    }

    private void grow() {
        low = Arrays.copyOf(low, 2 * columns);
        high = Arrays.copyOf(high, 2 * columns);
        merged = Arrays.copyOf(merged, 2 * columns);
    }

    /** How many columns there are. */
    public int columns() {
        return columns;
    }

    /** Adds the limit that a sum is at most so much. */
    public void atMost(long most, Sum sum) {
        add(limit(most, sum));
    }

    /** Adds the limit that a sum is at least so much. */
    public void atLeast(long least, Sum sum) {
        atMost(-least, new Sum().plus(-1, sum));
    }

    /** Whether all sums can be added up in 64 bits. */
    public boolean fits() {
        return fits;
    }

    private void add(Limit limit) {
        limits.add(limit);
        fits &= limit.weight(low, high) < LARGEST;
    }

    Limit limit(long most, Sum sum) {
        for (int place = 0; place < sum.size(); place++) {
            merged[sum.column(place)] += sum.coefficient(place);
        }
        int[] found = new int[sum.size()];
        long[] coefficients = new long[sum.size()];
        int size = collect(sum, found, coefficients);
        return new Limit(Arrays.copyOf(found, size), Arrays.copyOf(coefficients, size), most);
    }

    private int collect(Sum sum, int[] found, long[] coefficients) {
        int size = 0;
        for (int place = 0; place < sum.size(); place++) {
            int column = sum.column(place);
            if (merged[column] != 0) {
                found[size] = column;
                coefficients[size++] = merged[column];
                merged[column] = 0;
            }
        }
        return size;
    }

    List<Limit> copyOfLimits() {
        return new ArrayList<>(limits);
    }

    Bounds bounds() {
        return new Bounds(Arrays.copyOf(low, columns), Arrays.copyOf(high, columns));
    }
}
