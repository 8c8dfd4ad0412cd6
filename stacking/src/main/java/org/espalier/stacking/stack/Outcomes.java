package org.espalier.stacking.stack;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.LearningOutcome;

/** What the outcomes of holdings say about each other. */
final class Outcomes {

    private Outcomes() {}

    /** All ids and skills by which a prerequisite may name an outcome of a holding. */
    static Set<String> certified(Holding holding) {
        Set<String> certified = new TreeSet<>(granted(holding));
        for (LearningOutcome outcome : holding.credential().learningOutcomes()) {
            outcome.id().ifPresent(certified::add);
            certified.addAll(outcome.skills());
        }
        return certified;
    }

    /** The identities of the outcomes: as granted, else as issued. */
    static Set<String> identities(Holding holding) {
        Collection<String> granted = granted(holding);
        return new TreeSet<>(granted.isEmpty() ? issued(holding) : granted);
    }

    /** The identified outcomes that both certify. */
    static Set<String> common(Holding one, Holding other) {
        Set<String> common = identities(one);
        common.retainAll(identities(other));
        return common;
    }

    /** Whether all outcomes of both are identified, and the same; never where there are none. */
    static boolean areIdentical(Holding one, Holding other) {
        return areIdentified(one)
                && areIdentified(other)
                && identities(one).equals(identities(other))
                && !identities(one).isEmpty();
    }

    /** Whether outcomes are told, and none of them in mere words. */
    static boolean areIdentified(Holding holding) {
        return !granted(holding).isEmpty() || areAllIssuedIdentified(holding);
    }

    private static boolean areAllIssuedIdentified(Holding holding) {
        return !holding.credential().learningOutcomes().isEmpty()
                && holding.credential().learningOutcomes().stream()
                        .map(LearningOutcome::identity)
                        .allMatch(Optional::isPresent);
    }

    private static Set<String> granted(Holding holding) {
        return holding.grant().map(Grant::outcomes).orElseGet(Set::of);
    }

    private static Set<String> issued(Holding holding) {
        return holding.credential().learningOutcomes().stream()
                .map(LearningOutcome::identity)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
