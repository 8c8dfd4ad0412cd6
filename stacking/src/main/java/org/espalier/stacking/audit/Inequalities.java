package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.exact.Rational;

/**
 * Inequalities of amounts none of which is negative, and whether they contradict each other. It is calculated in exact
 * fractions, by the dual simplex method with the rule of Bland; what is less than a bound is less by an amount as small as one
 * likes.
 */
final class Inequalities {

    /** Larger ones are not looked at. */
    private static final int MOST_NUMBERS = 60_000;

    private static final int MOST_STEPS = 1000;

    private final List<Inequality> rows;
    private final int columns;
    private final Rational[][] factors;
    private final Rational[] most;
    private final Rational[] less;
    private final int[] inRow;
    private final int[] inColumn;

    private Inequalities(List<Inequality> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.factors = new Rational[rows.size()][columns];
        this.most = new Rational[rows.size()];
        this.less = new Rational[rows.size()];
        this.inRow = new int[rows.size()];
        this.inColumn = new int[columns];
        for (int column = 0; column < columns; column++) {
            inColumn[column] = column;
        }
        for (int row = 0; row < rows.size(); row++) {
            fill(row, rows.get(row));
        }
    }

    private void fill(int row, Inequality inequality) {
        Arrays.fill(factors[row], Rational.ZERO);
        inequality.factors().forEach((column, factor) -> factors[row][column] = factor);
        most[row] = inequality.most();
        less[row] = inequality.isStrict() ? Rational.ONE.negated() : Rational.ZERO;
        inRow[row] = columns + row;
    }

    /**
     * What is found.
     *
     * @param names the names of inequalities that contradict each other, sorted; empty where none are known to
     * @param amounts amounts that fulfil all of them; none where that took too long
     */
    record Solved(Optional<Set<String>> names, List<Amount> amounts) {

        private static final Solved NOTHING = new Solved(Optional.empty(), List.of());
    }

    /**
     * An amount.
     *
     * @param value how much
     * @param more how many times something as small as one likes is to be added
     */
    record Amount(Rational value, Rational more) {

        private static final Amount ZERO = new Amount(Rational.ZERO, Rational.ZERO);

        Amount plus(Amount other) {
            return new Amount(value.plus(other.value), more.plus(other.more));
        }
    }

    /**
     * Whether inequalities contradict each other.
     *
     * @param rows the inequalities
     * @param columns how many amounts there are
     */
    static Solved solve(List<Inequality> rows, int columns) {
        boolean large = (long) rows.size() * columns > MOST_NUMBERS;
        return large ? Solved.NOTHING : new Inequalities(rows, columns).solve();
    }

    private Solved solve() {
        for (int step = 0; step < MOST_STEPS; step++) {
            int row = broken();
            if (row < 0) {
                return new Solved(Optional.empty(), amounts());
            }
            int column = helping(row);
            if (column < 0) {
                return new Solved(Optional.of(names(row)), List.of());
            }
            exchange(row, column);
        }
        return Solved.NOTHING;
    }

    private List<Amount> amounts() {
        List<Amount> amounts = new ArrayList<>(Collections.nCopies(columns, Amount.ZERO));
        for (int row = 0; row < inRow.length; row++) {
            if (inRow[row] < columns) {
                amounts.set(inRow[row], new Amount(most[row], less[row]));
            }
        }
        return amounts;
    }

    /** Of the rows that are broken as it stands, the one with the first amount; below zero where none is. */
    private int broken() {
        int first = -1;
        for (int row = 0; row < inRow.length; row++) {
            boolean negative = most[row].signum() < 0 || (most[row].signum() == 0 && less[row].signum() < 0);
            if (negative && (first < 0 || inRow[row] < inRow[first])) {
                first = row;
            }
        }
        return first;
    }

    /** The first amount of which more would mend a row; below zero where none would. */
    private int helping(int row) {
        int first = -1;
        for (int column = 0; column < columns; column++) {
            boolean helps = factors[row][column].signum() < 0;
            if (helps && (first < 0 || inColumn[column] < inColumn[first])) {
                first = column;
            }
        }
        return first;
    }

    /** Nothing mends the row, so that what it is made of is a contradiction. */
    private Set<String> names(int row) {
        List<Integer> used = new ArrayList<>(List.of(inRow[row]));
        for (int column = 0; column < columns; column++) {
            if (factors[row][column].signum() != 0) {
                used.add(inColumn[column]);
            }
        }
        Set<String> names = new TreeSet<>();
        used.stream()
                .filter(amount -> amount >= columns)
                .map(amount -> rows.get(amount - columns).name())
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }

    private void exchange(int row, int column) {
        int leaving = inRow[row];
        inRow[row] = inColumn[column];
        inColumn[column] = leaving;
        divide(row, column);
        for (int other = 0; other < inRow.length; other++) {
            if (other != row && factors[other][column].signum() != 0) {
                subtract(other, row, column);
            }
        }
    }

    private void divide(int row, int column) {
        Rational pivot = factors[row][column];
        factors[row][column] = Rational.ONE;
        for (int other = 0; other < columns; other++) {
            if (factors[row][other].signum() != 0) {
                factors[row][other] = factors[row][other].dividedBy(pivot);
            }
        }
        most[row] = most[row].dividedBy(pivot);
        less[row] = less[row].dividedBy(pivot);
    }

    private void subtract(int from, int row, int column) {
        Rational times = factors[from][column];
        factors[from][column] = Rational.ZERO;
        for (int other = 0; other < columns; other++) {
            if (factors[row][other].signum() != 0) {
                factors[from][other] = factors[from][other].minus(times.times(factors[row][other]));
            }
        }
        most[from] = most[from].minus(times.times(most[row]));
        less[from] = less[from].minus(times.times(less[row]));
    }
}
