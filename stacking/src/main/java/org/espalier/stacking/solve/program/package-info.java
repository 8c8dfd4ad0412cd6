/**
 * Whole-number programmes: columns with bounds, limits on sums of them, and a search for the least value of a sum.
 *
 * <p>The simplex method calculates in floating point, but only to guess: every bound is calculated anew in whole numbers
 * from its rounded multipliers, every cut is worked out in whole numbers, and every answer is a set of whole numbers that
 * fulfils all limits. So no verdict rests on floating point. Nothing here knows items, leaves or demands. Not exported.
 */
@NullMarked
package org.espalier.stacking.solve.program;

import org.jspecify.annotations.NullMarked;
