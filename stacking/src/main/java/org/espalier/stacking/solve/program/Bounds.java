package org.espalier.stacking.solve.program;

/** Between which whole numbers each column lies, and which columns were narrowed since the last propagation. */
final class Bounds {

    final long[] low;
    final long[] high;
    private final int[] changed;
    private final boolean[] isChanged;
    private int changes;

    Bounds(long[] low, long[] high) {
        this.low = low;
        this.high = high;
        this.changed = new int[low.length];
        this.isChanged = new boolean[low.length];
    }

    Bounds copy() {
        return new Bounds(low.clone(), high.clone());
    }

    void load(Bounds other) {
        System.arraycopy(other.low, 0, low, 0, low.length);
        System.arraycopy(other.high, 0, high, 0, high.length);
        forgetChanges();
    }

    boolean isFixed(int column) {
        return low[column] == high[column];
    }

    boolean isEmpty(int column) {
        return low[column] > high[column];
    }

    void raise(int column, long to) {
        if (to > low[column]) {
            low[column] = to;
            note(column);
        }
    }

    void lower(int column, long to) {
        if (to < high[column]) {
            high[column] = to;
            note(column);
        }
    }

    void narrow(int column, long from, long to) {
        raise(column, from);
        lower(column, to);
    }

    /** The value at which a multiple of the column is least. */
    long cheapest(int column, long coefficient) {
        return coefficient > 0 ? low[column] : high[column];
    }

    double largest(int column) {
        return Math.max(Math.abs((double) low[column]), Math.abs((double) high[column]));
    }

    /** Takes a column that was narrowed; -1 where there is none left. */
    int nextChanged() {
        if (changes == 0) {
            return -1;
        }
        int column = changed[--changes];
        isChanged[column] = false;
        return column;
    }

    boolean hasChanges() {
        return changes > 0;
    }

    void forgetChanges() {
        while (changes > 0) {
            isChanged[changed[--changes]] = false;
        }
    }

    private void note(int column) {
        if (!isChanged[column]) {
            isChanged[column] = true;
            changed[changes++] = column;
        }
    }
}
