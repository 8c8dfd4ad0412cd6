package org.espalier.stacking.solve;

/**
 * The nodes of a network, set apart so that no way that costs nothing leads out of a region and back to it.
 *
 * <p>At first there is one region. Where a search does not come back, what it reached is a region of its own from then on:
 * to let flow along a way round, or to freeze an arc, opens no way from one region to another and back.
 */
final class Regions {

    private final int[] regions;
    private int last;

    Regions(int nodes) {
        this.regions = new int[nodes];
    }

    /** Whether no way round leads through both of two nodes. */
    boolean areApart(int one, int other) {
        return regions[one] != regions[other];
    }

    /** Sets all nodes apart that were reached within a region, from where nothing else of it is reached. */
    void setApart(int[] reached, int size) {
        last++;
        for (int i = 0; i < size; i++) {
            regions[reached[i]] = last;
        }
    }
}
