/**
 * The exact audit: which holding fills which requirement, and proof when it cannot be done.
 *
 * <p>An award is made ready once ({@code AwardFrame}). With what a learner holds it is lowered ({@code Lowering}) to a problem
 * in whole numbers, which the package {@code solve} solves; once or more, for what is unknown may turn out badly
 * or well, and what is in progress may count or not ({@code World}). What the answers say is told in requirements and
 * holdings ({@code Results}, {@code AuditFindings}).
 *
 * <p>Where an award cannot be met, a {@link org.espalier.stacking.audit.Witness} names requirements that together ask for more
 * than all holdings that could fill them give; where none does, {@link org.espalier.stacking.audit.ProofCase} splits into cases that
 * each end in a contradiction.
 */
@NullMarked
package org.espalier.stacking.audit;

import org.jspecify.annotations.NullMarked;
