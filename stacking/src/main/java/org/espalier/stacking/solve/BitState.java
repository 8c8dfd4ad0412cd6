package org.espalier.stacking.solve;

/** Which uses of a problem of few variables are made and which are open, and what follows from that. */
final class BitState implements Lacks {

    private final int uses;
    private final long[] excluded;
    private final long[] items;
    private final long[] unions;
    private final int[] itemOf;
    private final long alone;
    private final long[] itemWeights;
    private final long[] ownWeights;
    private final long[] fares;
    private final BitForm form;
    private final BitDemand[] demands;
    private final int[] forgiven;
    private final BitChoice[] choices;
    private final TreeBound tree;
    private final BitSupply supply;
    private long heaviest;
    private long made;
    private long open;
    private long used;
    private long weight;

    /** Nothing is decided. */
    BitState(BitForm form) {
        Problem problem = form.problem();
        this.form = form;
        this.uses = problem.uses().size();
        this.excluded = form.excluded();
        this.items = form.items();
        this.unions = form.unions();
        this.itemOf = new int[uses];
        this.itemWeights = new long[items.length];
        this.ownWeights = new long[uses];
        this.fares = new long[uses];
        readWeights(problem);
        this.demands = new BitDemand[problem.demands().size()];
        this.alone = new BitServing(form).alone();
        readDemands();
        this.tree = new TreeBound(problem, this);
        this.forgiven = tree.forgiven(problem);
        this.choices = BitChoice.of(form);
        this.supply = new BitSupply(form, demands, tree, alone);
    }

    private void readWeights(Problem problem) {
        for (int item = 0; item < items.length; item++) {
            itemWeights[item] = form.tiers().weight(problem.items().get(item));
        }
        for (int use = 0; use < uses; use++) {
            itemOf[use] = problem.uses().get(use).item();
            ownWeights[use] = form.tiers().weight(problem.uses().get(use));
        }
    }

    private void readDemands() {
        for (int number = 0; number < demands.length; number++) {
            Demand demand = form.problem().demands().get(number);
            long fare = demand.isWaived() ? 0 : fare(demand);
            demands[number] = new BitDemand(demand, form, fare);
            for (long rest = demands[number].mask() & form.all(); rest != 0; rest &= rest - 1) {
                fares[Long.numberOfTrailingZeros(rest)] = fare;
            }
        }
        for (int use = 0; use < uses; use++) {
            heaviest = Math.max(heaviest, burden(use));
        }
    }

