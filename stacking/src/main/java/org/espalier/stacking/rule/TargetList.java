package org.espalier.stacking.rule;

import java.util.Set;
import java.util.TreeSet;

/**
 * The components that a rule asks for by name: codes, or ids of credentials.
 *
 * @param names the names, sorted
 * @param all whether every one of them is required; else some of them, so that each is an elective
 */
record TargetList(Set<String> names, boolean all) {

    /** What a filter names, of which so many are required. */
    static TargetList of(HoldingFilter filter, long required) {
        Set<String> names = new TreeSet<>(filter.codes());
        filter.credentials().forEach(id -> names.add(id.text()));
        return new TargetList(names, required >= names.size());
    }

    static TargetList none() {
        return new TargetList(Set.of(), false);
    }

    Set<String> required() {
        return all ? names : Set.of();
    }

    Set<String> elective() {
        return all ? Set.of() : names;
    }
}
