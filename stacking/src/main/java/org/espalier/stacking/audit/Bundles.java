package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holdings of which one counts make one bundle, any other makes its own. */
final class Bundles {

    private final List<Candidate> items;
    private final List<List<Integer>> all = new ArrayList<>();

    Bundles(List<Candidate> items, List<Set<String>> groups) {
        this.items = items;
        Map<String, List<Integer>> byGroup = new HashMap<>();
        for (int item = 0; item < items.size(); item++) {
            String group = group(items.get(item).id(), groups);
            List<Integer> bundle = byGroup.get(group);
            if (bundle == null) {
                bundle = new ArrayList<>();
                byGroup.put(group, bundle);
                all.add(bundle);
            }
            bundle.add(item);
        }
    }

    private static String group(String id, List<Set<String>> groups) {
        return groups.stream()
                .filter(set -> set.contains(id))
                .findFirst()
                .map(set -> new TreeSet<>(set).first())
                .orElse(id);
    }

    int size() {
        return all.size();
    }

    /** The numbers of the holdings in a bundle. */
    List<Integer> get(int bundle) {
        return all.get(bundle);
    }

    Stream<List<Integer>> stream() {
        return all.stream();
    }

    /** The ids of all holdings in some bundles, sorted. */
    List<String> ids(Set<Integer> some) {
        return some.stream()
                .flatMap(bundle -> all.get(bundle).stream())
                .map(item -> items.get(item).id())
                .sorted()
                .toList();
    }
}
