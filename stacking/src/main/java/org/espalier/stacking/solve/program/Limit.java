package org.espalier.stacking.solve.program;

/** A sum over columns, each at most once, that is at most so much. */
final class Limit {

    final int[] columns;
    final long[] coefficients;

    /** May be changed as better answers are found. */
    long most;

    Limit(int[] columns, long[] coefficients, long most) {
        this.columns = columns;
        this.coefficients = coefficients;
        this.most = most;
    }

    int size() {
        return columns.length;
    }

    /** The least value of the sum within the bounds. */
    long least(Bounds bounds) {
        long least = 0;
        for (int place = 0; place < columns.length; place++) {
            least += coefficients[place] * bounds.cheapest(columns[place], coefficients[place]);
        }
        return least;
    }

    /** The greatest value of the sum within the bounds. */
    long greatest(Bounds bounds) {
        long greatest = 0;
        for (int place = 0; place < columns.length; place++) {
            greatest += coefficients[place] * bounds.cheapest(columns[place], -coefficients[place]);
        }
        return greatest;
    }

    /** Whether all its columns have one value left. */
    boolean isFixed(Bounds bounds) {
        for (int column : columns) {
            if (!bounds.isFixed(column)) {
                return false;
            }
        }
        return true;
    }

    /** No smaller than any number that arises when the sum is added up. */
    double weight(long[] low, long[] high) {
        double weight = Math.abs((double) most);
        for (int place = 0; place < columns.length; place++) {
            int column = columns[place];
            double largest = Math.max(Math.abs((double) low[column]), Math.abs((double) high[column]));
            weight += Math.abs((double) coefficients[place]) * largest;
        }
        return weight;
    }
}
