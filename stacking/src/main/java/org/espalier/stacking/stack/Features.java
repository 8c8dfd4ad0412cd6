package org.espalier.stacking.stack;

/** What the steps of a stack have together: a set of bits, for the direction depends on nothing else. */
final class Features {

    static final int NONE = 0;
    static final int SAME = 1;
    static final int UP = 2;
    static final int DOWN = 4;
    static final int FAR = 8;

    /** How many sets of features there are. */
    static final int COUNT = 16;

    private Features() {}

    /** The row of {@link StackDirection} for a stack of two or more. */
    static StackDirection direction(int features) {
        if ((features & UP) != 0) {
            return (features & FAR) != 0 ? StackDirection.DIAGONAL : StackDirection.VERTICAL;
        }
        if ((features & SAME) != 0) {
            return StackDirection.HORIZONTAL;
        }
        return (features & DOWN) != 0 ? StackDirection.SUPPLEMENTAL : StackDirection.INDEPENDENT;
    }
}
