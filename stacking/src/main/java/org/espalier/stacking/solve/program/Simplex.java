package org.espalier.stacking.solve.program;

import java.util.Arrays;
import java.util.List;

/**
 * The least value of a sum where columns need not be whole: the dual simplex method with bounds on both sides.
 *
 * <p>Every basis is dual feasible, whatever the bounds are: a column whose reduced cost has the wrong sign moves to its
 * other bound. So the basis of the last question is a start for the next one, and its multipliers always give a bound.
 */
final class Simplex {

    /** How a question ended. */
    enum Outcome {
        SOLVED,
        INFEASIBLE,
        STOPPED
    }

    private static final double FEASIBLE = 1e-7;
    private static final double PIVOT = 1e-7;
    private static final int REFRESH = 400;

    private final Matrix matrix;
    private final Inverse inverse = new Inverse();
    private final Entering entering = new Entering();
    private final int columns;
    private int rows;
    private double[] low;
    private double[] high;
    private double[] cost;
    private double[] reduced;
    private double[] value;
    private double[] pivotRow;
    private int[] placeOf;
    private int[] basis = new int[16];
    private double[] most = new double[16];
    private double[] shift = new double[16];
    private double[] entries = new double[16];
    private double[] ray = new double[0];
    private int sinceRefresh;
    private long pivots;

    Simplex(Bounds bounds, List<Limit> limits) {
        columns = bounds.low.length;
        matrix = new Matrix(columns);
        int room = columns + Math.max(16, 2 * limits.size());
        low = new double[room];
        high = new double[room];
        cost = new double[room];
        reduced = new double[room];
        value = new double[room];
        pivotRow = new double[room];
        placeOf = new int[room];
        Arrays.fill(placeOf, -1);
        for (int column = 0; column < columns; column++) {
            low[column] = bounds.low[column];
            high[column] = bounds.high[column];
            value[column] = low[column];
        }
        for (Limit limit : limits) {
            add(limit, bounds);
        }
    }

    /** Adds a row; within the bounds given, its slack has an end. */
    void add(Limit limit, Bounds bounds) {
        if (columns + rows == low.length || rows == basis.length) {
            grow();
        }
        matrix.add(limit);
        int slack = columns + rows;
        double scale = matrix.scale(rows);
        most[rows] = limit.most * scale;
        low[slack] = 0;
        high[slack] = Math.max(0, limit.most - limit.least(bounds)) * scale;
        cost[slack] = 0;
        reduced[slack] = 0;
        inverse.grow();
        for (int row = 0; row < rows; row++) {
            eliminate(row, limit, scale);
        }
        basis[rows] = slack;
        placeOf[slack] = rows;
        value[slack] = most[rows] - matrix.product(rows, value);
        rows++;
    }

    private void eliminate(int row, Limit limit, double scale) {
        for (int place = 0; place < limit.size(); place++) {
            if (limit.columns[place] == basis[row]) {
                inverse.eliminate(row, limit.coefficients[place] * scale);
            }
        }
    }

    private void grow() {
        int room = low.length + rows + 16;
        low = Arrays.copyOf(low, room);
        high = Arrays.copyOf(high, room);
        cost = Arrays.copyOf(cost, room);
        reduced = Arrays.copyOf(reduced, room);
        value = Arrays.copyOf(value, room);
        pivotRow = Arrays.copyOf(pivotRow, room);
        placeOf = Arrays.copyOf(placeOf, room);
        Arrays.fill(placeOf, columns + rows, room, -1);
        basis = Arrays.copyOf(basis, 2 * rows + 16);
        most = Arrays.copyOf(most, 2 * rows + 16);
        shift = new double[2 * rows + 16];
        entries = new double[2 * rows + 16];
    }

    /** Changes the right side of a row. */
    void limit(int row, long to) {
        double scaled = to * matrix.scale(row);
        shift[row] += scaled - most[row];
        most[row] = scaled;
    }

    /** Asks for the least value of another sum. */
    void objective(long[] coefficients) {
        for (int column = 0; column < columns; column++) {
            cost[column] = coefficients[column];
        }
        price();
    }

    private void price() {
        System.arraycopy(cost, 0, reduced, 0, columns + rows);
        for (int row = 0; row < rows; row++) {
            if (cost[basis[row]] != 0) {
                price(inverse.row(row), cost[basis[row]]);
            }
        }
        for (int row = 0; row < rows; row++) {
            reduced[basis[row]] = 0;
        }
    }

