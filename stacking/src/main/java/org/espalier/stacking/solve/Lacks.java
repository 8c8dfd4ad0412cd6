package org.espalier.stacking.solve;

/** What demands lack. */
interface Lacks {

    /** What it weighs at least what a demand lacks, and what fills it from here. */
    long weight(int demand);
}
