package org.espalier.stacking.solve;

import java.util.Arrays;

/** Which demand a use serves, and which items can be used once only. */
final class Serving {

    /** In place of a demand: none counts the use. */
    static final int NONE = -1;

    /** In place of a demand: the use is counted more than once. */
    static final int SEVERAL = -2;

    private final Variables variables;
    private final boolean[] isAlone;
    private final int[] demands;

    Serving(Problem problem, Variables variables) {
        this.variables = variables;
        this.isAlone = new boolean[problem.items().size()];
        this.demands = new int[problem.uses().size()];
        Arrays.fill(demands, NONE);
        for (int item = 0; item < isAlone.length; item++) {
            isAlone[item] = variables.uses(item) == 1;
        }
        for (Row row : problem.rows()) {
            read(row);
        }
        for (int demand = 0; demand < problem.demands().size(); demand++) {
            for (Part part : problem.demands().get(demand).parts()) {
                note(demand, part.terms());
            }
        }
    }

    /** A limit over all uses of an item that any two of them exceed. */
    private void read(Row row) {
        int item = variables.item(row.terms());
        if (item != Variables.SHARED && areAllUses(row.terms(), item)) {
            long least = Long.MAX_VALUE;
            for (int place = 0; place < row.terms().size(); place++) {
                least = Math.min(least, row.terms().coefficient(place));
            }
            isAlone[item] |= least > 0 && least > row.most() - least;
        }
    }

    private boolean areAllUses(Terms terms, int item) {
        boolean areUses = terms.size() == variables.uses(item);
        for (int place = 0; place < terms.size() && areUses; place++) {
            areUses = terms.variable(place) == variables.first(item) + place;
        }
        return areUses;
    }

    private void note(int demand, Terms terms) {
        for (int place = 0; place < terms.size(); place++) {
            int use = terms.variable(place);
            if (use < demands.length) {
                demands[use] = demands[use] == NONE ? demand : SEVERAL;
            }
        }
    }

    /** The demand that counts a use; {@link #NONE} or {@link #SEVERAL}. */
    int demand(int use) {
        return demands[use];
    }

    /** Whether no two uses of an item can be made. */
    boolean isAlone(int item) {
        return isAlone[item];
    }
}
