package org.espalier.stacking.rule;

/**
 * What a rule bounds: an amount of something among the holdings that a filter selects.
 *
 * @param unit in what it counts, for example {@code ECTS} or {@code credentials}
 * @param filter which holdings add to it
 * @param bounds the least and the most
 */
record BoundedAmount(String unit, HoldingFilter filter, Bounds bounds) {}