    private void price(double[] row, double factor) {
        for (int place = 0; place < rows; place++) {
            if (row[place] != 0) {
                matrix.addRow(place, -factor * row[place], reduced);
                reduced[columns + place] -= factor * row[place];
            }
        }
    }

    /** Solves within these bounds; stops early where the value is beyond the cutoff. */
    Outcome solve(Bounds bounds, double cutoff) {
        place(bounds);
        int most = 200 + 4 * (rows + 20);
        for (int step = 0; step < most; step++) {
            int leaving = leaving();
            if (leaving < 0) {
                return Outcome.SOLVED;
            }
            if (step % 8 == 7 && value() > cutoff) {
                return Outcome.STOPPED;
            }
            if (!pivot(leaving)) {
                return Outcome.INFEASIBLE;
            }
        }
        return Outcome.STOPPED;
    }

    private void place(Bounds bounds) {
        for (int column = 0; column < columns; column++) {
            low[column] = bounds.low[column];
            high[column] = bounds.high[column];
        }
        for (int column = 0; column < columns + rows; column++) {
            if (placeOf[column] < 0) {
                move(column, side(column));
            }
        }
        applyMoves();
    }

    private double side(int column) {
        if (reduced[column] > Entering.ZERO) {
            return low[column];
        }
        if (reduced[column] < -Entering.ZERO) {
            return high[column];
        }
        return value[column] >= high[column] ? high[column] : low[column];
    }

    private void move(int column, double to) {
        if (value[column] != to) {
            matrix.addColumn(column, value[column] - to, shift);
            value[column] = to;
        }
    }

    private void applyMoves() {
        inverse.times(shift, entries);
        for (int row = 0; row < rows; row++) {
            value[basis[row]] += entries[row];
            shift[row] = 0;
        }
    }

    private int leaving() {
        int found = -1;
        double worst = 0;
        for (int row = 0; row < rows; row++) {
            double beyond = beyond(basis[row]);
            if (beyond > FEASIBLE && beyond * beyond > worst * inverse.length(row)) {
                worst = beyond * beyond / inverse.length(row);
                found = row;
            }
        }
        return found;
    }

    private double beyond(int column) {
        return Math.max(low[column] - value[column], value[column] - high[column]);
    }

    private boolean pivot(int leaving) {
        pivots++;
        if (++sinceRefresh > REFRESH) {
            refresh();
            return true;
        }
        fillPivotRow(leaving);
        int column = basis[leaving];
        boolean isLow = value[column] < low[column];
        int chosen = entering.choose(this, isLow, beyond(column));
        if (chosen < 0) {
            return keepRay(leaving, isLow);
        }
        exchange(leaving, chosen, isLow);
        return true;
    }

    private void fillPivotRow(int leaving) {
        double[] row = inverse.row(leaving);
        Arrays.fill(pivotRow, 0, columns + rows, 0);
        for (int place = 0; place < rows; place++) {
            if (Math.abs(row[place]) > 1e-13) {
                matrix.addRow(place, row[place], pivotRow);
                pivotRow[columns + place] = row[place];
            }
        }
    }

    private boolean keepRay(int leaving, boolean isLow) {
        ray = new double[rows];
        for (int row = 0; row < rows; row++) {
            double factor = inverse.row(leaving)[row];
            ray[row] = Math.max(0, isLow ? factor : -factor) * matrix.scale(row);
        }
        return false;
    }

    private void exchange(int leaving, int chosen, boolean isLow) {
        int column = basis[leaving];
        double step = reduced[chosen] / pivotRow[chosen];
        Arrays.fill(entries, 0, rows, 0);
        matrix.addColumn(chosen, 1, shift);
        inverse.times(shift, entries);
        Arrays.fill(shift, 0, rows, 0);
        if (Math.abs(entries[leaving] - pivotRow[chosen]) > 1e-6 * (1 + Math.abs(pivotRow[chosen]))) {
            refresh();
            return;
        }
        double[] direction = entries.clone();
        reprice(chosen, column, step);
        moveWrongSides();
        double length = (value[column] - (isLow ? low[column] : high[column])) / direction[leaving];
        for (int row = 0; row < rows; row++) {
            value[basis[row]] -= length * direction[row];
        }
        value[column] = isLow ? low[column] : high[column];
        value[chosen] += length;
        inverse.pivot(leaving, direction);
        basis[leaving] = chosen;
        placeOf[chosen] = leaving;
        placeOf[column] = -1;
    }

