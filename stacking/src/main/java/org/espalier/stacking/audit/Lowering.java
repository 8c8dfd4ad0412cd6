package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.solve.Item;
import org.espalier.stacking.solve.Node;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.stack.SameAchievement;

/** Lowers an award and the holdings that may count to a problem in whole numbers, one for each world. */
final class Lowering {

    /** More than all that is earned can weigh together. */
    private static final Rational IN_PROGRESS = Rational.of(1_000_000_000L);

    private final AwardTree tree;
    private final List<Candidate> candidates;
    private final Costs costs;
    private final SameAchievement sure;
    private final SameAchievement possible;
    private final Map<String, Set<String>> containers;
    private final Map<String, Set<String>> possibleContainers;

    Lowering(AwardTree tree, List<Candidate> candidates, Costs costs) {
        this.tree = tree;
        this.candidates = candidates;
        this.costs = costs;
        List<CountedHolding> holdings = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            holdings.add(candidate.counted());
        }
        this.sure = SameAchievement.sure(holdings);
        this.possible = SameAchievement.possible(holdings);
        this.containers = Containment.of(holdings, sure);
        this.possibleContainers =
                sure.groups().equals(possible.groups()) ? containers : Containment.of(holdings, possible);
    }

    /**
     * The problem in a world.
     *
     * @param completion how what is unknown turns out
     * @param among which holdings are looked at
     * @param wanted what of all that is asked for counts
     */
    Lowered lowered(Completion completion, Predicate<Candidate> among, Wanted wanted) {
        List<Candidate> items = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.mayCount(completion) && among.test(candidate)) {
                items.add(candidate);
            }
        }
        Uses uses = Uses.of(tree, items, completion);
        Unions unions = new Unions(uses.size());
        Rows rows = new Rows();
        boolean once = tree.shared().isNothing() && !uses.areForced();
        new Exclusions(tree.shared(), uses, rows).add();
        new Sharings(tree, uses, rows, unions).add();
        new Apart(uses, rows, unions, once).add(groups(completion), containers(completion));
        Asking asking = new Asking(tree, uses, completion, new Writing(rows, unions, wanted), once);
        Node root = asking.root();
        Demands demands = asking.demands();
        return new Lowered(
                new Problem(items(uses), uses.all(), unions.all(), rows.all(), demands.all(), root),
                uses,
                demands.ids(),
                rows.ids());
    }

    /** What may be the same achievement counts once where nothing unknown adds anything. */
    List<Set<String>> groups(Completion completion) {
        return completion == Completion.LEAST ? possible.groups() : sure.groups();
    }

    /** By the id of a holding, the ids of those that it contains; where nothing unknown adds anything, or that may be these. */
    Map<String, Set<String>> containers(Completion completion) {
        return completion == Completion.LEAST ? possibleContainers : containers;
    }

    /** Whether two holdings may turn out to be one achievement, and nobody knows. */
    boolean mayBeTheSame(Candidate one, Candidate other) {
        return possible.areSame(one.counted().id(), other.counted().id())
                && !sure.areSame(one.counted().id(), other.counted().id());
    }

    private List<Item> items(Uses uses) {
        Rational[] sizes = sizes(uses);
        long parts = 1;
        for (Rational size : sizes) {
            parts = size.commonParts(parts);
        }
        List<Item> items = new ArrayList<>(sizes.length);
        for (int item = 0; item < sizes.length; item++) {
            items.add(new Item(costs.of(uses.items().get(item)), sizes[item].inParts(parts)));
        }
        return items;
    }

    /** The credits by which the smaller of two is preferred; whatever is earned is preferred to what is in progress. */
    private static Rational[] sizes(Uses uses) {
        Rational[] sizes = new Rational[uses.items().size()];
        for (int item = 0; item < sizes.length; item++) {
            sizes[item] =
                    uses.items().get(item).counted().credits(CreditSystem.ECTS).from();
        }
        for (int use = 0; use < uses.size(); use++) {
            int item = uses.use(use).item();
            boolean ects =
                    uses.item(use).counted().credits(CreditSystem.ECTS).from().signum() > 0;
            sizes[item] = ects ? sizes[item] : sizes[item].max(uses.largest(use));
        }
        for (int item = 0; item < sizes.length; item++) {
            sizes[item] = uses.items().get(item).isEarned() ? sizes[item] : sizes[item].plus(IN_PROGRESS);
        }
        return sizes;
    }
}
