/**
 * The one family of data files: what rule sets, profiles and policies have in common, how they are read, and where they
 * are kept.
 *
 * <p>Rules are data. A {@link org.espalier.core.file.DataFile} reads one from JSON or from a strict YAML and tells all
 * that is wrong in it at once. Every such value is an {@link org.espalier.core.file.Envelope}: it says what it is called,
 * for whom and between which days it holds, and on which sources it rests. A {@link org.espalier.core.file.Registry}
 * holds many of them and finds the one that holds on a day: the rules of the day on which a learner enrolled, or of
 * today, as the caller says. {@link org.espalier.core.file.Imports} follows what one value takes from others.
 *
 * <p>Nothing here opens a file: bytes and resources are handed in.
 */
@NullMarked
package org.espalier.core.file;

import org.jspecify.annotations.NullMarked;
