package org.espalier.stacking.audit;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.rule.Tally;
import org.espalier.stacking.solve.Answer;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Item;
import org.espalier.stacking.solve.Node;
import org.espalier.stacking.solve.Problem;

/** Finds how much more in one requirement alone would meet the award, by asking for less of it until everything is met. */
final class Mending {

    /** What takes longer to find is not told: it is asked many times in one audit. */
    private static final long MOST_STEPS = 20_000;

    private final Search search;
    private final Found base;
    private final Lowered lowered;
    private final List<Witness> witnesses;

    Mending(Search search, Found base, List<Witness> witnesses) {
        this.search = search;
        this.base = base;
        this.lowered = base.lowered();
        this.witnesses = witnesses;
    }

    /** The least amount that alone would mend a leaf; empty where more in it alone is not enough. */
    Optional<Rational> of(Requested leaf) {
        if (leaf.tallies().isEmpty()) {
            return Optional.empty();
        }
        int demand = lowered.asking().indexOf(leaf.id());
        boolean one = demand >= 0 && demand == lowered.asking().lastIndexOf(leaf.id());
        boolean elsewhere =
                witnesses.stream().anyMatch(witness -> !witness.requirements().contains(leaf.id()));
        if (!one
                || elsewhere
                || isMoreThanOneLacking()
                || !demand(demand).isProportional()
                || demand(demand).isWaived()) {
            return Optional.empty();
        }
        return isOnlyOneLacking(leaf) ? missing(leaf) : searched(leaf, demand);
    }

    /** Whether what is lacking is more than a whole requirement, which is all that one of them can mend. */
    private boolean isMoreThanOneLacking() {
        return base.answer().bound().compareTo(Rational.ONE) > 0;
    }

    /** Whether the best answer, in which nothing is to be chosen between, lacks something in one leaf alone. */
    private boolean isOnlyOneLacking(Requested leaf) {
        Tally tally = leaf.tallies().get(0);
        Rational own = Reached.shortfall(tally, base.filling(leaf));
        return base.answer().isProved()
                && base.answer().shortfall().equals(own)
                && isWithoutChoice(lowered.problem().root());
    }

    private static boolean isWithoutChoice(Node node) {
        return node instanceof Node.Leaf
                || (node instanceof Node.All all && all.children().stream().allMatch(Mending::isWithoutChoice));
    }

    private Optional<Rational> missing(Requested leaf) {
        return Optional.of(Reached.of(leaf.tallies().get(0), base.filling(leaf)).missing());
    }

    private Optional<Rational> searched(Requested leaf, int demand) {
        return least(demand).map(missing -> amount(leaf, missing, demand(demand).least()));
    }

    private Demand demand(int number) {
        return lowered.problem().demands().get(number);
    }

    /** A number of parts as an amount; so many parts are the minimum. */
    private static Rational amount(Requested leaf, long parts, long all) {
        Tally tally = leaf.tallies().get(0);
        return tally.minimum().orElseThrow().times(Rational.of(parts, all));
    }

    private Optional<Long> least(int demand) {
        long asked = demand(demand).least();
        if (!answer(demand, 0).isMet()) {
            return Optional.empty();
        }
        long met = 0;
        long next = most(asked);
        long unmet = next + 1;
        while (unmet - met > 1) {
            Answer answer = answer(demand, next);
            if (isOpen(answer)) {
                return Optional.empty();
            }
            met = answer.isMet() ? next : met;
            unmet = answer.isMet() ? unmet : next;
            next = met + (unmet - met) / 2;
        }
        return Optional.of(asked - met);
    }

    /** If more than this were asked for, less would be lacking than is known to lack: it need not be tried. */
    private long most(long asked) {
        Rational left = Rational.ONE.minus(base.answer().bound());
        return left.times(Rational.of(asked)).rounded(0, RoundingMode.FLOOR).inParts(1);
    }

    /** Whether the few steps did not tell. */
    private static boolean isOpen(Answer answer) {
        return !answer.isMet() && answer.bound().signum() == 0;
    }

    private Answer answer(int number, long least) {
        return search.verdict(asking(number, least), MOST_STEPS);
    }

    /** The same problem, asking for less of one demand, for nothing where that is zero, and whatever it costs. */
    private Problem asking(int number, long least) {
        Problem problem = lowered.problem();
        List<Demand> demands = new ArrayList<>(problem.demands());
        Demand old = demand(number);
        demands.set(number, new Demand(old.parts(), Math.max(1, least), old.most(), true, least == 0));
        List<Item> items = Collections.nCopies(problem.items().size(), new Item(0, 0));
        return new Problem(items, problem.uses(), problem.unions(), problem.rows(), demands, problem.root());
    }
}
