package org.espalier.stacking.solve;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A sum over variables, each at most once, with whole coefficients other than zero; in ascending order of variables. */
public final class Terms {

    private final int[] variables;
    private final long[] coefficients;

    private Terms(int[] variables, long[] coefficients) {
        this.variables = variables;
        this.coefficients = coefficients;
    }

    /** A sum; both arrays are copied. */
    public static Terms of(int[] variables, long[] coefficients) {
        return new Terms(variables.clone(), coefficients.clone());
    }

    /** A sum in which each variable stands once. */
    public static Terms count(int... variables) {
        long[] ones = new long[variables.length];
        Arrays.fill(ones, 1);
        return new Terms(variables.clone(), ones);
    }

    /** How many variables there are. */
    public int size() {
        return variables.length;
    }

    /** The variable at a place. */
    public int variable(int place) {
        return variables[place];
    }

    /** The coefficient at a place, not zero. */
    public long coefficient(int place) {
        return coefficients[place];
    }

    /** Whether each variable counts one. */
    boolean areOnes() {
        for (long coefficient : coefficients) {
            if (coefficient != 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether all variables count the same. */
    boolean areEven() {
        for (long coefficient : coefficients) {
            if (coefficient != coefficients[0]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Terms terms
                && Arrays.equals(variables, terms.variables)
                && Arrays.equals(coefficients, terms.coefficients);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(variables) + Arrays.hashCode(coefficients);
    }
}
