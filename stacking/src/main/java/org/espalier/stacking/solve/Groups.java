package org.espalier.stacking.solve;

/** Which items belong together. */
final class Groups {

    private final int[] above;

    Groups(int items) {
        this.above = new int[items];
        for (int item = 0; item < items; item++) {
            above[item] = item;
        }
    }

    /** The item that stands for the group of an item. */
    int of(int item) {
        int top = item;
        while (above[top] != top) {
            above[top] = above[above[top]];
            top = above[top];
        }
        return top;
    }

    /** Joins the groups of two items, where there is a first; the second. */
    int join(int first, int second) {
        if (first >= 0) {
            above[of(first)] = of(second);
        }
        return second;
    }
}
