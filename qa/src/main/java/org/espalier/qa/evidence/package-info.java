/**
 * Evidence of quality: what is known of a provider, a course and a credential, on which day, and where it can be seen.
 *
 * <p>A {@link org.espalier.qa.evidence.QualityFile} has three layers. Each holds records with their own form (policies,
 * bodies, external reviews, contracts, feedback) and statements of yes and no; what is told in neither is unknown, which is
 * not "no". Dates belong to the evidence, so that a question can be answered for the day of an award. A {@link
 * org.espalier.qa.evidence.ShortForm} is the same in brief. Nothing here judges, and nothing is fetched.
 */
@NullMarked
package org.espalier.qa.evidence;

import org.jspecify.annotations.NullMarked;
