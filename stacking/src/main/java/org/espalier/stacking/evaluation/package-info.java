/**
 * What an evaluation looks at: the day and the receiver, what is known of the learner's case, and holdings as they count
 * there.
 *
 * <p>An {@link org.espalier.stacking.evaluation.Evaluation} is made by the caller; {@link
 * org.espalier.stacking.evaluation.CountedHoldings} are what rules and stacks look at. What is not known is an {@link
 * org.espalier.stacking.evaluation.Answer} of its own.
 */
@NullMarked
package org.espalier.stacking.evaluation;

import org.jspecify.annotations.NullMarked;
