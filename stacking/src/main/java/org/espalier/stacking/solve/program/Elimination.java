package org.espalier.stacking.solve.program;

import java.util.Arrays;

/**
 * Takes a basis apart into two triangles, step by step: first columns that have one row left, then rows that have one column
 * left, and what remains by elimination.
 */
final class Elimination {

    private static final double LEAST_PIVOT = 1e-9;

    /** A pivot need only be so large a part of the largest one if it keeps the triangles thin. */
    private static final double SMALL = 0.1;

    /** By step: what is in the column and belongs to earlier steps. */
    final Lists upper = new Lists();

    /** What was taken from other rows, for those rows that were taken from any. */
    final Lists lower = new Lists();

    int[] lowerRow = new int[0];
    int[] row = new int[0];
    int[] place = new int[0];
    double[] pivot = new double[0];

    private final Lists columnsOf = new Lists();
    private final Lists placesOf = new Lists();
    private int[] stepOf = new int[0];
    private boolean[] isDone = new boolean[0];
    private int[] inRow = new int[0];
    private int[] inColumn = new int[0];
    private int[] queue = new int[0];
    private double[] work = new double[0];
    private int[] restRow = new int[0];
    private long[] restColumn = new long[0];
    private int rest;
    private int firstStep;
    private int size;
    private int steps;
    private int queued;

    void run(Matrix matrix, int[] basis, int rows) {
        reset(rows);
        read(matrix, basis);
        takeColumns();
        takeRows();
        takeRest();
        repair(matrix, basis);
    }

    private void reset(int rows) {
        size = rows;
        steps = 0;
        upper.clear();
        lower.clear();
        columnsOf.clear();
        if (row.length < rows) {
            allocate(2 * rows);
        }
        Arrays.fill(stepOf, 0, rows, -1);
        Arrays.fill(isDone, 0, rows, false);
        Arrays.fill(inRow, 0, rows, 0);
    }

    private void allocate(int room) {
        lowerRow = new int[room];
        row = new int[room];
        place = new int[room];
        pivot = new double[room];
        stepOf = new int[room];
        isDone = new boolean[room];
        inRow = new int[room];
        inColumn = new int[room];
        queue = new int[room];
        work = new double[room];
        restRow = new int[room];
        restColumn = new long[room];
    }

    private void read(Matrix matrix, int[] basis) {
        for (int next = 0; next < size; next++) {
            matrix.copyColumn(basis[next], columnsOf);
            columnsOf.close();
            inColumn[next] = columnsOf.to(next) - columnsOf.from(next);
            for (int at = columnsOf.from(next); at < columnsOf.to(next); at++) {
                inRow[columnsOf.at[at]]++;
            }
        }
        columnsOf.transpose(size, placesOf);
    }

    /** Columns that have one row left, until there is none. */
    private void takeColumns() {
        queued = 0;
        for (int next = size - 1; next >= 0; next--) {
            if (inColumn[next] == 1) {
                queue[queued++] = next;
            }
        }
        while (queued > 0) {
            int next = queue[--queued];
            int found = isDone[next] ? -1 : openRow(next);
            if (found >= 0) {
                take(next, found);
                countColumns(found);
            }
        }
    }

    private int openRow(int column) {
        for (int at = columnsOf.from(column); at < columnsOf.to(column); at++) {
            if (stepOf[columnsOf.at[at]] < 0) {
                return columnsOf.at[at];
            }
        }
        return -1;
    }

    private void countColumns(int ofRow) {
        for (int at = placesOf.from(ofRow); at < placesOf.to(ofRow); at++) {
            int other = placesOf.at[at];
            if (--inColumn[other] == 1 && !isDone[other]) {
                queue[queued++] = other;
            }
        }
    }

    /** Rows that have one column left, until there is none. */
    private void takeRows() {
        queued = 0;
        for (int next = size - 1; next >= 0; next--) {
            inRow[next] = stepOf[next] >= 0 ? 0 : openColumns(next);
            if (inRow[next] == 1) {
                queue[queued++] = next;
            }
        }
        while (queued > 0) {
            int next = queue[--queued];
            int found = stepOf[next] >= 0 ? -1 : openColumn(next);
            if (found >= 0) {
                take(found, next);
                countRows(found);
            }
        }
    }

    private int openColumns(int ofRow) {
        int count = 0;
        for (int at = placesOf.from(ofRow); at < placesOf.to(ofRow); at++) {
            count += isDone[placesOf.at[at]] ? 0 : 1;
        }
        return count;
    }

