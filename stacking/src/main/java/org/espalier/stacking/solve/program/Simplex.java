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

    private final Matrix matrix;
    private final Basis basis;
    private final Entering entering = new Entering();
    private final PivotRow pivotRow;
    private final int columns;
    private int rows;
    private double[] low;
    private double[] high;
    private double[] cost;
    private double[] reduced;
    private double[] value;
    private double[] most;
    private double[] shift;
    private double[] ray = new double[0];
    private long pivots;

    Simplex(Bounds bounds, List<Limit> limits) {
        columns = bounds.low.length;
        matrix = new Matrix(columns);
        int room = Math.max(16, 2 * limits.size());
        basis = new Basis(matrix, room);
        pivotRow = new PivotRow(columns + room);
        low = new double[columns + room];
        high = new double[columns + room];
        cost = new double[columns + room];
        reduced = new double[columns + room];
        value = new double[columns + room];
        most = new double[room];
        shift = new double[room];
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
        if (rows == most.length) {
            grow(2 * rows);
        }
        matrix.add(limit);
        int slack = columns + rows;
        double scale = matrix.scale(rows);
        most[rows] = limit.most * scale;
        low[slack] = 0;
        high[slack] = Math.max(0, limit.most - limit.least(bounds)) * scale;
        value[slack] = most[rows] - matrix.product(rows, value);
        basis.add(limit, scale);
        rows++;
    }

    private void grow(int room) {
        pivotRow.grow(columns + room);
        low = Arrays.copyOf(low, columns + room);
        high = Arrays.copyOf(high, columns + room);
        cost = Arrays.copyOf(cost, columns + room);
        reduced = Arrays.copyOf(reduced, columns + room);
        value = Arrays.copyOf(value, columns + room);
        most = Arrays.copyOf(most, room);
        shift = Arrays.copyOf(shift, room);
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
        basis.prepare();
        System.arraycopy(cost, 0, reduced, 0, columns + rows);
        double[] places = new double[rows];
        for (int place = 0; place < rows; place++) {
            places[place] = cost[basis.columnAt(place)];
        }
        double[] prices = basis.rows(places);
        for (int row = 0; row < rows; row++) {
            if (prices[row] != 0) {
                matrix.addRow(row, -prices[row], reduced);
                reduced[columns + row] -= prices[row];
            }
        }
        for (int place = 0; place < rows; place++) {
            reduced[basis.columnAt(place)] = 0;
        }
    }

    /** Solves within these bounds; stops early where the value is beyond the cutoff. */
    Outcome solve(Bounds bounds, double cutoff) {
        basis.prepare();
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
            if (!basis.isBasic(column)) {
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
        double[] moves = basis.times(shift);
        for (int place = 0; place < rows; place++) {
            value[basis.columnAt(place)] += moves[place];
        }
    }

    private int leaving() {
        int found = -1;
        double worst = 0;
        for (int place = 0; place < rows; place++) {
            double beyond = beyond(basis.columnAt(place));
            if (beyond > FEASIBLE && beyond * beyond > worst * basis.length(place)) {
                worst = beyond * beyond / basis.length(place);
                found = place;
            }
        }
        return found;
    }

    private double beyond(int column) {
        return Math.max(low[column] - value[column], value[column] - high[column]);
    }

    private boolean pivot(int leaving) {
        pivots++;
        if (basis.isWorn()) {
            refresh();
            return true;
        }
        double[] row = basis.row(leaving);
        fillPivotRow(row);
        int column = basis.columnAt(leaving);
        boolean isLow = value[column] < low[column];
        int chosen = entering.choose(this, pivotRow, isLow, beyond(column));
        if (chosen < 0) {
            return keepRay(row, isLow);
        }
        exchange(leaving, chosen, isLow);
        return true;
    }

    private void fillPivotRow(double[] row) {
        pivotRow.clear();
        for (int place = 0; place < rows; place++) {
            if (Math.abs(row[place]) > 1e-13) {
                matrix.addRow(place, row[place], pivotRow);
                pivotRow.add(columns + place, row[place]);
            }
        }
    }

    private boolean keepRay(double[] row, boolean isLow) {
        ray = new double[rows];
        for (int place = 0; place < rows; place++) {
            ray[place] = Math.max(0, isLow ? row[place] : -row[place]) * matrix.scale(place);
        }
        return false;
    }

    private void exchange(int leaving, int chosen, boolean isLow) {
        int column = basis.columnAt(leaving);
        double pivot = pivotRow.value(chosen);
        reprice(chosen, column, reduced[chosen] / pivot);
        moveWrongSides();
        double[] direction = basis.column(chosen);
        if (Math.abs(direction[leaving] - pivot) > 1e-6 * (1 + Math.abs(pivot))) {
            refresh();
            return;
        }
        double to = isLow ? low[column] : high[column];
        double length = (value[column] - to) / direction[leaving];
        for (int place = 0; place < rows; place++) {
            value[basis.columnAt(place)] -= length * direction[place];
        }
        value[column] = to;
        value[chosen] += length;
        basis.exchange(leaving, chosen, direction);
    }

    private void reprice(int chosen, int leaving, double step) {
        for (int place = 0; place < pivotRow.count(); place++) {
            int column = pivotRow.column(place);
            if (!basis.isBasic(column)) {
                reduced[column] -= step * pivotRow.value(column);
            }
        }
        reduced[chosen] = 0;
        reduced[leaving] = -step;
    }

    private void moveWrongSides() {
        boolean moved = false;
        for (int place = 0; place < entering.size(); place++) {
            int column = entering.column(place);
            if (reduced[column] != 0 && side(column) != value[column]) {
                move(column, side(column));
                moved = true;
            }
        }
        if (moved) {
            applyMoves();
        }
    }

    /** Builds the factors and all values anew from the same basis, as far as it is sound. */
    private void refresh() {
        basis.build();
        price();
        System.arraycopy(most, 0, shift, 0, rows);
        for (int column = 0; column < columns + rows; column++) {
            if (basis.isBasic(column)) {
                value[column] = 0;
            } else {
                value[column] = side(column);
                matrix.addColumn(column, -value[column], shift);
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
        return !basis.isBasic(columns + row);
    }

    /** The column that is basic in a row. */
    int basic(int row) {
        return basis.columnAt(row);
    }

    /** With which factors the limits add up to the row of the basic column. */
    double[] basisRow(int row) {
        double[] factors = Arrays.copyOf(basis.row(row), rows);
        for (int place = 0; place < rows; place++) {
            factors[place] *= matrix.scale(place);
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
        return !basis.isBasic(column) && low[column] < high[column];
    }

    double range(int column) {
        return high[column] - low[column];
    }

    boolean isHigh(int column) {
        return value[column] >= high[column];
    }
}
