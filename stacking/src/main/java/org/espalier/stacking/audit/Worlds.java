package org.espalier.stacking.audit;

/** The best answers for one award, world by world. */
interface Worlds {

    /**
     * The best answer in a world.
     *
     * @param completion how what is unknown turns out
     * @param earnedOnly whether what is in progress is left out
     */
    Found best(Completion completion, boolean earnedOnly);

    /** How many steps were taken. */
    long steps();
}
