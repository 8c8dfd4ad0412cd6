package org.espalier.stacking.solve;

/**
 * A limit that must hold: a sum is at most so much.
 *
 * @param terms the sum; coefficients may be negative
 * @param most the largest amount
 */
public record Row(Terms terms, long most) {}
