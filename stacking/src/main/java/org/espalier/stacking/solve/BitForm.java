package org.espalier.stacking.solve;

import java.util.Arrays;
import java.util.Optional;

/**
 * A problem of at most 64 variables as sets of them, each a number of 64 bits.
 *
 * <p>That at most one use of some is made is kept by the use: which others it excludes. All other limits are sums.
 */
final class BitForm {

    private final Problem problem;
    private final Tiers tiers;
    private final int uses;
    private final long[] items;
    private final long[] unions;
    private final long[] excluded;
    private BitSum[] rows;
    private long[] mosts;
    private int size;
    private long joined;

    private BitForm(Problem problem, Tiers tiers) {
        this.problem = problem;
        this.tiers = tiers;
        this.uses = problem.uses().size();
        this.items = new long[problem.items().size()];
        this.unions = new long[problem.unions().size()];
        this.excluded = new long[uses];
        this.rows = new BitSum[4];
        this.mosts = new long[4];
        for (int use = 0; use < uses; use++) {
            items[problem.uses().get(use).item()] |= 1L << use;
        }
        for (int union = 0; union < unions.length; union++) {
            unions[union] = mask(problem.unions().get(union));
        }
    }

    /** The form of a problem; empty where it is too large, or falls into parts. */
    static Optional<BitForm> of(Problem problem) {
        int variables = problem.uses().size() + problem.unions().size();
        return variables == 0 || variables > Long.SIZE
                ? Optional.empty()
                : Tiers.of(problem)
                        .map(tiers -> new BitForm(problem, tiers))
                        .filter(form -> form.readRows() && form.areDemandsSmall() && form.isJoined());
    }

    private boolean readRows() {
        for (Row row : problem.rows()) {
            if (isTooLarge(row.terms())) {
                return false;
            }
            if (Sums.largest(row.terms()) > row.most()) {
                readRow(row);
            }
        }
        return true;
    }

    private static boolean isTooLarge(Terms terms) {
        for (int place = 0; place < terms.size(); place++) {
            if (Math.abs(terms.coefficient(place)) > Tiers.LIMIT / Long.SIZE) {
                return true;
            }
        }
        return false;
    }

    private void readRow(Row row) {
        BitSum sum = new BitSum(row.terms());
        if (sum.each() <= row.most() && sum.each() > row.most() - sum.each() && isOfUses(sum.mask())) {
            for (long rest = sum.mask(); rest != 0; rest &= rest - 1) {
                excluded[Long.numberOfTrailingZeros(rest)] |= sum.mask() & ~Long.lowestOneBit(rest);
            }
        } else {
            add(sum, row.most());
        }
    }

    private boolean isOfUses(long mask) {
        return Long.numberOfLeadingZeros(mask) >= Long.SIZE - uses;
    }

    private void add(BitSum sum, long most) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            mosts = Arrays.copyOf(mosts, 2 * size);
        }
        rows[size] = sum;
        mosts[size++] = Math.max(-Tiers.LIMIT, most);
    }

    private boolean areDemandsSmall() {
        for (Demand demand : problem.demands()) {
            for (Part part : demand.parts()) {
                if (isTooLarge(part.terms())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether all uses hang together, by items, limits and demands. */
    private boolean isJoined() {
        joined = 1;
        long before;
        do {
            before = joined;
            join();
        } while (joined != before);
        return joined == all();
    }

    private void join() {
        for (long item : items) {
            join(item);
        }
        for (int use = 0; use < uses; use++) {
            join(excluded[use] | 1L << use);
        }
        for (int row = 0; row < size; row++) {
            join(usesOf(rows[row].mask()));
        }
        join(problem.root());
    }

    private void join(long set) {
        joined |= (set & joined) == 0 ? 0 : set;
    }

    private void join(Node node) {
        if (node instanceof Node.All all) {
            for (Node child : all.children()) {
                join(child);
            }
        } else {
            join(below(node));
        }
    }

    /** The uses that count somewhere below a node, or that a choice there limits. */
    private long below(Node node) {
        long below = 0;
        if (node instanceof Node.Leaf leaf) {
            for (Part part : problem.demands().get(leaf.demand()).parts()) {
                below |= usesOf(mask(part.terms()));
            }
        }
        if (node instanceof Node.Choice choice
                && choice.most() < choice.children().size()) {
            for (Node.Branch branch : choice.children()) {
                below |= at(branch);
            }
        }
        for (int child = 0; child < Tree.size(node); child++) {
            below |= below(Tree.child(node, child));
        }
        return below;
    }

    /** The uses that a child of a choice takes. */
    long at(Node.Branch branch) {
        long at = 0;
        for (int use = 0; use < uses; use++) {
            at |= branch.leaves().contains(problem.uses().get(use).leaf()) ? 1L << use : 0;
        }
        return at;
    }

    private static long mask(Terms terms) {
        long mask = 0;
        for (int place = 0; place < terms.size(); place++) {
            mask |= 1L << terms.variable(place);
        }
        return mask;
    }

    /** The uses among some variables, and those of the unions among them. */
    long usesOf(long variables) {
        long found = variables & all();
        for (int union = 0; union < unions.length; union++) {
            found |= (variables >>> (uses + union) & 1) == 1 ? unions[union] : 0;
        }
        return found;
    }

    /** All uses. */
    long all() {
        return -1L >>> (Long.SIZE - uses);
    }

    /** Whether some uses exclude others of them. */
    boolean isCrowded(long set) {
        for (long rest = set & all(); rest != 0; rest &= rest - 1) {
            if ((excluded[Long.numberOfTrailingZeros(rest)] & set) != 0) {
                return set == usesOf(set);
            }
        }
        return false;
    }

    /** No more of some uses than this can be made: one of each group that exclude each other. */
    int apart(long open) {
        int groups = 0;
        for (long rest = open; rest != 0; groups++) {
            long left = rest;
            while (left != 0) {
                long first = Long.lowestOneBit(left);
                rest &= ~first;
                left &= excluded[Long.numberOfTrailingZeros(first)];
            }
        }
        return groups;
    }

    /** Whether no two uses of an item can be made. */
    boolean isAlone(int item) {
        for (long rest = items[item]; rest != 0; rest &= rest - 1) {
            long others = items[item] & ~Long.lowestOneBit(rest);
            if ((others & ~excluded[Long.numberOfTrailingZeros(rest)]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** What it weighs at least that anything lacks. */
    long smallestLack() {
        long largest = 1;
        for (Demand demand : problem.demands()) {
            largest = demand.isProportional() && !demand.isWaived() ? Math.max(largest, demand.least()) : largest;
        }
        return tiers.unmet() / largest;
    }

    /** The problem. */
    Problem problem() {
        return problem;
    }

    /** What the tiers weigh. */
    Tiers tiers() {
        return tiers;
    }

    /** The uses of each item. */
    long[] items() {
        return items;
    }

    /** The uses of each union; the unions stand behind the uses. */
    long[] unions() {
        return unions;
    }

    /** The uses that each use excludes. */
    long[] excluded() {
        return excluded;
    }

    /** How many other limits there are. */
    int rows() {
        return size;
    }

    /** The sum of a limit. */
    BitSum row(int number) {
        return rows[number];
    }

    /** How large the sum of a limit may be. */
    long most(int number) {
        return mosts[number];
    }
}
