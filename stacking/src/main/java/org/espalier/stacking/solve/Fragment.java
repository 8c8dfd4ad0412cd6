package org.espalier.stacking.solve;

/** How hard a problem is by its form, from the easiest to the hardest. */
public enum Fragment {
    /** Everything that counts is needed; no choice bears on another. */
    P1,
    /** Each use counts one, and each item is used once: a matching. */
    P2,
    /** As a matching, with limits and demands that lie apart or within one another. */
    P3,
    /** As that for each of two groups of leaves, with a limit to how many items are used for both. */
    P5,
    /** As a matching with such limits, but items may be divided: what is lacking is a flow of their steps. */
    P10,
    /** Few sums, so that a dynamic programme takes time in proportion to the amounts. */
    P12,
    /** None of these was seen: in the worst case all known ways take exponential time. */
    H;

    /** With more sums than this, the states of a dynamic programme may be too many. */
    private static final int FEW = 3;

    /** The form of a problem that is no matching. */
    static Fragment ofSums(Problem problem) {
        return problem.demands().size() <= FEW && rowsOverItems(problem) == 0 ? P12 : H;
    }

    private static int rowsOverItems(Problem problem) {
        Variables variables = new Variables(problem);
        int rows = 0;
        for (Row row : problem.rows()) {
            rows += variables.item(row.terms()) == Variables.SHARED ? 1 : 0;
        }
        return rows;
    }
}
