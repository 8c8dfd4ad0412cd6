package org.espalier.stacking.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.CredentialId;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.stack.SameAchievement;

/**
 * Tells which holdings lie in which: what a credential contains, what that contains, and whatever is the same
 * achievement as one of these, such as the renewal of a course in a transcript.
 */
final class Containment {

    private final List<CountedHolding> holdings;
    private final SameAchievement same;

    private Containment(List<CountedHolding> holdings, SameAchievement same) {
        this.holdings = holdings;
        this.same = same;
    }

    /** By container, the ids of all holdings that exclude it; holdings that contain nothing are absent. */
    static Map<String, Set<String>> of(List<CountedHolding> holdings, SameAchievement same) {
        Containment containment = new Containment(holdings, same);
        Map<String, Set<String>> below = new HashMap<>();
        for (CountedHolding holding : holdings) {
            if (!holding.credential().parts().isEmpty()) {
                below.put(holding.id().text(), containment.below(holding));
            }
        }
        below.values().removeIf(Set::isEmpty);
        return below;
    }

    private Set<String> below(CountedHolding container) {
        Set<String> below = new TreeSet<>();
        Deque<CredentialId> open = new ArrayDeque<>(container.credential().parts());
        Set<CredentialId> seen = new TreeSet<>(open);
        while (!open.isEmpty()) {
            CredentialId part = open.remove();
            for (CountedHolding holding : holdings) {
                if (!holding.id().equals(container.id()) && same.areSame(part, holding.id())) {
                    below.add(holding.id().text());
                    holding.credential().parts().stream().filter(seen::add).forEach(open::add);
                }
            }
        }
        return below;
    }
}
