package org.espalier.benchmarks.solver;

import java.util.Locale;
import org.espalier.stacking.solve.Worth;

/**
 * One contender's time on one problem, and what it found.
 *
 * @param seconds its time
 * @param worth what its answer is worth by the definition
 * @param isProved whether it says that no answer is better
 */
record Cell(double seconds, Worth worth, boolean isProved) {

    /** By what is lacking, then by cost. */
    int compareTo(Worth other) {
        return compare(worth, other);
    }

    /** By what is lacking, then by cost. */
    static int compare(Worth one, Worth other) {
        int order = one.shortfall().compareTo(other.shortfall());
        return order != 0 ? order : Long.compare(one.cost(), other.cost());
    }

    /** Its time in milliseconds. */
    String milliseconds() {
        return String.format(Locale.ROOT, "%.3f", seconds * 1e3);
    }

    /** How far its answer is from the best one; empty where it is as good. */
    String behind(Worth best) {
        if (compareTo(best) == 0) {
            return "";
        }
        return worth.shortfall().equals(best.shortfall())
                ? String.format(Locale.ROOT, ", cost + %.1f %%", 100.0 * (worth.cost() - best.cost()) / best.cost())
                : ", wrong: lacks " + worth.shortfall().minus(best.shortfall()) + " more";
    }
}
