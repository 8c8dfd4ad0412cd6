package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.espalier.core.exact.Rational;

/**
 * Relies on as few waivers of composed requirements as it can. One that is waived is not asked for; where its parts can all be
 * met without lacking more, or costing more, it is better to ask for it all the same.
 */
final class Waivers {

    /** Where more are waived, those after these are relied on without asking. */
    private static final int MOST = 4;

    private final AwardTree tree;
    private final List<Requested> waived;

    Waivers(AwardTree tree) {
        this.tree = tree;
        this.waived = tree.nodes().stream()
                .filter(node -> !node.isLeaf() && node.decided().isForgiven())
                .toList();
    }

    /** Whether any composed requirement is waived. */
    boolean areAny() {
        return !waived.isEmpty();
    }

    /** The best answer: one that lacks least, then costs least, then relies on the fewest exceptions. */
    Found best(Function<Wanted, Found> solve) {
        Found best = solve.apply(Wanted.ALL);
        List<Requested> relied = relied(best);
        int some = Math.min(MOST, relied.size());
        for (int chosen = 1; chosen < 1 << some; chosen++) {
            Found other = solve.apply(new Asked(ids(relied, chosen)));
            best = isBetter(other, best) ? other : best;
        }
        return best;
    }

    private static Set<String> ids(List<Requested> relied, int chosen) {
        Set<String> ids = new HashSet<>();
        for (int number = 0; number < relied.size(); number++) {
            if ((chosen & 1 << number) != 0) {
                ids.add(relied.get(number).id());
            }
        }
        return ids;
    }

    private boolean isBetter(Found one, Found other) {
        Rational lacking = one.answer().shortfall();
        if (!lacking.equals(other.answer().shortfall())) {
            return !lacking.isAtLeast(other.answer().shortfall());
        }
        long cost = one.answer().cost();
        return cost < other.answer().cost() || (cost == other.answer().cost() && exceptions(one) < exceptions(other));
    }

    /** On how many exceptions an answer relies, those from composed requirements among them. */
    long exceptions(Found found) {
        return found.exceptions() + relied(found).size();
    }

    /** The composed requirements that an answer does not meet but for their waiver. */
    private List<Requested> relied(Found found) {
        List<Requested> relied = new ArrayList<>();
        if (areAny()) {
            Set<String> unmet = new HashSet<>();
            new Results(tree, found, found, leaf -> Optional.empty(), Set.of())
                    .all().stream()
                            .flatMap(RequirementResult::all)
                            .filter(result -> result.status() == RequirementStatus.WAIVED)
                            .forEach(result -> unmet.add(result.id()));
            waived.stream().filter(node -> unmet.contains(node.id())).forEach(relied::add);
        }
        return relied;
    }

    /**
     * Everything, and some composed requirements that are waived.
     *
     * @param ids their ids
     */
    private record Asked(Set<String> ids) implements Wanted {

        @Override
        public Decided of(Decided rule) {
            return rule;
        }

        @Override
        public boolean asksForWaived(Requested requested) {
            return ids.contains(requested.id());
        }
    }
}
