package org.espalier.stacking.audit;

import java.util.Set;
import java.util.TreeSet;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.LastCredits;
import org.espalier.stacking.rule.Tally;

/** Awards whose order matters, and nobody knows it: of one day, or of days that are not known. */
final class Ties {

    private Ties() {}

    /** Whether there are any for a rule. */
    static boolean areAny(Decided rule, CountedHoldings held) {
        return isOrdered(rule)
                && held.stream().anyMatch(one -> !data(rule, one, held).isEmpty());
    }

    /** Which data of a holding would tell its place. */
    static Set<String> data(Decided rule, CountedHolding one, CountedHoldings held) {
        Set<String> data = new TreeSet<>();
        if (isOrdered(rule)) {
            rule.holding(one)
                    .ifPresent(as -> held.stream()
                            .flatMap(other -> rule.holding(other).stream())
                            .forEach(other -> add(data, rule, as, other)));
        }
        return data;
    }

    private static boolean isOrdered(Decided rule) {
        for (Tally tally : rule.tallies()) {
            if (tally instanceof LastCredits) {
                return true;
            }
        }
        return false;
    }

    private static void add(Set<String> data, Decided rule, CountedHolding one, CountedHolding other) {
        for (Tally tally : rule.tallies()) {
            if (tally instanceof LastCredits last && last.isTied(one, other)) {
                last.tie(one, other).ifPresent(data::add);
            }
        }
    }
}
