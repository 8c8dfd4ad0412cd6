package org.espalier.stacking.solve;

import java.util.List;

/** Sums over variables as arrays, by sum and by variable. */
final class SumTable {

    private final int[] starts;
    private final int[] variables;
    private final long[] coefficients;
    private final int[] froms;
    private final int[] sums;
    private final long[] factors;

    /**
     * A table.
     *
     * @param all the sums, by number
     * @param count how many variables there are
     * @throws ArithmeticException if the numbers are too large
     */
    SumTable(List<Terms> all, int count) {
        this.starts = new int[all.size() + 1];
        this.froms = new int[count + 1];
        countTerms(all);
        int size = starts[all.size()];
        this.variables = new int[size];
        this.coefficients = new long[size];
        this.sums = new int[size];
        this.factors = new long[size];
        int[] next = froms.clone();
        for (int sum = 0; sum < all.size(); sum++) {
            fill(all.get(sum), sum, next);
        }
    }

    private void countTerms(List<Terms> all) {
        for (int sum = 0; sum < all.size(); sum++) {
            Terms terms = all.get(sum);
            starts[sum + 1] = starts[sum] + terms.size();
            for (int place = 0; place < terms.size(); place++) {
                froms[terms.variable(place) + 1]++;
            }
        }
        for (int variable = 1; variable < froms.length; variable++) {
            froms[variable] += froms[variable - 1];
        }
    }

    private void fill(Terms terms, int sum, int[] next) {
        long total = 0;
        for (int place = 0; place < terms.size(); place++) {
            int at = starts[sum] + place;
            variables[at] = terms.variable(place);
            coefficients[at] = terms.coefficient(place);
            total = Math.addExact(total, Math.abs(coefficients[at]));
            int to = next[variables[at]]++;
            sums[to] = sum;
            factors[to] = coefficients[at];
        }
        if (total > Tiers.LIMIT) {
            throw new ArithmeticException("Coefficients are too large");
        }
    }

    /** How many sums there are. */
    int sums() {
        return starts.length - 1;
    }

    /** How many variables there are. */
    int variables() {
        return froms.length - 1;
    }

    /** Where the terms of a sum start; they end where those of the next start. */
    int start(int sum) {
        return starts[sum];
    }

    /** The variable of a term. */
    int variable(int term) {
        return variables[term];
    }

    /** The coefficient of a term. */
    long coefficient(int term) {
        return coefficients[term];
    }

    /** Where the places of a variable start; they end where those of the next start. */
    int from(int variable) {
        return froms[variable];
    }

    /** The sum of a place. */
    int sum(int place) {
        return sums[place];
    }

    /** The coefficient that the variable has in the sum of a place. */
    long factor(int place) {
        return factors[place];
    }
}
