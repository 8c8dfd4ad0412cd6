/**
 * Profiles: which checks apply to a kind of provider, and how much each weighs.
 *
 * <p>A {@link org.espalier.qa.profile.QualityProfile} is a data file, dated and cited; an institution can write its own,
 * import a published one and change what weighs differently there. Where a course is short, a profile may let a check weigh
 * less or leave it out: quality assurance is to be proportionate.
 */
@NullMarked
package org.espalier.qa.profile;

import org.jspecify.annotations.NullMarked;
