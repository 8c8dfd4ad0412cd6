package org.espalier.stacking.solve;

/**
 * Something that can be used.
 *
 * @param cost what it costs as soon as it is used at all, zero or more
 * @param size how large it is, zero or more; of two equally good answers the smaller is preferred
 */
public record Item(long cost, long size) {}
