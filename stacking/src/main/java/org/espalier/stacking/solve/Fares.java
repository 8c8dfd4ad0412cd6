package org.espalier.stacking.solve;

/**
 * What an item weighs at least that is used for a demand; nothing where an item can be used for several.
 *
 * <p>As each such item is used once, what several demands still need can be added up.
 */
final class Fares {

    private final LimitForm form;
    private final Problem problem;
    private final Serving serving;
    private final long[] fares;

    Fares(LimitForm form, Serving serving) {
        this.form = form;
        this.problem = form.problem();
        this.serving = serving;
        this.fares = new long[problem.demands().size()];
        for (int demand = 0; demand < fares.length; demand++) {
            fares[demand] = fare(problem.demands().get(demand));
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
        if (variable >= problem.uses().size() || serving.demand(variable) == Serving.SEVERAL) {
            return 0;
        }
        Use use = problem.uses().get(variable);
        return serving.isAlone(use.item()) ? form.weight(use) : 0;
    }

    /** The fare of a demand. */
    long of(int demand) {
        return fares[demand];
    }

    /** The lowest fare of a demand that is not forgiven. */
    long least() {
        long least = Long.MAX_VALUE;
        for (int demand = 0; demand < fares.length; demand++) {
            if (!problem.demands().get(demand).isWaived()) {
                least = Math.min(least, fares[demand]);
            }
        }
        return least;
    }

    /** What is taken off at most when a use is made: the fare of its demand. */
    long ofUse(int use) {
        return serving.demand(use) < 0 ? 0 : fares[serving.demand(use)];
    }

    /** What is taken off at most when an item is used. */
    long ofItem(int item) {
        long most = 0;
        for (int use = form.variables().first(item); use < form.variables().first(item + 1); use++) {
            most = Math.max(most, ofUse(use));
        }
        return most;
    }
}
