/**
 * Checks what a search claims, from the problem alone and in exact numbers.
 *
 * <p>Shares no code with the search: it knows the problem, the uses and the proof as data, and reads the meaning of each
 * fact off the problem itself. Slow, short, and without any cleverness. Not exported.
 */
@NullMarked
package org.espalier.stacking.check;

import org.jspecify.annotations.NullMarked;
