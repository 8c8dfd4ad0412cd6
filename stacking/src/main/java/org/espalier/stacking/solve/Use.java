package org.espalier.stacking.solve;

/**
 * That an item may fill a leaf: a variable that is zero or one.
 *
 * @param item the number of the item
 * @param leaf the number of the leaf
 * @param exceptions on how many exceptions it rests
 */
public record Use(int item, int leaf, int exceptions) {}
