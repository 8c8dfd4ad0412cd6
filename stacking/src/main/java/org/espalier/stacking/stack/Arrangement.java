package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espalier.core.field.Nearness;

/**
 * The holdings of a table in order, those of one achievement together, for levels that are known, unknown or assumed. The
 * first of an achievement leads it; renewals and duplicates stand with it.
 */
final class Arrangement {

    private final PairTable table;
    private final Levels levels;
    private final List<Integer> order;
    private final Map<Integer, List<Integer>> groups;
    private final List<Integer> leaders;
    private final Comparator<Entry> closest;

    Arrangement(PairTable table, Levels levels) {
        this.table = table;
        this.levels = levels;
        this.order = StackOrder.of(table, levels);
        this.groups = groups();
        this.leaders = List.copyOf(groups.keySet());
        this.closest = Comparator.<Entry>comparingInt(entry -> levels.distance(entry.from(), entry.to()))
                .thenComparing(Entry::nearness, Comparator.comparing(Arrangement::rank))
                .thenComparing(entry -> table.date(entry.from()), Comparator.reverseOrder())
                .thenComparing(Entry::from);
    }

    private Map<Integer, List<Integer>> groups() {
        Partition<Integer> same = same();
        Map<Integer, Integer> first = new LinkedHashMap<>();
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int i : order) {
            int leader = first.computeIfAbsent(same.root(i), root -> i);
            members.computeIfAbsent(leader, one -> new ArrayList<>()).add(i);
        }
        return members;
    }

    private Partition<Integer> same() {
        Partition<Integer> same = new Partition<>();
        for (PairTable.Pair pair : table.perhapsSame()) {
            boolean inOrder = order.indexOf(pair.one()) < order.indexOf(pair.other());
            if (table.areSame(inOrder ? pair : pair.reversed(), levels)) {
                same.join(pair.one(), pair.other());
            }
        }
        return same;
    }

    List<Integer> order() {
        return order;
    }

    /** The first of each achievement, in order. */
    List<Integer> leaders() {
        return leaders;
    }

    /** The leaders before another one that are linked with it in a way. */
    List<Integer> linked(int later, Link link) {
        return leaders.stream()
                .takeWhile(earlier -> earlier != later)
                .filter(earlier -> link(earlier, later) == link)
                .toList();
    }

    /**
     * The leaders that another one may build on, as far as that is unknown: those before it, and those that only the id
     * puts after it.
     */
    List<Integer> open(int later) {
        return Stream.concat(
                        linked(later, Link.UNKNOWN).stream(),
                        leaders.stream()
                                .dropWhile(other -> other != later)
                                .filter(other -> other != later && isTied(other, later)))
                .toList();
    }

    /** Whether only the id tells which of two is the first, so that one may build on the other that stands after it. */
    private boolean isTied(int one, int other) {
        return table.date(one).equals(table.date(other))
                && levels.rank(one) == levels.rank(other)
                && link(one, other) == Link.UNKNOWN
                && link(other, one) != Link.BUILDS_ON;
    }

    /** How two achievements are linked: any of their members may tell that they are, the leaders tell what is unknown. */
    private Link link(int earlier, int later) {
        if (members(earlier).size() == 1 && members(later).size() == 1) {
            return table.step(earlier, later).link();
        }
        List<Link> links = members(earlier).stream()
                .flatMap(one -> members(later).stream()
                        .map(other -> table.step(one, other).link()))
                .toList();
        if (links.contains(Link.BUILDS_ON)) {
            return Link.BUILDS_ON;
        }
        return links.contains(Link.SHARED_TARGET)
                ? Link.SHARED_TARGET
                : table.step(earlier, later).link();
    }

    private List<Integer> members(int leader) {
        return groups.getOrDefault(leader, List.of());
    }

    LevelMove move(int earlier, int later) {
        return table.move(earlier, later, levels);
    }

    /** Which of several earlier holdings is closest to a later one, where the fields are as given. */
    Comparator<Entry> closest() {
        return closest;
    }

    private static int rank(Nearness nearness) {
        return switch (nearness) {
            case NEAR -> 0;
            case UNKNOWN -> 1;
            case FAR -> 2;
        };
    }

    /** The step by which a holding enters from another, with what is known of its field. */
    Entry entry(int from, int to) {
        return new Entry(from, to, move(from, to), table.step(from, to).nearness());
    }
}
