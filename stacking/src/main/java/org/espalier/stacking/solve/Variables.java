package org.espalier.stacking.solve;

/**
 * Which variables belong to one item: its uses, and the unions of them. Any other union is shared.
 *
 * <p>The uses of an item follow one another; a set of them is a mask, the first use being the lowest bit.
 */
final class Variables {

    /** In place of an item: the variable is a union of uses of several items. */
    static final int SHARED = -1;

    /** Of an item with more uses there are no masks. */
    static final int MOST_USES = 62;

    private final Problem problem;
    private final int[] first;
    private final int[] item;
    private final long[] mask;

    Variables(Problem problem) {
        this.problem = problem;
        this.first = new int[problem.items().size() + 1];
        int uses = problem.uses().size();
        this.item = new int[uses + problem.unions().size()];
        this.mask = new long[item.length];
        countUses();
        for (int use = 0; use < uses; use++) {
            item[use] = problem.uses().get(use).item();
            mask[use] = 1L << (use - first[item[use]]);
        }
        for (int union = uses; union < item.length; union++) {
            join(union, problem.unions().get(union - uses));
        }
    }

    private void countUses() {
        for (Use use : problem.uses()) {
            first[use.item() + 1]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
    }

    private void join(int union, Terms uses) {
        item[union] = uses.size() == 0 ? SHARED : item[uses.variable(0)];
        for (int place = 0; place < uses.size(); place++) {
            int use = uses.variable(place);
            item[union] = item[use] == item[union] ? item[union] : SHARED;
            mask[union] |= mask[use];
        }
    }

    /** The first use of an item; that of the number of items is the number of uses. */
    int first(int ofItem) {
        return first[ofItem];
    }

    /** How many uses an item has. */
    int uses(int ofItem) {
        return first[ofItem + 1] - first[ofItem];
    }

    /** Whether every item has few enough uses for masks. */
    boolean haveMasks() {
        for (int i = 0; i + 1 < first.length; i++) {
            if (uses(i) > MOST_USES) {
                return false;
            }
        }
        return true;
    }

    /** The first variable that is a union. */
    int firstUnion() {
        return problem.uses().size();
    }

    /** The item of a variable, or {@link #SHARED}. */
    int item(int variable) {
        return item[variable];
    }

    /** The uses of the item that make a variable one. */
    long mask(int variable) {
        return mask[variable];
    }

    /** Whether a variable is a union of uses of several items. */
    boolean isShared(int variable) {
        return item[variable] == SHARED;
    }

    /** The uses that make a shared variable one. */
    Terms union(int variable) {
        return problem.unions().get(variable - problem.uses().size());
    }

    /** The one item to which all variables of a sum belong, or {@link #SHARED}. */
    int item(Terms terms) {
        int one = terms.size() == 0 ? SHARED : item[terms.variable(0)];
        for (int place = 1; place < terms.size(); place++) {
            one = item[terms.variable(place)] == one ? one : SHARED;
        }
        return one;
    }
}
