package org.espalier.stacking.solve.program;

import java.util.Arrays;

/** The coefficients in floating point, by row and by column. Each row is scaled by a power of two to about one. */
final class Matrix {

    final int columns;
    private int rows;
    private int[][] columnsOf = new int[16][];
    private double[][] byRow = new double[16][];
    private double[] scale = new double[16];
    private final int[][] rowsOf;
    private final double[][] byColumn;
    private final int[] counts;

    Matrix(int columns) {
        this.columns = columns;
        rowsOf = new int[columns][4];
        byColumn = new double[columns][4];
        counts = new int[columns];
    }

    int rows() {
        return rows;
    }

    void add(Limit limit) {
        if (rows == scale.length) {
            columnsOf = Arrays.copyOf(columnsOf, 2 * rows);
            byRow = Arrays.copyOf(byRow, 2 * rows);
            scale = Arrays.copyOf(scale, 2 * rows);
        }
        scale[rows] = scaleOf(limit);
        columnsOf[rows] = limit.columns;
        byRow[rows] = new double[limit.size()];
        for (int place = 0; place < limit.size(); place++) {
            put(place, limit.columns[place], limit.coefficients[place] * scale[rows]);
        }
        rows++;
    }

    private void put(int place, int column, double value) {
        byRow[rows][place] = value;
        int count = counts[column]++;
        if (count == rowsOf[column].length) {
            rowsOf[column] = Arrays.copyOf(rowsOf[column], 2 * count);
            byColumn[column] = Arrays.copyOf(byColumn[column], 2 * count);
        }
        rowsOf[column][count] = rows;
        byColumn[column][count] = value;
    }

    private static double scaleOf(Limit limit) {
        double largest = 1;
        for (long coefficient : limit.coefficients) {
            largest = Math.max(largest, Math.abs((double) coefficient));
        }
        return Math.scalb(1.0, -Math.getExponent(largest));
    }

    double scale(int row) {
        return scale[row];
    }

    /** Adds a multiple of a row to a vector over columns. */
    void addRow(int row, double factor, double[] to) {
        int[] at = columnsOf[row];
        double[] values = byRow[row];
        for (int place = 0; place < at.length; place++) {
            to[at[place]] += factor * values[place];
        }
    }

    /** Adds a multiple of a row. */
    void addRow(int row, double factor, PivotRow to) {
        int[] at = columnsOf[row];
        double[] values = byRow[row];
        for (int place = 0; place < at.length; place++) {
            to.add(at[place], factor * values[place]);
        }
    }

    /** Adds a multiple of a column to a vector over rows; columns beyond the last are the slacks. */
    void addColumn(int column, double factor, double[] to) {
        if (column >= columns) {
            to[column - columns] += factor;
            return;
        }
        int[] at = rowsOf[column];
        double[] values = byColumn[column];
        for (int place = 0; place < counts[column]; place++) {
            to[at[place]] += factor * values[place];
        }
    }

    /** Adds what is in a column to the newest list; columns beyond the last are the slacks. */
    void copyColumn(int column, Lists to) {
        if (column >= columns) {
            to.add(column - columns, 1);
            return;
        }
        for (int place = 0; place < counts[column]; place++) {
            to.add(rowsOf[column][place], byColumn[column][place]);
        }
    }

    /** The product of a row and a vector over columns. */
    double product(int row, double[] vector) {
        double sum = 0;
        int[] at = columnsOf[row];
        double[] values = byRow[row];
        for (int place = 0; place < at.length; place++) {
            sum += values[place] * vector[at[place]];
        }
        return sum;
    }
}
