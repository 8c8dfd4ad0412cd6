/**
 * Awards: the target that holdings are audited against.
 *
 * <p>An {@link org.espalier.stacking.award.Award} asks for {@link org.espalier.stacking.award.Requirement}s, all of
 * them; each holding fills at most one. Its policies are rules over everything that is counted. Awards are data: a file
 * of kind {@code award/1} is read by {@link org.espalier.stacking.award.AwardFile}.
 */
@NullMarked
package org.espalier.stacking.award;

import org.jspecify.annotations.NullMarked;
