/**
 * How much learning: credits, hours, and what one is worth in the other.
 *
 * <p>Amounts are exact, see {@link org.espalier.core.exact.Rational}. Nothing here rounds unless the caller asks for it.
 *
 * <p>Credits and hours are different types, and so are the credits of different systems: what is to be added or
 * compared must first be in one unit. A conversion names its method and its source, and gives a range where the source
 * gives one.
 */
@NullMarked
package org.espalier.core.workload;

import org.jspecify.annotations.NullMarked;
