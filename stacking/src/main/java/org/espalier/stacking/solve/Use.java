package org.espalier.stacking.solve;

/**
 * That an item, or a part of it, may fill a leaf: a variable that is zero or one.
 *
 * @param item the number of the item
 * @param leaf the number of the leaf
 * @param exceptions on how many exceptions it rests
 * @param size what it adds to the size of its item, zero or more: the size of a part
 */
public record Use(int item, int leaf, int exceptions, long size) {

    /** A use of a whole item, which is as large as the item. */
    public Use(int item, int leaf, int exceptions) {
        this(item, leaf, exceptions, 0);
    }
}
