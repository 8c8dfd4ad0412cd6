/**
 * The exact search behind an audit: a problem in whole numbers, and the engines that solve it.
 *
 * <p>Nothing here knows credentials, rules or units. An award is lowered to uses (this item fills that leaf), rows that
 * must hold, demands that should be met and a tree over them. Every engine answers in the same order of preference, so
 * that it does not matter which one was taken. Not exported.
 */
@NullMarked
package org.espalier.stacking.solve;

import org.jspecify.annotations.NullMarked;
