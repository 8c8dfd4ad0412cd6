package org.espalier.stacking.solve;

/**
 * What each demand lacks at least, as a weight, and what has to be decided so that it lacks no more than it may.
 *
 * <p>What would fill a demand has a price: the least that the items weigh that are still to be used for it.
 */
final class Wants implements Lacks {

    private static final long MOST = 2 * Tiers.LIMIT;

    private final Decisions decisions;
    private final int[] parts;
    private final long[] caps;
    private final long[] leasts;
    private final long[] mosts;
    private final long[] units;
    private final long[] unmets;
    private final long[] widest;
    private final Fares fares;

    Wants(LimitForm form, Fares fares, Decisions decisions) {
        int count = form.problem().demands().size();
        this.decisions = decisions;
        this.parts = new int[count + 1];
        this.leasts = new long[count];
        this.mosts = new long[count];
        this.units = new long[count];
        this.unmets = new long[count];
        this.widest = new long[count];
        this.caps = new long[form.part(count) - form.part(0)];
        for (int demand = 0; demand <= count; demand++) {
            parts[demand] = form.part(demand);
        }
        for (int demand = 0; demand < count; demand++) {
            read(demand, form.problem().demands().get(demand), form.tiers());
        }
        this.fares = fares;
    }

    private void read(int number, Demand demand, Tiers tiers) {
        leasts[number] = Math.max(-MOST, demand.least());
        mosts[number] = Math.min(MOST, demand.most());
        unmets[number] = demand.isWaived() ? tiers.exception() : tiers.unmet();
        units[number] = demand.isProportional() && !demand.isWaived() ? tiers.unmet() / demand.least() : 0;
        for (int sum = parts[number]; sum < parts[number + 1]; sum++) {
            caps[sum - parts[0]] =
                    Math.min(MOST, demand.parts().get(sum - parts[number]).cap());
            widest[number] = Math.max(widest[number], decisions.widest(sum));
        }
    }

    /** The smallest number that a demand can count. */
    long low(int demand) {
        long low = 0;
        for (int sum = parts[demand]; sum < parts[demand + 1]; sum++) {
            low += Math.min(caps[sum - parts[0]], decisions.low(sum));
        }
        return low;
    }

    /** The largest number that a demand can count. */
    long high(int demand) {
        long high = 0;
        for (int sum = parts[demand]; sum < parts[demand + 1]; sum++) {
            high += Math.min(caps[sum - parts[0]], decisions.high(sum));
        }
        return high;
    }

    @Override
    public long weight(int demand) {
        long low = low(demand);
        long high = high(demand);
        long lack = lack(demand, low, high);
        boolean isOfUse = fares.of(demand) > 0 && (units[demand] > 0 || lack == 0);
        return isOfUse ? lack + rest(demand, low, high) : lack;
    }

    /** What it weighs at least to fill a demand as far as it can be filled. */
    private long rest(int demand, long low, long high) {
        long rest = Math.min(high, leasts[demand]) - low;
        return rest > 0 ? Whole.ceil(rest, widest[demand]) * fares.of(demand) : 0;
    }

    private long lack(int demand, long low, long high) {
        if (units[demand] > 0) {
            return Math.max(0, leasts[demand] - high) * units[demand];
        }
        return high < leasts[demand] || low > mosts[demand] ? unmets[demand] : 0;
    }

    /** Decides what is needed for a demand to lack no more than this. */
    void hold(int demand, long most) {
        if (units[demand] > 0) {
            raise(demand, leasts[demand] - most / units[demand]);
        } else if (most < unmets[demand]) {
            raise(demand, leasts[demand]);
            lower(demand);
        }
    }

    private void raise(int demand, long least) {
        long spare = high(demand) - least;
        if (widest[demand] > spare && low(demand) < least) {
            for (int sum = parts[demand]; sum < parts[demand + 1]; sum++) {
                long beyond = Math.max(0, decisions.high(sum) - caps[sum - parts[0]]);
                decisions.keep(sum, spare + beyond);
            }
        }
    }

    private void lower(int demand) {
        long room = mosts[demand] - low(demand);
        for (int sum = parts[demand]; sum < parts[demand + 1] && widest[demand] > room; sum++) {
            if (caps[sum - parts[0]] - decisions.low(sum) > room) {
                decisions.narrow(sum, room);
            }
        }
    }

    /** Whether a demand is not filled yet, and could be filled further. */
    boolean isOpen(int demand) {
        long low = low(demand);
        return low < leasts[demand] && high(demand) > low;
    }

    /** How much a demand could count that is not decided. */
    long open(int demand) {
        return high(demand) - low(demand);
    }

    /** The first variable that is open and would fill a demand; below zero where there is none. */
    int first(int demand) {
        SumTable table = decisions.table();
        for (int term = table.start(parts[demand]); term < table.start(parts[demand + 1]); term++) {
            if (table.coefficient(term) > 0 && decisions.isOpen(table.variable(term))) {
                return table.variable(term);
            }
        }
        return -1;
    }
}
