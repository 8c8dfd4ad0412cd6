package org.espalier.stacking.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves to fill, floors to reach by what fills them, and the items to do it with.
 *
 * @param leaves what items fill, each item at most one; sorted by id
 * @param floors least amounts among everything that fills any leaf; sorted by id
 * @param items what there is; sorted by id
 * @param groups items of which at most one may be used, each item in at most one group; sorted by smallest id
 * @param containers by the id of an item, the ids of items that it contains and that exclude it
 */
public record Problem(
        List<Demand> leaves,
        List<Demand> floors,
        List<Item> items,
        List<Set<String>> groups,
        Map<String, Set<String>> containers) {

    /** Copies the lists. */
    public Problem {
        leaves = List.copyOf(leaves);
        floors = List.copyOf(floors);
        items = List.copyOf(items);
        groups = List.copyOf(groups);
        containers = Map.copyOf(containers);
    }

    /** The same problem with fewer items. */
    public Problem only(Predicate<Item> kept) {
        return new Problem(leaves, floors, items.stream().filter(kept).toList(), groups, containers);
    }

    /** The items in bundles of which at most one may be used; an item alone is a bundle of one. */
    public List<List<Item>> bundles() {
        Set<String> grouped = groups.stream().flatMap(Set::stream).collect(Collectors.toSet());
        Stream<List<Item>> alone = items.stream().filter(item -> !grouped.contains(item.id())).map(List::of);
        Stream<List<Item>> together = groups.stream()
                .map(group -> items.stream().filter(item -> group.contains(item.id())).toList())
                .filter(bundle -> !bundle.isEmpty());
        return Stream.concat(alone, together)
                .sorted((one, other) -> one.get(0).id().compareTo(other.get(0).id()))
                .toList();
    }
}
