package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.model.Allocation;
import org.espalier.stacking.model.Demand;
import org.espalier.stacking.model.Item;
import org.espalier.stacking.model.Problem;

/** The second opinion: writes down every allocation and sorts them. Shares no code with the search. */
final class BruteForce {

    private static final Comparator<Judged> BEST = Comparator.comparing(Judged::shortfall)
            .thenComparing(Comparator.comparing(Judged::lasting).reversed())
            .thenComparing(Judged::size)
            .thenComparing(judged -> judged.leafOf().size());

    private BruteForce() {}

    static Judged best(Problem problem) {
        return all(problem, 0, new TreeMap<>()).stream()
                .filter(isAllowed(problem))
                .map(leafOf -> judge(problem, leafOf))
                .min(BEST)
                .orElseThrow();
    }

    static Judged judge(Problem problem, Allocation allocation) {
        return judge(problem, new TreeMap<>(allocation.leafOf()));
    }

    static boolean isAllowed(Problem problem, Allocation allocation) {
        return isAllowed(problem).test(new TreeMap<>(allocation.leafOf()));
    }

    private static List<Map<String, String>> all(Problem problem, int from, Map<String, String> begun) {
        if (from == problem.items().size()) {
            return List.of(new TreeMap<>(begun));
        }
        Item item = problem.items().get(from);
        List<Map<String, String>> found = new ArrayList<>(all(problem, from + 1, begun));
        for (int leaf = 0; leaf < problem.leaves().size(); leaf++) {
            if (item.leaves().get(leaf).signum() > 0) {
                begun.put(item.id(), problem.leaves().get(leaf).id());
                found.addAll(all(problem, from + 1, begun));
                begun.remove(item.id());
            }
        }
        return found;
    }

    private static Predicate<Map<String, String>> isAllowed(Problem problem) {
        return leafOf -> problem.groups().stream().allMatch(group -> used(group, leafOf) <= 1)
                && problem.containers().entrySet().stream()
                        .allMatch(entry -> !leafOf.containsKey(entry.getKey()) || used(entry.getValue(), leafOf) == 0);
    }

    private static long used(Set<String> ids, Map<String, String> leafOf) {
        return ids.stream().filter(leafOf::containsKey).count();
    }

    static Judged judge(Problem problem, Map<String, String> leafOf) {
        Rational shortfall = Rational.ZERO;
        for (int leaf = 0; leaf < problem.leaves().size(); leaf++) {
            shortfall = shortfall.plus(leafGap(problem, leafOf, leaf));
        }
        for (int floor = 0; floor < problem.floors().size(); floor++) {
            shortfall = shortfall.plus(floorGap(problem, leafOf, floor));
        }
        List<Item> used = problem.items().stream()
                .filter(item -> leafOf.containsKey(item.id()))
                .toList();
        Rational size = used.stream().map(Item::size).reduce(Rational.ZERO, Rational::plus);
        Optional<LocalDate> end =
                used.stream().flatMap(item -> item.until().stream()).min(Comparator.naturalOrder());
        LocalDate lasting = shortfall.signum() == 0 ? end.orElse(LocalDate.MAX) : LocalDate.MIN;
        return new Judged(leafOf, shortfall, lasting, size);
    }

    private static Rational leafGap(Problem problem, Map<String, String> leafOf, int leaf) {
        Demand demand = problem.leaves().get(leaf);
        Rational filled = problem.items().stream()
                .filter(item -> demand.id().equals(leafOf.get(item.id())))
                .map(item -> item.leaves().get(leaf))
                .reduce(Rational.ZERO, Rational::plus);
        return gap(demand, filled);
    }

    private static Rational floorGap(Problem problem, Map<String, String> leafOf, int floor) {
        Rational filled = problem.items().stream()
                .filter(item -> leafOf.containsKey(item.id()))
                .map(item -> item.floors().get(floor))
                .reduce(Rational.ZERO, Rational::plus);
        return gap(problem.floors().get(floor), filled);
    }

    private static Rational gap(Demand demand, Rational filled) {
        return demand.minimum().minus(filled).max(Rational.ZERO).dividedBy(demand.minimum());
    }

    /** An allocation with what it is worth. */
    record Judged(Map<String, String> leafOf, Rational shortfall, LocalDate lasting, Rational size) {

        /** What decides between two allocations, without their ids. */
        List<Object> worth() {
            return List.of(shortfall, lasting, size, leafOf.size());
        }
    }
}
