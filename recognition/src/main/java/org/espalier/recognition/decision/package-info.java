/**
 * Decisions: what a receiver recognises of a credential, for what, why, and what can be done now.
 *
 * <p>A {@link org.espalier.recognition.decision.Decision} is a dated, versioned value. Its type holds what fairness asks:
 * anything less than full recognition carries reasons, remedies, and who hears an appeal until when; missing data never
 * refuses; a refusal names its substantial difference, or its proven failure of authenticity; the clock starts with
 * complete information. The words told to the learner are kept in it, so that it can be printed again word for word.
 *
 * <p>A decision awards no degree, and it calls nothing unlawful.
 */
@NullMarked
package org.espalier.recognition.decision;

import org.jspecify.annotations.NullMarked;
