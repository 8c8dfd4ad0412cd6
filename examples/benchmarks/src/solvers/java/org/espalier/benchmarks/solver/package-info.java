/**
 * The exact audit beside general solvers: problems whose answers are known, one translation for all solvers, one run.
 *
 * <p>{@link org.espalier.benchmarks.solver.FamilyAnswers} checks the families, {@link
 * org.espalier.benchmarks.solver.SideBySide} measures them, {@link org.espalier.benchmarks.solver.Shuffles} shuffles them
 * and {@link org.espalier.benchmarks.solver.SecondOpinion} asks a second solver about problems drawn at random.
 */
@NullMarked
package org.espalier.benchmarks.solver;

import org.jspecify.annotations.NullMarked;
