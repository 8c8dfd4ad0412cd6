/**
 * Exact numbers.
 *
 * <p>Credits, hours and shares are fractions here, never floating point: what a regulation writes as two thirds is two
 * thirds until somebody asks for a rounding.
 */
@NullMarked
package org.espalier.core.exact;

import org.jspecify.annotations.NullMarked;