    /** The least that a use weighs of those that fill a demand; zero where one of them may fill others too. */
    private long fare(Demand demand) {
        long least = Long.MAX_VALUE;
        for (Part part : demand.parts()) {
            for (int place = 0; place < part.terms().size(); place++) {
                int variable = part.terms().variable(place);
                boolean isPlain = part.terms().coefficient(place) > 0 && (alone >>> variable & 1) == 1;
                least = Math.min(least, isPlain ? ownWeights[variable] + itemWeights[itemOf[variable]] : 0);
            }
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }

    /** Starts from here, whatever is decided. */
    void restore(long nextMade, long nextOpen, long nextUsed) {
        made = nextMade;
        open = nextOpen;
        used = nextUsed;
    }

    /** Makes all of some variables that are open. */
    void make(long variables) {
        for (long rest = variables & open; rest != 0; rest &= rest - 1) {
            int variable = Long.numberOfTrailingZeros(rest);
            if (variable < uses) {
                makeUse(variable);
            } else {
                makeOnly(unions[variable - uses]);
            }
        }
    }

    /** A union is one by the only use that is left for it. */
    private void makeOnly(long union) {
        long left = union & open;
        if ((union & made) == 0 && Long.bitCount(left) == 1) {
            makeUse(Long.numberOfTrailingZeros(left));
        }
    }

    private void makeUse(int use) {
        long bit = 1L << use;
        int item = itemOf[use];
        if ((open & bit) != 0) {
            used += ownWeights[use] + ((made & items[item]) == 0 ? itemWeights[item] : 0);
            made |= bit;
            open &= ~(bit | excluded[use]);
        }
    }

    /** Makes none of some variables that are open. */
    void refuse(long variables) {
        long refused = variables & open;
        open &= unions.length == 0 ? ~refused : ~(refused | form.usesOf(refused));
    }

    /** Decides what follows where an answer may weigh no more than this; false where there is none. */
    boolean follow(long most) {
        long before;
        do {
            before = open;
            joinUnions();
            if (!keepRows() || !keepChoices() || !weigh(most)) {
                return false;
            }
        } while (open != before);
        return true;
    }

    private void joinUnions() {
        for (int union = 0; union < unions.length; union++) {
            long bit = 1L << (uses + union);
            made |= (made & unions[union]) != 0 ? bit : 0;
            open &= (made & bit) != 0 || (open & unions[union]) == 0 ? ~bit : -1;
        }
    }

    /** What an answer weighs at least with what is decided, as far as that is seen at once. */
    long bound() {
        joinUnions();
        return used + tree.weigh() + exceptions();
    }

    private boolean keepRows() {
        for (int row = 0; row < form.rows(); row++) {
            BitSum sum = form.row(row);
            long room = form.most(row) - sum.low(made, open);
            if (room < 0) {
                return false;
            }
            if (sum.widest() > room) {
                refuse(sum.above(room));
                make(sum.below(room));
            }
        }
        return true;
    }

    private boolean keepChoices() {
        for (BitChoice choice : choices) {
            if (!choice.keep(this)) {
                return false;
            }
        }
        return true;
    }

    private boolean weigh(long most) {
        long lacking = tree.weigh();
        weight = used + lacking + exceptions();
        long room = most - weight;
        if (room < 0) {
            return false;
        }
        tree.spread(room);
        hold(room);
        refuseHeavy(room);
        return supply.hold(this, room + lacking);
    }

    private long exceptions() {
        long sum = 0;
        for (int demand : forgiven) {
            sum += weight(demand);
        }
        return sum;
    }

    private void hold(long room) {
        for (int node = 0; node < tree.size(); node++) {
            if (tree.demand(node) >= 0 && tree.isHeld(node)) {
                demands[tree.demand(node)].hold(this, tree.most(node));
            }
        }
        for (int demand : forgiven) {
            if (weight(demand) == 0) {
                demands[demand].hold(this, room);
            }
        }
    }

    /** Nothing is used that would weigh too much. */
    private void refuseHeavy(long room) {
        long left = heaviest > room ? open & form.all() : 0;
        for (; left != 0; left &= left - 1) {
            if (burden(Long.numberOfTrailingZeros(left)) > room) {
                refuse(Long.lowestOneBit(left));
            }
        }
    }

    /** What a use adds at least, without what it takes off from what is still needed. */
    private long burden(int use) {
        int item = itemOf[use];
        return ownWeights[use] - fares[use] + ((made & items[item]) == 0 ? itemWeights[item] : 0);
    }

    @Override
    public long weight(int demand) {
        return demands[demand].weigh(made, open);
    }

    /** What is decided next: something for the demand, or the item, that can be helped in the fewest ways; below zero for none. */
    int next() {
        long ways = narrowest(true);
        if (ways == 0) {
            ways = supply.scarcest(this);
        }
        if (ways == 0) {
            ways = narrowest(false);
        }
        return ways == 0 ? -1 : Long.numberOfTrailingZeros(ways);
    }

    private long narrowest(boolean isUrgent) {
        long best = 0;
        long fewest = Long.MAX_VALUE;
        for (int node = 0; node < tree.size(); node++) {
            int number = tree.demand(node);
            if (number >= 0 && tree.room(node) != TreeBound.NEVER && demands[number].isOpen()) {
                BitDemand demand = demands[number];
                long ways = form.usesOf(demand.helping() & open) & open;
                boolean isOfUse = !isUrgent || tree.isHeld(node) || demand.low() > 0;
                if (isOfUse && demand.spread() < fewest && ways != 0) {
                    fewest = demand.spread();
                    best = ways;
                }
            }
        }
        return best;
    }

    /** The uses that serve one demand only, of items of which no two uses can be made. */
    long alone() {
        return alone;
    }

    /** The variables that are one. */
    long made() {
        return made;
    }

    /** The variables that are not decided. */
    long open() {
        return open;
    }

    /** What the items used weigh, and the exceptions. */
    long used() {
        return used;
    }

    /** What an answer weighs at least with what is decided. */
    long weight() {
        return weight;
    }
}
