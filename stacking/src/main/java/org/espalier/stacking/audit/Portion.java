package org.espalier.stacking.audit;

import org.espalier.core.exact.Rational;

/**
 * A part of a holding that counts where a variable is one.
 *
 * @param variable the variable
 * @param part how much of the holding, one where it is all
 */
record Portion(int variable, Rational part) {

    /** What it adds of an amount that the whole holding adds. */
    Rational of(Rational whole) {
        return part.equals(Rational.ONE) ? whole : whole.times(part);
    }
}
