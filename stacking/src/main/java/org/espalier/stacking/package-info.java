/**
 * The front of the stacking module.
 *
 * <p>A {@link org.espalier.stacking.StackValidator} applies rules to what a learner holds; an {@link
 * org.espalier.stacking.AwardAudit} finds which holding fills which requirement of an award. Both return findings with
 * their reasons, for a day that the caller hands in.
 */
@NullMarked
package org.espalier.stacking;

import org.jspecify.annotations.NullMarked;
