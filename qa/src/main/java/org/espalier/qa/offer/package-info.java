/**
 * Questions that stand on the side of those who learn, asked of an offer or a plan.
 *
 * <p>Credentials are not to be collected like tokens, nor sold like goods. An {@link org.espalier.qa.offer.OfferCheck} looks for
 * credentials that bring a learner nothing, outcomes that are certified twice, costs that are hidden, expiry without a reason
 * and a stack that leads nowhere. It advises; it forbids nothing.
 */
@NullMarked
package org.espalier.qa.offer;

import org.jspecify.annotations.NullMarked;
