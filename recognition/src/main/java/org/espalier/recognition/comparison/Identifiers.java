package org.espalier.recognition.comparison;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.espalier.core.credential.LearningOutcome;

/** Identifiers of outcomes: ids, and addresses of skills. */
final class Identifiers {

    private Identifiers() {}

    static Set<String> of(LearningOutcome outcome) {
        Set<String> all = new LinkedHashSet<>(outcome.skills());
        outcome.id().ifPresent(all::add);
        return all;
    }

    static Set<String> of(ComponentOutcome outcome) {
        Set<String> all = new LinkedHashSet<>(outcome.skills());
        all.add(outcome.id());
        return all;
    }

    /** Whether every one of the outcomes has an identifier of a list from which one of the wanted ones is taken too. */
    static boolean areComparable(Set<String> wanted, List<LearningOutcome> found) {
        Set<String> lists = lists(wanted);
        return found.stream()
                .map(Identifiers::of)
                .map(Identifiers::lists)
                .allMatch(one -> one.stream().anyMatch(lists::contains));
    }

    /** From which lists identifiers are taken: all before their last part; an identifier of one part is of none. */
    private static Set<String> lists(Collection<String> identifiers) {
        Set<String> lists = new HashSet<>();
        identifiers.stream()
                .map(Identifiers::list)
                .filter(one -> !one.isEmpty())
                .forEach(lists::add);
        return lists;
    }

    private static String list(String identifier) {
        int slash = Math.max(identifier.lastIndexOf('/'), identifier.lastIndexOf('#'));
        return identifier.substring(0, Math.max(slash, identifier.lastIndexOf(':')) + 1);
    }
}
