package org.espalier.stacking.solve.program;

import java.util.Arrays;

/** The inverse of the basis, row by row, with the squared length of each row, which weighs it against the others. */
final class Inverse {

    private double[][] rows = new double[0][];
    private double[] lengths = new double[0];
    private int[] filled = new int[0];
    private int size;

    double[] row(int number) {
        return rows[number];
    }

    double length(int number) {
        return lengths[number];
    }

    /** Becomes the inverse of a basis of slacks. */
    void clear() {
        for (int row = 0; row < size; row++) {
            Arrays.fill(rows[row], 0);
            rows[row][row] = 1;
            lengths[row] = 1;
        }
    }

    /** One more row, whose slack is basic. */
    void grow() {
        if (size == rows.length) {
            int room = Math.max(16, 2 * size);
            rows = Arrays.copyOf(rows, room);
            lengths = Arrays.copyOf(lengths, room);
            filled = new int[room];
            for (int row = 0; row < room; row++) {
                rows[row] = row < size ? Arrays.copyOf(rows[row], room) : new double[room];
            }
        }
        rows[size][size] = 1;
        lengths[size++] = 1;
    }

    /** Takes a multiple of a row from the newest one. */
    void eliminate(int row, double factor) {
        double[] newest = rows[size - 1];
        for (int place = 0; place < size; place++) {
            newest[place] -= factor * rows[row][place];
        }
        lengths[size - 1] = squared(newest);
    }

    private double squared(double[] row) {
        double sum = 0;
        for (int place = 0; place < size; place++) {
            sum += row[place] * row[place];
        }
        return sum;
    }

    /** The product with a vector over rows, of which only some places are filled. */
    void times(double[] vector, double[] product) {
        int count = fill(vector);
        for (int row = 0; row < size; row++) {
            double sum = 0;
            for (int place = 0; place < count; place++) {
                sum += rows[row][filled[place]] * vector[filled[place]];
            }
            product[row] = sum;
        }
    }

    private int fill(double[] vector) {
        int count = 0;
        for (int place = 0; place < size; place++) {
            if (vector[place] != 0) {
                filled[count++] = place;
            }
        }
        return count;
    }

    /** Exchanges the basic column of a row for one that has these entries in terms of the basis. */
    void pivot(int pivot, double[] entries) {
        double[] row = rows[pivot];
        int count = fill(row);
        scale(row, count, 1 / entries[pivot]);
        lengths[pivot] /= entries[pivot] * entries[pivot];
        for (int other = 0; other < size; other++) {
            if (other != pivot && Math.abs(entries[other]) > 1e-12) {
                lengths[other] =
                        Math.max(1e-6, lengths[other] + take(rows[other], row, count, entries[other], lengths[pivot]));
            }
        }
    }

    private void scale(double[] row, int count, double factor) {
        for (int place = 0; place < count; place++) {
            row[filled[place]] *= factor;
        }
    }

    /** Takes a multiple of the pivot row from another row; by how much the square of its length changes. */
    private double take(double[] other, double[] row, int count, double factor, double length) {
        double product = 0;
        for (int place = 0; place < count; place++) {
            int at = filled[place];
            product += other[at] * row[at];
            other[at] -= factor * row[at];
        }
        return factor * (factor * length - 2 * product);
    }
}
