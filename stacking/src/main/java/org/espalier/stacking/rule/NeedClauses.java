package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A need as clauses: it is fulfilled exactly where of each clause one filter selects a credential that is there. At least k of n
 * needs are fulfilled exactly where of any n - k + 1 of them one is.
 */
final class NeedClauses {

    /** So many are looked at; a need of more is too much for an audit. */
    static final int MOST = 256;

    private NeedClauses() {}

    /** How many clauses a need has; {@code MOST + 1} where there are more than {@value #MOST}. */
    static int count(Need need) {
        if (need.filter().isPresent()) {
            return 1;
        }
        int size = need.parts().size() - need.wanted() + 1;
        long[] ways = new long[size + 1];
        ways[0] = 1;
        for (Need part : need.parts()) {
            long clauses = count(part);
            for (int chosen = size; chosen > 0; chosen--) {
                ways[chosen] = Math.min(MOST + 1, ways[chosen] + ways[chosen - 1] * clauses);
            }
        }
        return (int) ways[size];
    }

    /** The clauses of a need that has not too many. */
    static List<Set<HoldingFilter>> of(Need need) {
        if (need.filter().isPresent()) {
            return List.of(Set.of(need.filter().orElseThrow()));
        }
        List<Set<HoldingFilter>> clauses = new ArrayList<>();
        choose(need.parts(), 0, need.parts().size() - need.wanted() + 1, Set.of(), clauses);
        return clauses;
    }

    /** Joins one clause of each of so many of the parts, in every way. */
    private static void choose(
            List<Need> parts, int first, int number, Set<HoldingFilter> chosen, List<Set<HoldingFilter>> clauses) {
        if (number == 0) {
            clauses.add(chosen);
            return;
        }
        for (int part = first; part <= parts.size() - number; part++) {
            for (Set<HoldingFilter> clause : of(parts.get(part))) {
                Set<HoldingFilter> more = new LinkedHashSet<>(chosen);
                more.addAll(clause);
                choose(parts, part + 1, number - 1, more, clauses);
            }
        }
    }
}