    private int openColumn(int ofRow) {
        for (int at = placesOf.from(ofRow); at < placesOf.to(ofRow); at++) {
            if (!isDone[placesOf.at[at]]) {
                return placesOf.at[at];
            }
        }
        return -1;
    }

    private void countRows(int ofColumn) {
        for (int at = columnsOf.from(ofColumn); at < columnsOf.to(ofColumn); at++) {
            int other = columnsOf.at[at];
            if (stepOf[other] < 0 && --inRow[other] == 1) {
                queue[queued++] = other;
            }
        }
    }

    /** A step with a column that no earlier step has changed. */
    private void take(int column, int atRow) {
        double value = 0;
        for (int at = columnsOf.from(column); at < columnsOf.to(column); at++) {
            int other = columnsOf.at[at];
            if (other == atRow) {
                value = columnsOf.values[at];
            } else if (stepOf[other] >= 0) {
                upper.add(stepOf[other], columnsOf.values[at]);
            }
        }
        for (int at = columnsOf.from(column); at < columnsOf.to(column); at++) {
            int other = columnsOf.at[at];
            if (other != atRow && stepOf[other] < 0) {
                lower.add(other, columnsOf.values[at] / value);
            }
        }
        finish(column, atRow, value);
    }

    private void finish(int column, int atRow, double value) {
        int lists = lower.size();
        if (lower.isOpen()) {
            lowerRow[lists] = atRow;
            lower.close();
        }
        upper.close();
        row[steps] = atRow;
        place[steps] = column;
        pivot[steps] = value;
        isDone[column] = true;
        stepOf[atRow] = steps++;
    }

    /** Eliminates what is left, thin columns first. */
    private void takeRest() {
        firstStep = steps;
        rest = 0;
        int columns = 0;
        for (int next = 0; next < size; next++) {
            if (stepOf[next] < 0) {
                restRow[rest++] = next;
            }
            if (!isDone[next]) {
                restColumn[columns++] = (long) inColumn[next] << 32 | next;
            }
        }
        Arrays.sort(restColumn, 0, columns);
        int firstLower = lower.size();
        for (int place = 0; place < columns; place++) {
            eliminate((int) restColumn[place], firstLower);
        }
    }

    private void eliminate(int column, int firstLower) {
        read(column);
        for (int list = firstLower; list < lower.size(); list++) {
            double value = work[lowerRow[list]];
            if (value != 0) {
                lower.take(list, value, work);
            }
        }
        int found = pivotRow();
        if (found >= 0) {
            split(found);
            finish(column, found, work[found]);
        }
        for (int place = 0; place < rest; place++) {
            work[restRow[place]] = 0;
        }
    }

    private void read(int column) {
        for (int at = columnsOf.from(column); at < columnsOf.to(column); at++) {
            int other = columnsOf.at[at];
            if (stepOf[other] >= 0 && stepOf[other] < firstStep) {
                upper.add(stepOf[other], columnsOf.values[at]);
            } else {
                work[other] = columnsOf.values[at];
            }
        }
    }

    /** Of the rows with large numbers the thinnest one; -1 where all numbers are small. */
    private int pivotRow() {
        double largest = LEAST_PIVOT;
        for (int place = 0; place < rest; place++) {
            int next = restRow[place];
            largest = stepOf[next] < 0 ? Math.max(largest, Math.abs(work[next])) : largest;
        }
        int found = -1;
        for (int place = 0; place < rest; place++) {
            int next = restRow[place];
            boolean isLarge = stepOf[next] < 0 && Math.abs(work[next]) >= Math.max(LEAST_PIVOT, SMALL * largest);
            if (isLarge && (found < 0 || inRow[next] < inRow[found])) {
                found = next;
            }
        }
        return found;
    }

    private void split(int atRow) {
        for (int place = 0; place < rest; place++) {
            int next = restRow[place];
            double value = work[next];
            if (next != atRow && Math.abs(value) > 1e-14) {
                if (stepOf[next] >= 0) {
                    upper.add(stepOf[next], value);
                } else {
                    lower.add(next, value / work[atRow]);
                }
            }
        }
    }

    /** Puts slacks in the places of columns that depend on others. */
    private void repair(Matrix matrix, int[] basis) {
        int free = 0;
        for (int next = 0; next < size; next++) {
            if (!isDone[next]) {
                while (stepOf[free] >= 0) {
                    free++;
                }
                basis[next] = matrix.columns + free;
                finish(next, free, 1);
            }
        }
    }
}
