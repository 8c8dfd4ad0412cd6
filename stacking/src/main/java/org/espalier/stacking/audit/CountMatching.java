package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.model.Allocation;
import org.espalier.stacking.model.Item;
import org.espalier.stacking.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Fills leaves that count items, by augmenting paths.
 *
 * <p>A place in a leaf of minimum m weighs 1/m. The sets of places that can be filled together form a matroid, so
 * filling the heaviest places first, and moving items where a path allows it, gives the least shortfall. Among equally
 * good places the smaller item is tried first, then that with the smaller id; a smaller choice may exist.
 */
final class CountMatching {

    private final Problem problem;
    private final List<List<Item>> bundles;
    private final List<List<Integer>> held = new ArrayList<>();
    private final Map<Integer, Integer> leafOf = new HashMap<>();

    private CountMatching(Problem problem) {
        this.problem = problem;
        this.bundles = problem.bundles().stream()
                .sorted(Comparator.comparing(bundle -> bundle.get(0).size()))
                .toList();
        problem.leaves().forEach(leaf -> held.add(new ArrayList<>()));
    }

    /** Whether every leaf counts items one by one and there are no floors. */
    static boolean fits(Problem problem) {
        boolean ones = problem.items().stream()
                .flatMap(item -> item.leaves().stream())
                .allMatch(amount -> amount.signum() == 0 || amount.equals(Rational.ONE));
        return problem.floors().isEmpty()
                && ones
                && problem.leaves().stream().allMatch(leaf -> leaf.minimum().isWhole());
    }

    static Allocation solve(Problem problem) {
        return new CountMatching(problem).solve();
    }

    private Allocation solve() {
        List<Integer> heaviestFirst = IntStream.range(0, problem.leaves().size())
                .boxed()
                .sorted(Comparator.comparing(leaf -> problem.leaves().get(leaf).minimum()))
                .toList();
        heaviestFirst.forEach(this::fill);
        return allocation();
    }

    private void fill(int leaf) {
        long places = problem.leaves().get(leaf).minimum().numerator().longValueExact();
        for (long place = 0; place < places; place++) {
            if (!placed(leaf, new HashSet<>())) {
                return;
            }
        }
    }

    /** Finds one more bundle for a leaf, moving others to other leaves where that helps. */
    private boolean placed(int leaf, Set<Integer> tried) {
        for (int bundle = 0; bundle < bundles.size(); bundle++) {
            if (member(bundle, leaf) != null && !leafOf.containsKey(bundle)) {
                hold(bundle, leaf);
                return true;
            }
        }
        for (int bundle = 0; bundle < bundles.size(); bundle++) {
            Integer holder = leafOf.get(bundle);
            if (member(bundle, leaf) == null || holder == null || holder == leaf || !tried.add(bundle)) {
                continue;
            }
            if (placed(holder, tried)) {
                held.get(holder).remove(Integer.valueOf(bundle));
                hold(bundle, leaf);
                return true;
            }
        }
        return false;
    }

    private void hold(int bundle, int leaf) {
        leafOf.put(bundle, leaf);
        held.get(leaf).add(bundle);
    }

    private @Nullable Item member(int bundle, int leaf) {
        return bundles.get(bundle).stream()
                .filter(item -> item.fits(leaf))
                .findFirst()
                .orElse(null);
    }

    private Allocation allocation() {
        TreeMap<String, String> ids = new TreeMap<>();
        Rational size = Rational.ZERO;
        for (Map.Entry<Integer, Integer> use : leafOf.entrySet()) {
            Item item = Objects.requireNonNull(member(use.getKey(), use.getValue()));
            ids.put(item.id(), problem.leaves().get(use.getValue()).id());
            size = size.plus(item.size());
        }
        return new Allocation(ids, shortfall(), size);
    }

    private Rational shortfall() {
        Rational shortfall = Rational.ZERO;
        for (int leaf = 0; leaf < problem.leaves().size(); leaf++) {
            Rational minimum = problem.leaves().get(leaf).minimum();
            Rational missing = minimum.minus(Rational.of(held.get(leaf).size()));
            shortfall = shortfall.plus(missing.dividedBy(minimum));
        }
        return shortfall;
    }
}
