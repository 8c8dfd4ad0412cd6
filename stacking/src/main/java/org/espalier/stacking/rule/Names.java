package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.espalier.core.fault.Faults;

/** Names of requirements and awards, as rules of sharing list them. */
final class Names {

    private Names() {}

    /** Refuses a list with blank names, the same one twice, or too few. */
    static Faults check(Faults faults, List<String> names, int least, String attribute) {
        return faults.noneBlank(names, attribute)
                .check(new HashSet<>(names).size() == names.size(), attribute, "names the same twice")
                .check(names.size() >= least, attribute, "at least " + least + " are needed; found " + names.size());
    }

    static List<Set<String>> sets(List<List<String>> lists) {
        return lists.stream().<Set<String>>map(TreeSet::new).toList();
    }

    static String or(Collection<String> names) {
        return String.join(" or ", names);
    }

    static String lists(List<List<String>> lists, String between) {
        return lists.stream().map(list -> String.join(between, list)).collect(Collectors.joining("; "));
    }

    /** Those of some requirements that may not share a credential with another of them. */
    static List<String> clashing(List<String> requirements, SharingPolicy policy) {
        return requirements.stream()
                .filter(one ->
                        requirements.stream().anyMatch(other -> !other.equals(one) && !policy.allows(one, other)))
                .toList();
    }
}
