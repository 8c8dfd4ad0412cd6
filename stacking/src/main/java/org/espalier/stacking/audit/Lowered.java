package org.espalier.stacking.audit;

import java.util.List;
import org.espalier.stacking.solve.Problem;

/**
 * A problem, and what its numbers stand for.
 *
 * @param problem the problem
 * @param uses what each use is
 * @param asking the ids of the requirements and policies that ask, by demand
 * @param limiting the ids of the rules that limit, by row; empty where that is in the nature of counting
 */
record Lowered(Problem problem, Uses uses, List<String> asking, List<String> limiting) {}
