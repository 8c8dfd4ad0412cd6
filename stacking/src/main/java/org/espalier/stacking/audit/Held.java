package org.espalier.stacking.audit;

import java.util.Set;

/**
 * That a holding, or more of it, would help if it did not break rules beside what is counted.
 *
 * @param candidate the holding
 * @param leaf the requirement that it would fill
 * @param helped what would lack less: a requirement or a policy
 * @param rules the ids of the rules that it would break, sorted
 */
record Held(Candidate candidate, Requested leaf, String helped, Set<String> rules) {

    /** What is held back, and from where: the titles of both. */
    String text() {
        return candidate.title() + " for " + leaf.decided().use().label();
    }
}
