package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.rule.Range;
import org.espalier.stacking.rule.SharingPolicy;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;

/**
 * The rows by which sharing is limited: how often one holding counts, and how much two leaves or two awards share. What
 * earlier awards used up is refused before, holding by holding.
 */
final class Sharings {

    private final AwardTree tree;
    private final Uses uses;
    private final Rows rows;
    private final Unions unions;

    Sharings(AwardTree tree, Uses uses, Rows rows, Unions unions) {
        this.tree = tree;
        this.uses = uses;
        this.rows = rows;
        this.unions = unions;
    }

    void add() {
        for (Decided policy : Decided.byId(tree.policies())) {
            policy.use().rule().sharing().ifPresent(sharing -> add(policy.use().id(), sharing));
        }
    }

    private void add(String id, SharingPolicy policy) {
        if (policy instanceof SharingPolicy.MaximumUses most) {
            maximumUses(id, most);
        } else if (policy instanceof SharingPolicy.OverlapLimit limit) {
            overlap(id, limit);
        }
    }

    private void maximumUses(String id, SharingPolicy.MaximumUses policy) {
        for (int item = 0; item < uses.items().size(); item++) {
            int[] own = places(item);
            if (own.length > policy.maximum() && isSelected(policy.filter().answer(holding(item)))) {
                rows.add(id, new Row(Terms.count(own), policy.maximum()));
            }
        }
    }

    /** A variable for each place, which is one where the holding or a part of it is used there. */
    private int[] places(int item) {
        Map<Integer, List<Integer>> places = new TreeMap<>();
        for (int use : unforced(item)) {
            places.computeIfAbsent(uses.use(use).leaf(), none -> new ArrayList<>())
                    .add(use);
        }
        return places.values().stream()
                .mapToInt(place ->
                        unions.of(place.stream().mapToInt(Integer::intValue).toArray()))
                .sorted()
                .toArray();
    }

    /** What may be limited is limited. */
    private static boolean isSelected(Answer selected) {
        return selected != Answer.NO;
    }

    private void overlap(String id, SharingPolicy.OverlapLimit limit) {
        SumBuilder sum = new SumBuilder();
        for (int item = 0; item < uses.items().size(); item++) {
            Rational weight = weight(holding(item), limit);
            if (limit.ofAwards()) {
                withAward(sum, item, limit, weight);
            } else {
                betweenLeaves(sum, item, limit, weight);
            }
        }
        if (!sum.isEmpty()) {
            rows.add(id, sum.atMost(limit.maximum()));
        }
    }

    private static Rational weight(CountedHolding holding, SharingPolicy.OverlapLimit limit) {
        CreditSystem system = limit.system().orElse(CreditSystem.ECTS);
        CreditValue credits = holding.credits(system);
        return limit.system().isEmpty() ? Rational.ONE : credits.to().orElse(Range.UNBOUNDED);
    }

    private void withAward(SumBuilder sum, int item, SharingPolicy.OverlapLimit limit, Rational weight) {
        int[] own = of(item);
        boolean counted = uses(item).anyMatch(award -> limit.between().contains(award));
        if (own.length > 0 && counted) {
            sum.add(unions.of(own), weight);
        }
    }

    /** Both are made where their sum is one more than their union. */
    private void betweenLeaves(SumBuilder sum, int item, SharingPolicy.OverlapLimit limit, Rational weight) {
        int[] one = in(item, limit.between().get(0));
        int[] other = in(item, limit.between().get(1));
        if (one.length > 0 && other.length > 0) {
            int[] both = IntStream.concat(IntStream.of(one), IntStream.of(other))
                    .sorted()
                    .toArray();
            sum.add(unions.of(one), weight).add(unions.of(other), weight).add(unions.of(both), weight.negated());
        }
    }

    private Stream<String> uses(int item) {
        return tree.counted().evaluation().circumstances().uses(holding(item).id()).stream()
                .flatMap(use -> use.award().stream());
    }

    private CountedHolding holding(int item) {
        return uses.items().get(item).counted();
    }

    private int[] of(int item) {
        return IntStream.range(0, uses.size())
                .filter(use -> uses.use(use).item() == item)
                .toArray();
    }

    /** What is forced may be used besides. */
    private int[] unforced(int item) {
        return IntStream.of(of(item))
                .filter(use -> !uses.holdings().get(use).isForced())
                .toArray();
    }

    private int[] in(int item, String requirement) {
        Set<String> leaves = Set.of(requirement);
        return IntStream.of(of(item))
                .filter(use -> leaves.contains(uses.slot(use).leaf().id()))
                .toArray();
    }
}
