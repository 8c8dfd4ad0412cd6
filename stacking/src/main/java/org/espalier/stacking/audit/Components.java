package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.espalier.stacking.model.Demand;
import org.espalier.stacking.model.Item;
import org.espalier.stacking.model.Problem;

/**
 * Splits a problem into parts that share no item. Floors look at everything that is used, so a problem with floors is
 * one part.
 */
final class Components {

    private final Problem problem;
    private final int[] part;

    private Components(Problem problem) {
        this.problem = problem;
        this.part = new int[problem.leaves().size()];
        for (int leaf = 0; leaf < part.length; leaf++) {
            part[leaf] = leaf;
        }
    }

    static List<Problem> of(Problem problem) {
        return problem.floors().isEmpty() ? new Components(problem).split() : List.of(problem);
    }

    private List<Problem> split() {
        problem.bundles().forEach(this::join);
        TreeMap<Integer, List<Integer>> leaves = new TreeMap<>();
        for (int leaf = 0; leaf < part.length; leaf++) {
            leaves.computeIfAbsent(root(leaf), none -> new ArrayList<>()).add(leaf);
        }
        return leaves.values().stream().map(this::part).toList();
    }

    private void join(List<Item> bundle) {
        int first = -1;
        for (int leaf = 0; leaf < part.length; leaf++) {
            int candidate = leaf;
            if (bundle.stream().anyMatch(item -> item.fits(candidate))) {
                first = first < 0 ? leaf : first;
                part[root(leaf)] = root(first);
            }
        }
    }

    private int root(int leaf) {
        int root = leaf;
        while (part[root] != root) {
            root = part[root];
        }
        return root;
    }

    private Problem part(List<Integer> leaves) {
        List<Demand> demands = leaves.stream().map(problem.leaves()::get).toList();
        List<Item> items = problem.items().stream()
                .filter(item -> leaves.stream().anyMatch(item::fits))
                .map(item -> reduced(item, leaves))
                .toList();
        Set<String> ids = new TreeSet<>(items.stream().map(Item::id).toList());
        List<Set<String>> groups = problem.groups().stream()
                .filter(group -> group.stream().anyMatch(ids::contains))
                .toList();
        return new Problem(demands, List.of(), items, groups, problem.containers());
    }

    private static Item reduced(Item item, List<Integer> leaves) {
        return new Item(
                item.id(), leaves.stream().map(item.leaves()::get).toList(), List.of(), item.size(), item.until());
    }
}
