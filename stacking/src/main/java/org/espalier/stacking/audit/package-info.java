/**
 * The exact audit: which holding fills which requirement, and proof when it cannot be done.
 *
 * <p>What an award asks for is prepared once ({@link org.espalier.stacking.audit.AskedAward}), with what each learner holds it is
 * lowered to a problem in whole numbers ({@code Lowering}): uses, limits, and demands in a tree. The search for the best answer
 * is a matter of the package {@code solve}. Each problem is solved in up to four worlds: with and without what is in progress,
 * with what is unknown at its worst and at its best ({@code Search}); where these differ, unknown levels are tried one after
 * another ({@code Completions}).
 *
 * <p>Where an award cannot be met, {@code Witnesses} look for requirements that together ask for more than all holdings that
 * could fill them give, and {@code Proofs} for a case distinction that ends in contradictions. {@code Results} and {@code
 * AuditFindings} tell what was found.
 */
@NullMarked
package org.espalier.stacking.audit;

import org.jspecify.annotations.NullMarked;