    private void reprice(int chosen, int leaving, double step) {
        for (int column = 0; column < columns + rows; column++) {
            if (placeOf[column] < 0) {
                reduced[column] -= step * pivotRow[column];
            }
        }
        reduced[chosen] = 0;
        reduced[leaving] = -step;
    }

    private void moveWrongSides() {
        boolean moved = false;
        for (int place = 0; place < entering.size(); place++) {
            int column = entering.column(place);
            if (placeOf[column] < 0 && reduced[column] != 0 && side(column) != value[column]) {
                move(column, side(column));
                moved = true;
            }
        }
        if (moved) {
            applyMoves();
        }
    }

    /** Builds the inverse and all values anew from the same basis, as far as it is sound. */
    private void refresh() {
        sinceRefresh = 0;
        int[] wanted = Arrays.copyOf(basis, rows);
        inverse.clear();
        for (int row = 0; row < rows; row++) {
            placeOf[basis[row]] = -1;
        }
        for (int row = 0; row < rows; row++) {
            basis[row] = columns + row;
        }
        boolean[] isTaken = new boolean[rows];
        for (int column : wanted) {
            if (column >= columns) {
                isTaken[column - columns] = true;
            }
        }
        for (int column : wanted) {
            if (column < columns) {
                bringIn(column, isTaken);
            }
        }
        for (int row = 0; row < rows; row++) {
            placeOf[basis[row]] = row;
        }
        price();
        revalue();
    }

    private void bringIn(int column, boolean[] isTaken) {
        matrix.addColumn(column, 1, shift);
        inverse.times(shift, entries);
        Arrays.fill(shift, 0, rows, 0);
        int best = -1;
        for (int row = 0; row < rows; row++) {
            if (!isTaken[row] && Math.abs(entries[row]) > (best < 0 ? PIVOT : Math.abs(entries[best]))) {
                best = row;
            }
        }
        if (best >= 0) {
            inverse.pivot(best, entries.clone());
            basis[best] = column;
            isTaken[best] = true;
        }
    }

    private void revalue() {
        System.arraycopy(most, 0, shift, 0, rows);
        for (int column = 0; column < columns + rows; column++) {
            if (placeOf[column] < 0) {
                value[column] = side(column);
                matrix.addColumn(column, -value[column], shift);
            } else {
                value[column] = 0;
            }
        }
        applyMoves();
    }

    /** The value of the sum now. */
    double value() {
        double sum = 0;
        for (int column = 0; column < columns; column++) {
            sum += cost[column] * value[column];
        }
        return sum;
    }

    /** The value of a column now. */
    double value(int column) {
        return value[column];
    }

    /** Whether the slack of a row is at its end. */
    boolean isTight(int row) {
        return placeOf[columns + row] < 0;
    }

    /** The column that is basic in a row. */
    int basic(int row) {
        return basis[row];
    }

    /** With which factors the limits add up to the row of the basic column. */
    double[] basisRow(int row) {
        double[] factors = new double[rows];
        for (int place = 0; place < rows; place++) {
            factors[place] = inverse.row(row)[place] * matrix.scale(place);
        }
        return factors;
    }

    /** The reduced cost of a column now. */
    double reduced(int column) {
        return reduced[column];
    }

    /** The multipliers of the rows, none negative. */
    double[] multipliers() {
        double[] found = new double[rows];
        for (int row = 0; row < rows; row++) {
            found[row] = Math.max(0, reduced[columns + row]) * matrix.scale(row);
        }
        return found;
    }

    /** The multipliers of the rows that contradict each other, after {@link Outcome#INFEASIBLE}. */
    double[] ray() {
        return ray;
    }

    /** How many steps were taken since the beginning. */
    long pivots() {
        return pivots;
    }

    int size() {
        return columns + rows;
    }

    boolean mayEnter(int column) {
        return placeOf[column] < 0 && low[column] < high[column] && Math.abs(pivotRow[column]) > Entering.ZERO;
    }

    double pivotRow(int column) {
        return pivotRow[column];
    }

    double range(int column) {
        return high[column] - low[column];
    }

    boolean isHigh(int column) {
        return value[column] >= high[column];
    }
}
