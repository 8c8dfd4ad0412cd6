/**
 * Reviews: what the checks of a profile say of one credential, put together.
 *
 * <p>A {@link org.espalier.qa.review.QualityReviewer} applies a profile to a credential and the evidence. The {@link
 * org.espalier.qa.review.QualityReview} has one finding for each check, the same by layer, by standard and by principle,
 * what is missing in order of weight, and what the credential may say as element 11. It is a value that is written as JSON.
 */
@NullMarked
package org.espalier.qa.review;

import org.jspecify.annotations.NullMarked;
