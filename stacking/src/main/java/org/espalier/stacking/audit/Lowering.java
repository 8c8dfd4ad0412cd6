package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.solve.Node;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.stack.SameAchievement;

/** Lowers an award and the holdings that may count to a problem in whole numbers, one for each world. */
final class Lowering {

    private final AwardTree tree;
    private final List<Candidate> candidates;
    private final Costs costs;
    private final Steps steps;
    private final SameAchievement sure;
    private final SameAchievement possible;
    private final Map<String, Set<String>> containers;
    private final Map<String, Set<String>> possibleContainers;

    Lowering(AwardTree tree, List<Candidate> candidates, Costs costs) {
        this.tree = tree;
        this.candidates = candidates;
        this.costs = costs;
        this.steps = Steps.of(tree, candidates);
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
        Uses uses = Uses.of(tree, items, completion, steps);
        Unions unions = new Unions(uses.size());
        Rows rows = new Rows();
        boolean once = tree.shared().isNothing() && !uses.areForced() && steps.areNone();
        Sizes sizes = new Sizes(uses);
        new Exclusions(tree.shared(), uses, rows, new Dividing(tree.shared(), uses, steps, rows, unions)).add();
        new Sharings(tree, uses, rows, unions).add();
        new Apart(uses, rows, unions, once).add(groups(completion), containers(completion));
        Asking asking = new Asking(tree, uses, completion, new Writing(rows, unions, wanted), once);
        Node root = asking.root();
        Demands demands = asking.demands();
        return new Lowered(
                new Problem(sizes.items(costs), sizes.uses(), unions.all(), rows.all(), demands.all(), root),
                uses,
                demands.ids(),
                rows.ids());
    }

    /** How far holdings can be divided. */
    Steps steps() {
        return steps;
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
}
