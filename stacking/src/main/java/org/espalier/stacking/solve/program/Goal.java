package org.espalier.stacking.solve.program;

/** What is done with what a search finds. */
public interface Goal {

    /**
     * Looks at a whole value for each column. Nothing is promised about them: they need not fulfil the limits.
     *
     * @return the largest value of the sum that is still of interest
     */
    long offer(double[] values);

    /**
     * Looks at values that are not all whole, for what may be near.
     *
     * @return the largest value of the sum that is still of interest
     */
    long suggest(double[] values);

    /** Notes that work was done; false where the search must end. */
    boolean spend(long steps);
}
