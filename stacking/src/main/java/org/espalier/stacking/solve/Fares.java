package org.espalier.stacking.solve;

import java.util.Arrays;

/**
 * What an item weighs at least that is used for a demand; nothing where an item can be used for several.
 *
 * <p>As each such item is used once, what several demands still need can be added up.
 */
final class Fares {

    private final Problem problem;
    private final Tiers tiers;
    private final Variables variables;
    private final boolean[] isAlone;
    private final int[] demandOf;
    private final long[] ofDemand;
    private final boolean[] isCountedTwice;

    Fares(LimitForm form) {
        this.problem = form.problem();
        this.tiers = form.tiers();
        this.variables = form.variables();
        this.isAlone = new boolean[problem.items().size()];
        this.demandOf = new int[problem.uses().size()];
        this.isCountedTwice = new boolean[demandOf.length];
        this.ofDemand = new long[problem.demands().size()];
        Arrays.fill(demandOf, -1);
        for (int item = 0; item < isAlone.length; item++) {
            isAlone[item] = variables.uses(item) == 1;
        }
        problem.rows().forEach(this::readRow);
        for (int demand = 0; demand < ofDemand.length; demand++) {
            note(demand);
        }
        for (int demand = 0; demand < ofDemand.length; demand++) {
            ofDemand[demand] = fare(problem.demands().get(demand));
        }
    }

    private void readRow(Row row) {
        int item = variables.item(row.terms());
        if (item != Variables.SHARED
                && row.terms().size() == variables.uses(item)
                && row.terms().variable(row.terms().size() - 1) < demandOf.length) {
            long least = Long.MAX_VALUE;
            for (int place = 0; place < row.terms().size(); place++) {
                least = Math.min(least, row.terms().coefficient(place));
            }
            isAlone[item] |= least > row.most() - least;
        }
    }

    private void note(int demand) {
        for (Part part : problem.demands().get(demand).parts()) {
            for (int place = 0; place < part.terms().size(); place++) {
                int use = part.terms().variable(place);
                if (use < demandOf.length) {
                    isCountedTwice[use] |= demandOf[use] >= 0;
                    demandOf[use] = demand;
                }
            }
        }
    }

    private long fare(Demand demand) {
        long least = Long.MAX_VALUE;
        for (Part part : demand.parts()) {
            for (int place = 0; place < part.terms().size(); place++) {
                boolean isPlain = part.terms().coefficient(place) > 0;
                least = Math.min(least, isPlain ? fare(part.terms().variable(place)) : 0);
            }
        }
        return least == Long.MAX_VALUE || demand.isWaived() ? 0 : least;
    }

    private long fare(int variable) {
        if (variable >= demandOf.length || isCountedTwice[variable]) {
            return 0;
        }
        Use use = problem.uses().get(variable);
        return isAlone[use.item()]
                ? tiers.weight(problem.items().get(use.item())) + use.exceptions() * tiers.exception()
                : 0;
    }

    /** The fare of a demand. */
    long of(int demand) {
        return ofDemand[demand];
    }

    /** What is taken off at most when a use is made: the fare of its demand. */
    long ofUse(int use) {
        return demandOf[use] < 0 ? 0 : ofDemand[demandOf[use]];
    }

    /** What is taken off at most when an item is used. */
    long ofItem(int item) {
        long most = 0;
        for (int use = variables.first(item); use < variables.first(item + 1); use++) {
            most = Math.max(most, ofUse(use));
        }
        return most;
    }

    /** The one demand that counts a use; below zero where there is none, or where several do. */
    int demand(int use) {
        return isCountedTwice[use] ? -1 : demandOf[use];
    }

    /** Whether no two uses of an item can be made. */
    boolean isAlone(int item) {
        return isAlone[item];
    }
}
