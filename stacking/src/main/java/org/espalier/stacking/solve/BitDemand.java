package org.espalier.stacking.solve;

/** A demand of a problem of few variables: what it lacks at least, and what must be decided so that it lacks no more. */
final class BitDemand {

    private static final long MOST = 2 * Tiers.LIMIT;

    private final BitForm form;
    private final BitSum[] parts;
    private final long[] caps;
    private final long least;
    private final long most;
    private final long unit;
    private final long unmet;
    private final long fare;
    private final long each;
    private final long cap;
    private final boolean isWaived;
    private final boolean isCrowded;
    private long mask;
    private long helping;
    private long widest;
    private long low;
    private long high;
    private long reach;

    /**
     * A demand.
     *
     * @param fare what an item weighs at least that is used for it; zero where it may be used for others too
     */
    BitDemand(Demand demand, BitForm form, long fare) {
        Tiers tiers = form.tiers();
        this.form = form;
        this.parts = new BitSum[demand.parts().size()];
        this.caps = new long[parts.length];
        this.least = Math.max(-MOST, demand.least());
        this.most = Math.min(MOST, demand.most());
        this.isWaived = demand.isWaived();
        this.unmet = isWaived ? tiers.exception() : tiers.unmet();
        this.unit = demand.isProportional() && !isWaived ? tiers.unmet() / demand.least() : 0;
        this.fare = fare;
        for (int part = 0; part < parts.length; part++) {
            read(part, demand.parts().get(part));
        }
        this.each = parts.length == 1 ? parts[0].each() : 0;
        this.cap = parts.length == 1 ? caps[0] : 0;
        this.isCrowded = each > 0 && form.isCrowded(mask);
    }

    private void read(int number, Part part) {
        BitSum sum = new BitSum(part.terms());
        parts[number] = sum;
        caps[number] = Math.min(MOST, part.cap());
        mask |= sum.mask();
        helping |= sum.above(0);
        widest = Math.max(widest, sum.widest());
    }

    /** Works out between which numbers it is found; what it weighs at least what it lacks, and what fills it. */
    long weigh(long made, long open) {
        if (each > 0) {
            count(made & mask, open & mask);
        } else {
            add(made, open);
        }
        long lack = lack();
        return fare > 0 && (unit > 0 || lack == 0) ? lack + rest() : lack;
    }

    private void count(long made, long open) {
        int ones = Long.bitCount(made);
        low = Math.min(cap, each * ones);
        high = Math.min(cap, each * (ones + Long.bitCount(open)));
        reach = isCrowded ? Math.min(high, each * (ones + form.apart(open))) : high;
    }

    private void add(long made, long open) {
        low = 0;
        high = 0;
        for (int part = 0; part < parts.length; part++) {
            low += Math.min(caps[part], parts[part].low(made, open));
            high += Math.min(caps[part], parts[part].high(made, open));
        }
        reach = high;
    }

    private long lack() {
        if (unit > 0) {
            return Math.max(0, least - reach) * unit;
        }
        return reach < least || low > most ? unmet : 0;
    }

    private long rest() {
        long rest = Math.min(reach, least) - low;
        return rest > 0 ? (widest == 1 ? rest : Whole.ceil(rest, widest)) * fare : 0;
    }

    /** Decides what is needed for it to lack no more than this. */
    void hold(BitState state, long mostLack) {
        if (unit > 0) {
            if (mostLack < Math.min(least, widest - high + least) * unit) {
                raise(state, least - mostLack / unit);
            }
        } else if (mostLack < unmet) {
            raise(state, least);
            lower(state);
        }
    }

    private void raise(BitState state, long atLeast) {
        long spare = high - atLeast;
        if (widest > spare && low < atLeast) {
            for (int part = 0; part < parts.length; part++) {
                long beyond = Math.max(0, parts[part].high(state.made(), state.open()) - caps[part]);
                state.make(parts[part].above(spare + beyond));
                state.refuse(parts[part].below(spare + beyond));
            }
        }
    }

    private void lower(BitState state) {
        long room = most - low;
        for (int part = 0; part < parts.length && widest > room; part++) {
            if (caps[part] - parts[part].low(state.made(), state.open()) > room) {
                state.refuse(parts[part].above(room));
                state.make(parts[part].below(room));
            }
        }
    }

    /** Whether it is not filled yet, and could be filled further. */
    boolean isOpen() {
        return low < least && high > low;
    }

    /** The smallest number it can count. */
    long low() {
        return low;
    }

    /** How much it could count that is not decided. */
    long spread() {
        return high - low;
    }

    /** The least amount. */
    long least() {
        return least;
    }

    /** The variables that count. */
    long mask() {
        return mask;
    }

    /** The variables of which each fills it. */
    long helping() {
        return helping;
    }

    /** Whether it is forgiven. */
    boolean isWaived() {
        return isWaived;
    }

    /** What an item weighs at least that is used for it. */
    long fare() {
        return fare;
    }
}
