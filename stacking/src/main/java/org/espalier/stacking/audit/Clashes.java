package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds rules of an award that contradict each other, whatever anybody holds: as few as do. Of several such sets that have
 * rules in common, one is found; it does not depend on the order of the rules in the award.
 */
final class Clashes {

    /** More are not looked for. */
    private static final int MOST = 16;

    /** Sets of more rules are not made smaller one by one. */
    private static final int MOST_RULES = 60;

    private final AwardFrame frame;

    private Clashes(AwardFrame frame) {
        this.frame = frame;
    }

    /** The ids of rules that contradict each other; empty where none are known to. */
    static Optional<Set<String>> first(AwardFrame frame) {
        Clashes clashes = new Clashes(frame);
        return clashes.among(clashes.ids());
    }

    /** The ids of rules that contradict each other, set by set; no rule is in two of them. */
    static List<Set<String>> all(AwardFrame frame) {
        Clashes clashes = new Clashes(frame);
        Set<String> left = clashes.ids();
        List<Set<String>> all = new ArrayList<>();
        Optional<Set<String>> next = clashes.among(left);
        while (next.isPresent() && all.size() < MOST) {
            all.add(next.get());
            left.removeAll(next.get());
            next = clashes.among(left);
        }
        return all;
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        frame.rules().forEach(rule -> ids.add(rule.use().id()));
        return ids;
    }

    private Optional<Set<String>> among(Set<String> ids) {
        Optional<Set<String>> found = contradiction(ids);
        return ids.size() > MOST_RULES ? found : found.map(names -> least(ids));
    }

    private Optional<Set<String>> contradiction(Set<String> ids) {
        return Prospects.of(Question.everGiven(frame, ids::contains)).contradicting();
    }

    /** Leaves out one after another what is not needed for the contradiction. */
    private Set<String> least(Set<String> ids) {
        Set<String> least = new TreeSet<>(ids);
        for (String id : ids) {
            least.remove(id);
            if (contradiction(least).isEmpty()) {
                least.add(id);
            }
        }
        return least;
    }
}
