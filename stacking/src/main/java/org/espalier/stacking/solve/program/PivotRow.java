package org.espalier.stacking.solve.program;

import java.util.Arrays;

/** A row of the matrix in terms of the basis, with the columns in which it may not be zero. */
final class PivotRow {

    private double[] values;
    private boolean[] isTouched;
    private int[] touched;
    private int count;

    PivotRow(int room) {
        values = new double[room];
        isTouched = new boolean[room];
        touched = new int[room];
    }

    void grow(int room) {
        values = Arrays.copyOf(values, room);
        isTouched = Arrays.copyOf(isTouched, room);
        touched = Arrays.copyOf(touched, room);
    }

    void clear() {
        for (int place = 0; place < count; place++) {
            values[touched[place]] = 0;
            isTouched[touched[place]] = false;
        }
        count = 0;
    }

    void add(int column, double value) {
        if (!isTouched[column]) {
            isTouched[column] = true;
            touched[count++] = column;
        }
        values[column] += value;
    }

    int count() {
        return count;
    }

    int column(int place) {
        return touched[place];
    }

    double value(int column) {
        return values[column];
    }
}
