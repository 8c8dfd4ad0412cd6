/**
 * The small problem to which every award lowers itself: demands, items, and which items exclude each other.
 *
 * <p>Nothing here knows credentials or rules. Items and demands are in a canonical order, by id, so that an answer does
 * not depend on the order of the input. Not exported.
 */
@NullMarked
package org.espalier.stacking.model;

import org.jspecify.annotations.NullMarked;
