package org.espalier.stacking.solve.program;

import java.util.Arrays;

/**
 * Which column is basic in which place, with what is needed to solve equations with them, and the squared length of each row
 * of the inverse, which weighs it against the others.
 */
final class Basis {

    private static final int MOST_CHANGES = 64;

    private final Matrix matrix;
    private final Factors factors = new Factors();
    private int[] columnAt;
    private int[] placeOf;
    private double[] lengths;
    private double[] row;
    private double[] column;
    private double[] change;
    private double[] vector;
    private int size;
    private int built;

    Basis(Matrix matrix, int rows) {
        this.matrix = matrix;
        int room = Math.max(8, rows);
        columnAt = new int[room];
        lengths = new double[room];
        allocate(room);
        placeOf = new int[matrix.columns + room];
        Arrays.fill(placeOf, -1);
    }

    private void allocate(int room) {
        row = new double[room];
        column = new double[room];
        change = new double[room];
        vector = new double[room];
    }

    /** The slack of one more row becomes basic. */
    void add(Limit limit, double scale) {
        if (size == columnAt.length) {
            grow(2 * size);
        }
        if (built > 0) {
            append(limit, scale);
        }
        columnAt[size] = matrix.columns + size;
        placeOf[matrix.columns + size] = size;
        lengths[size++] = 1;
        if (built > 0) {
            lengths[built] = squared(row(built));
            built++;
        }
    }

    private void append(Limit limit, double scale) {
        for (int at = 0; at < limit.size(); at++) {
            int place = placeOf[limit.columns[at]];
            if (place >= 0) {
                factors.put(place, limit.coefficients[at] * scale);
            }
        }
        factors.add();
    }

    private void grow(int room) {
        columnAt = Arrays.copyOf(columnAt, room);
        lengths = Arrays.copyOf(lengths, room);
        allocate(room);
        int before = placeOf.length;
        placeOf = Arrays.copyOf(placeOf, matrix.columns + room);
        Arrays.fill(placeOf, before, placeOf.length, -1);
    }

    int size() {
        return size;
    }

    int columnAt(int place) {
        return columnAt[place];
    }

    boolean isBasic(int ofColumn) {
        return placeOf[ofColumn] >= 0;
    }

    double length(int place) {
        return lengths[place];
    }

    /** Whether it is time to build the factors anew. */
    boolean isWorn() {
        return factors.changes() >= MOST_CHANGES;
    }

    /** Builds the factors where there are none. */
    void prepare() {
        if (built < size) {
            build();
        }
    }

    /** Builds the factors anew; columns that depend on others leave the basis. */
    void build() {
        built = size;
        for (int place = 0; place < size; place++) {
            placeOf[columnAt[place]] = -1;
        }
        factors.build(matrix, columnAt, size);
        for (int place = 0; place < size; place++) {
            placeOf[columnAt[place]] = place;
        }
    }

    /** A row of the inverse, until the next one is asked for. */
    double[] row(int place) {
        vector[place] = 1;
        factors.solveRows(vector, row);
        return row;
    }

    /** The row last asked for. */
    double[] row() {
        return row;
    }

    /** With which factors the rows add up to a vector over places. */
    double[] rows(double[] places) {
        factors.solveRows(places, row);
        return row;
    }

    /** A column in terms of the basis, until the next one is asked for. */
    double[] column(int which) {
        matrix.addColumn(which, 1, vector);
        return times(vector);
    }

    /** A vector over rows in terms of the basis; the vector is empty after that. */
    double[] times(double[] rows) {
        factors.solve(rows, column);
        return column;
    }

    /** Exchanges a basic column, whose row is the last one asked for, for one that has these entries. */
    void exchange(int place, int which, double[] entries) {
        double length = squared(row);
        System.arraycopy(row, 0, vector, 0, size);
        factors.solve(vector, change);
        double pivot = entries[place];
        for (int other = 0; other < size; other++) {
            double factor = entries[other] / pivot;
            if (factor != 0) {
                lengths[other] = Math.max(1e-6, lengths[other] + factor * (factor * length - 2 * change[other]));
            }
        }
        lengths[place] = Math.max(1e-6, length / (pivot * pivot));
        factors.change(place, entries);
        placeOf[columnAt[place]] = -1;
        columnAt[place] = which;
        placeOf[which] = place;
    }

    private double squared(double[] of) {
        double sum = 0;
        for (int place = 0; place < size; place++) {
            sum += of[place] * of[place];
        }
        return sum;
    }
}
