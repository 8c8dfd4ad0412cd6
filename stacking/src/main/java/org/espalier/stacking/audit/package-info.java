/**
 * The exact audit: which holding fills which requirement, and proof when it cannot be done.
 *
 * <p>An award and a portfolio are lowered to a small problem of demands and items ({@code Lowering}), the problem is
 * split into parts that share no item ({@code Components}), and each part is solved exactly: by a dynamic programme over
 * how far each demand is filled ({@code FillProgramme}), or where it would grow too large by matching if the
 * demands count credentials ({@code CountMatching}), or by branch and bound if they count in one unit ({@code
 * BranchAndBound}). What is beyond these is refused with a reason. No step takes
 * the first thing that fits.
 *
 * <p>Where an award cannot be met, a cut ({@code Cut}) names requirements that together ask for more than all holdings
 * that could fill them give.
 */
@NullMarked
package org.espalier.stacking.audit;

import org.jspecify.annotations.NullMarked;
