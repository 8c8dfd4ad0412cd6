package org.espalier.stacking.solve.program;

import java.util.Arrays;

/** A sum over columns that is being put together; a column may come up more than once. */
public final class Sum {

    private int[] columns = new int[8];
    private long[] coefficients = new long[8];
    private int size;

    /** Adds a multiple of a column. */
    public Sum plus(long coefficient, int column) {
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size);
            coefficients = Arrays.copyOf(coefficients, 2 * size);
        }
        columns[size] = column;
        coefficients[size++] = coefficient;
        return this;
    }

    /** Adds a multiple of another sum. */
    public Sum plus(long factor, Sum other) {
        for (int place = 0; place < other.size; place++) {
            plus(Math.multiplyExact(factor, other.coefficients[place]), other.columns[place]);
        }
        return this;
    }

    /** Whether nothing was added but multiples of zero. */
    public boolean isZero() {
        return Arrays.stream(coefficients, 0, size).allMatch(coefficient -> coefficient == 0);
    }

    /** The limit that the sum is at most so much, where each column comes up once. */
    Limit limit(long most) {
        return new Limit(Arrays.copyOf(columns, size), Arrays.copyOf(coefficients, size), most);
    }

    int size() {
        return size;
    }

    int column(int place) {
        return columns[place];
    }

    long coefficient(int place) {
        return coefficients[place];
    }
}
