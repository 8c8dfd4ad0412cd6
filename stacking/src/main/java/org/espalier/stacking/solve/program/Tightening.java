package org.espalier.stacking.solve.program;

import java.math.BigInteger;

/** Writes a limit so that the same whole numbers fulfil it, but fewer others: what is fixed goes, what is too large shrinks. */
final class Tightening {

    private Tightening() {}

    static Limit of(Limit limit, Bounds bounds) {
        return divided(shrunk(withoutFixed(limit, bounds), bounds));
    }

    /** The same limit without the columns that have one value left. */
    static Limit withoutFixed(Limit limit, Bounds bounds) {
        Sum left = new Sum();
        long most = limit.most;
        for (int place = 0; place < limit.size(); place++) {
            int column = limit.columns[place];
            if (bounds.isFixed(column)) {
                most -= limit.coefficients[place] * bounds.low[column];
            } else {
                left.plus(limit.coefficients[place], column);
            }
        }
        return left.size() == limit.size() ? limit : left.limit(most);
    }

    /** Where a limit cannot be exceeded without a column, the column needs no more than what is left to the limit. */
    private static Limit shrunk(Limit limit, Bounds bounds) {
        long[] coefficients = limit.coefficients.clone();
        long most = limit.most;
        long greatest = limit.greatest(bounds);
        for (int place = 0; place < limit.size(); place++) {
            int column = limit.columns[place];
            long excess = most - (greatest - Math.abs(coefficients[place]));
            if (greatest > most && excess > 0 && bounds.low[column] == 0 && bounds.high[column] == 1) {
                if (coefficients[place] > 0) {
                    coefficients[place] -= excess;
                    most -= excess;
                    greatest -= excess;
                } else {
                    coefficients[place] += excess;
                }
            }
        }
        return new Limit(limit.columns, coefficients, most);
    }

    private static Limit divided(Limit limit) {
        BigInteger common = BigInteger.ZERO;
        for (long coefficient : limit.coefficients) {
            common = common.gcd(BigInteger.valueOf(coefficient));
        }
        long divisor = common.signum() == 0 ? 1 : common.longValueExact();
        long[] coefficients = limit.coefficients.clone();
        for (int place = 0; place < coefficients.length; place++) {
            coefficients[place] /= divisor;
        }
        return divisor == 1 ? limit : new Limit(limit.columns, coefficients, Math.floorDiv(limit.most, divisor));
    }
}
