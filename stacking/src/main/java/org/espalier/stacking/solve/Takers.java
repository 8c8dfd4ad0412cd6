package org.espalier.stacking.solve;

/** How many claims would take each item, and how much they would fill the limit of which each unit may have a price. */
final class Takers {

    private final int[] counts;
    private long load;

    /** None, of so many items. */
    Takers(int items) {
        this.counts = new int[items];
    }

    /** Notes the move that a claim makes with an item. */
    void add(int item, Moves moves, int move) {
        counts[item] += moves.isPriced(move) ? 1 : 0;
        load += moves.load(move);
    }

    /** How many claims would take an item. */
    int of(int item) {
        return counts[item];
    }

    /** How much they would fill the limit. */
    long load() {
        return load;
    }
}
