package org.espalier.stacking.solve.program;

import java.util.Arrays;

/**
 * The basis as the product of two triangles, and how it was changed since: what is needed to solve equations with it.
 *
 * <p>Rows are those of the matrix; a place is where a column stands in the basis.
 */
final class Factors {

    /** In place of a pivot: the change is one more row. */
    private static final double ADDED = 0;

    private final Elimination elimination = new Elimination();
    private final Lists rowsOfUpper = new Lists();
    private final Lists changes = new Lists();
    private int[] changedPlace = new int[64];
    private double[] pivots = new double[64];
    private double[] work = new double[16];
    private int built;
    private int size;

    /** Starts anew from a basis; where its columns do not suffice, slacks take their places. */
    void build(Matrix matrix, int[] basis, int rows) {
        size = rows;
        built = rows;
        if (work.length < rows) {
            work = new double[2 * rows];
        }
        changes.clear();
        elimination.run(matrix, basis, rows);
        elimination.upper.transpose(rows, rowsOfUpper);
    }

    /** How often the basis was changed since it was built. */
    int changes() {
        return changes.size();
    }

    /** By what the columns of the basis add up to a vector over rows; empties the vector. */
    void solve(double[] vector, double[] solution) {
        for (int list = 0; list < elimination.lower.size(); list++) {
            double value = vector[elimination.lowerRow[list]];
            if (value != 0) {
                elimination.lower.take(list, value, vector);
            }
        }
        for (int step = built - 1; step >= 0; step--) {
            solution[elimination.place[step]] = solved(step, vector);
        }
        moveAdded(vector, solution);
        for (int change = 0; change < changes.size(); change++) {
            apply(change, solution);
        }
    }

    private double solved(int step, double[] vector) {
        int row = elimination.row[step];
        double value = vector[row];
        vector[row] = 0;
        if (value != 0) {
            value /= elimination.pivot[step];
            takeRows(step, value, vector);
        }
        return value;
    }

    /** The slack of a row that was added since the basis was built is what the vector has in that row. */
    private void moveAdded(double[] vector, double[] solution) {
        for (int row = built; row < size; row++) {
            solution[row] = vector[row];
            vector[row] = 0;
        }
    }

    private void takeRows(int step, double value, double[] vector) {
        Lists upper = elimination.upper;
        int end = upper.to(step);
        for (int at = upper.from(step); at < end; at++) {
            vector[elimination.row[upper.at[at]]] -= value * upper.values[at];
        }
    }

    private void apply(int change, double[] solution) {
        int place = changedPlace[change];
        if (pivots[change] == ADDED) {
            solution[place] -= changes.product(change, solution);
        } else if (solution[place] != 0) {
            double value = solution[place] / pivots[change];
            changes.take(change, value, solution);
            solution[place] = value;
        }
    }

    /** With which factors rows add up to a vector over places; empties the vector. */
    void solveRows(double[] vector, double[] solution) {
        for (int change = changes.size() - 1; change >= 0; change--) {
            applyToRows(change, vector);
        }
        moveAdded(vector, solution);
        for (int step = 0; step < built; step++) {
            work[step] = vector[elimination.place[step]];
            vector[elimination.place[step]] = 0;
        }
        for (int step = 0; step < built; step++) {
            solution[elimination.row[step]] = solvedRow(step);
        }
        for (int list = elimination.lower.size() - 1; list >= 0; list--) {
            solution[elimination.lowerRow[list]] -= elimination.lower.product(list, solution);
        }
    }

    private double solvedRow(int step) {
        double value = work[step];
        if (value != 0) {
            value /= elimination.pivot[step];
            rowsOfUpper.take(step, value, work);
        }
        return value;
    }

    private void applyToRows(int change, double[] vector) {
        int place = changedPlace[change];
        if (pivots[change] != ADDED) {
            vector[place] = (vector[place] - changes.product(change, vector)) / pivots[change];
        } else if (vector[place] != 0) {
            changes.take(change, vector[place], vector);
        }
    }

    /** Adds what the columns of the basis have at a place in a row that is going to be added. */
    void put(int place, double value) {
        changes.add(place, value);
    }

    /** Adds the row, whose slack is basic. */
    void add() {
        note(size++, ADDED);
    }

    /** Exchanges the column at a place for one that has these entries in terms of the basis. */
    void change(int place, double[] entries) {
        for (int other = 0; other < size; other++) {
            if (other != place && Math.abs(entries[other]) > 1e-12) {
                changes.add(other, entries[other]);
            }
        }
        note(place, entries[place]);
    }

    private void note(int place, double pivot) {
        int change = changes.size();
        if (change == pivots.length) {
            pivots = Arrays.copyOf(pivots, 2 * change);
            changedPlace = Arrays.copyOf(changedPlace, 2 * change);
        }
        changedPlace[change] = place;
        pivots[change] = pivot;
        changes.close();
    }
}
