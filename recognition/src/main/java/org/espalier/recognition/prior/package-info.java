/**
 * Prior learning: what was learned at work, as a volunteer, in a union or on one's own, and how it is validated.
 *
 * <p>A {@link org.espalier.recognition.prior.PriorLearning} tells the activity, the evidence and the outcomes that are
 * claimed. A {@link org.espalier.recognition.prior.Validation} records the four steps of the Council Recommendation of 20
 * December 2012: identification, documentation, assessment, certification. Credits come after the assessment and the
 * certification, never before; the learning stays marked as non-formal or informal.
 *
 * <p>For refugees without documents there are a {@link org.espalier.recognition.prior.BackgroundPaper} and a
 * {@link org.espalier.recognition.prior.QualificationsPassport}: both support access, and neither gives credits. How much
 * prior learning may count is no matter of this package: {@link org.espalier.recognition.prior.PriorLearningLimits} tells
 * by country which published rule set holds the limit, and the audit keeps it.
 */
@NullMarked
package org.espalier.recognition.prior;

import org.jspecify.annotations.NullMarked;
