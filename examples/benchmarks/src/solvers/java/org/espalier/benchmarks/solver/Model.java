package org.espalier.benchmarks.solver;

/** What is said to a solver, whichever it is. Variables are numbered in the order in which they are made. */
interface Model {

    /** A variable that is zero or one. */
    int flag();

    /** A whole variable from zero to the largest. */
    int whole(long largest);

    /** A sum is at most so much. */
    void atMost(Sum sum, long most);

    /** A sum is at most so much where a flag is one. */
    void atMostIf(int flag, Sum sum, long most);

    /** A sum is at least and at most so much. */
    void isBetween(Sum sum, long least, long most);

    /** A flag is one where any of some others is, and only there. */
    void isAny(int flag, int[] others);

    /** A variable is the smaller of a sum that is never negative and a cap. */
    void isSmaller(int variable, Sum sum, long cap);

    /** The values of the best answer found; empty where none was found. */
    Found minimise(Sum objective, double seconds);

    /** What a solver found. */
    final class Found {

        private final long[] values;
        private final boolean isProved;

        /**
         * What was found.
         *
         * @param values the values of all variables; empty where none were found
         * @param isProved whether the solver says that none is better, or that there are none
         */
        Found(long[] values, boolean isProved) {
            this.values = values;
            this.isProved = isProved;
        }

        long[] values() {
            return values;
        }

        boolean isProved() {
            return isProved;
        }

        boolean isEmpty() {
            return values.length == 0;
        }
    }
}
