/**
 * Policies of receivers: who decides on recognition, what is wanted, which agreements, ages and limits hold, who hears an
 * appeal.
 *
 * <p>A {@link org.espalier.recognition.policy.ReceiverPolicy} is a data file, dated and cited. The assessment is the same
 * for every receiver; what makes a difference substantial, which grade of a criterion will do, and what cures a lack, is
 * said by its policy. Limits over several credentials, such as the share of recognised prior learning, are rules of the
 * audit and stay there, so that nothing is counted twice.
 */
@NullMarked
package org.espalier.recognition.policy;

import org.jspecify.annotations.NullMarked;
