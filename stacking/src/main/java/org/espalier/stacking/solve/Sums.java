package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The digits of a problem, and what changes them: the uses of an item, or a flag that is raised by uses of several. */
final class Sums {

    /** No sum of coefficients is larger. */
    private static final long LARGEST = 1L << 50;

    private final Variables variables;
    private final List<Digit> digits = new ArrayList<>();
    private final Changes[] changes;
    private final int[] flags;
    private final List<Raise> raises = new ArrayList<>();

    Sums(Problem problem, Variables variables) {
        this.variables = variables;
        this.changes = new Changes[problem.items().size()];
        this.flags = new int[problem.unions().size()];
        Arrays.setAll(changes, item -> new Changes());
        Arrays.fill(flags, -1);
    }

    /** What happens when a flag is raised: a digit changes by an amount. */
    record Raise(int flag, int digit, long amount) {}

    /** The largest number that divides all coefficients. */
    static long unit(Terms terms) {
        long unit = 0;
        long sum = 0;
        for (int place = 0; place < terms.size(); place++) {
            unit = Whole.gcd(unit, terms.coefficient(place));
            sum = Math.addExact(sum, Math.abs(terms.coefficient(place)));
        }
        if (sum > LARGEST) {
            throw new ArithmeticException("Coefficients are too large");
        }
        return Math.max(1, unit);
    }

    /** The largest number that a sum can be. */
    static long largest(Terms terms) {
        long sum = 0;
        for (int place = 0; place < terms.size(); place++) {
            sum += Math.max(0, terms.coefficient(place));
        }
        return sum;
    }

    /** The smallest number that a sum can be. */
    static long smallest(Terms terms) {
        long sum = 0;
        for (int place = 0; place < terms.size(); place++) {
            sum += Math.min(0, terms.coefficient(place));
        }
        return sum;
    }

    /** Adds a digit that counts a sum in a unit. */
    int add(Digit digit, Terms terms, long unit) {
        int number = digits.size();
        digits.add(digit);
        for (int place = 0; place < terms.size(); place++) {
            change(number, terms.variable(place), terms.coefficient(place) / unit);
        }
        return number;
    }

    private void change(int digit, int variable, long amount) {
        if (variables.isShared(variable)) {
            raises.add(new Raise(flag(variable), digit, amount));
        } else {
            changes[variables.item(variable)].add(digit, variables.mask(variable), amount);
        }
    }

    private int flag(int variable) {
        int union = variable - variables.firstUnion();
        if (flags[union] < 0) {
            flags[union] = add(Digit.fill(1), variables.union(variable), 1);
        }
        return flags[union];
    }

    /** Adds a flag that any of some uses raises. */
    int flag(Terms uses) {
        return add(Digit.fill(1), uses, 1);
    }

    /** Whether a flag changes a digit. */
    boolean isRaised(int digit) {
        for (Raise raise : raises) {
            if (raise.digit() == digit) {
                return true;
            }
        }
        return false;
    }

    /** All digits. */
    List<Digit> digits() {
        return digits;
    }

    /** What the uses of an item change. */
    Changes changes(int item) {
        return changes[item];
    }

    /** What flags change when they are raised. */
    List<Raise> raises() {
        return raises;
    }
}
