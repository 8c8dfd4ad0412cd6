/**
 * Compares a credential with a component of the receiving programme on five elements: level, workload, quality, profile and
 * learning outcomes.
 *
 * <p>The burden lies on the assessor. A {@link org.espalier.recognition.comparison.Difference} is not substantial unless a
 * stated {@link org.espalier.recognition.comparison.DifferenceRule}, or a person with a reason, says that it would keep the
 * learner from succeeding. More than is asked is no difference. What is not known is never substantial; where
 * a rule turns on it, it is open and becomes a {@link org.espalier.recognition.comparison.Question} to a person, with the
 * material laid out. Outcomes that no machine can match always do.
 */
@NullMarked
package org.espalier.recognition.comparison;

import org.jspecify.annotations.NullMarked;
