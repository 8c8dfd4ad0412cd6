package org.espalier.stacking.solve;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.solve.program.Search;
import org.espalier.stacking.solve.program.Sum;

/**
 * The order of preference, one tier after another: what is proved for one is a limit for those that follow.
 *
 * <p>Whether everything can be met is asked first as a yes or no, together with the next tier; only where it cannot, the
 * shortfall is minimised.
 */
final class TierSearch {

    private static final long FIRST_LOOK = 10;
    private static final long NOTHING_LEFT = Long.MAX_VALUE;

    private final Formulation formulation;
    private final Incumbent incumbent;
    private final Improvement goal;
    private Search search;
    private final List<Tier> tiers;
    private final int uses;
    private long shortfallBound;
    private long costBound;
    private int proved;

    /**
     * One tier.
     *
     * @param sum what should be small
     * @param value its value in a score
     */
    private record Tier(Sum sum, ToLongFunction<Score> value) {}

    /**
     * A search for the best answer.
     *
     * @param known uses that are allowed, to begin with
     */
    TierSearch(Problem problem, Formulation formulation, Budget budget, List<Integer> known) {
        this.formulation = formulation;
        incumbent = new Incumbent(problem);
        BitSet made = new BitSet();
        known.forEach(made::set);
        incumbent.offer(made);
        goal = new Improvement(problem, incumbent, budget);
        search = new Search(formulation.program(), isMet() ? formulation.lacks() : List.of());
        uses = problem.uses().size();
        tiers = List.of(
                new Tier(formulation.cost(), Score::cost),
                new Tier(formulation.exceptions(), Score::exceptions),
                new Tier(formulation.sizeAndItems(), score -> formulation.sizeAndItems(score.size(), score.items())));
    }

    Answer answer() {
        boolean isProved = proveShortfall() && proveTiers() && proveOrder();
        Score best = incumbent.best();
        Rational bound = formulation.scale().shortfall(shortfallBound).min(best.shortfall());
        List<Integer> uses = best.uses().stream().boxed().toList();
        return new Answer(
                uses,
                best.shortfall(),
                best.cost(),
                shortfallBound == NOTHING_LEFT ? best.shortfall() : bound,
                Math.min(costBound, best.cost()),
                isProved,
                Method.BRANCH_AND_BOUND);
    }

    private boolean isMet() {
        return incumbent.best().shortfall().signum() == 0;
    }

    private boolean proveShortfall() {
        if (isMet()) {
            shortfallBound = NOTHING_LEFT;
            return true;
        }
        shortfallBound = Math.max(0, minimiseShortfall(FIRST_LOOK));
        if (isMet()) {
            search = new Search(formulation.program(), formulation.lacks());
            return true;
        }
        if (shortfallBound == 0 && !meet()) {
            return false;
        }
        if (shortfallBound != NOTHING_LEFT) {
            shortfallBound = Math.max(shortfallBound, minimiseShortfall(Long.MAX_VALUE));
        }
        return shortfallBound == NOTHING_LEFT && limitShortfall();
    }

    private long minimiseShortfall(long nodes) {
        goal.towards(score -> formulation.scale().below(score.shortfall()));
        return search.minimise(formulation.shortfall(), goal.cutoff(), goal, nodes);
    }

    private boolean limitShortfall() {
        if (!isMet()) {
            search.atMost(formulation.scale().atMost(incumbent.best().shortfall()), formulation.shortfall());
        }
        return true;
    }

    /** Finds out whether everything can be met, and if so, proves the next tier; false where the budget was used up. */
    private boolean meet() {
        search = new Search(formulation.program(), formulation.lacks());
        long bound = meet(firstTier());
        if (isMet()) {
            shortfallBound = NOTHING_LEFT;
            proved = bound == NOTHING_LEFT ? firstTier() + 1 : 0;
            costBound = firstTier() == 0 ? Math.max(0, bound) : 0;
        } else {
            shortfallBound = bound == NOTHING_LEFT ? 1 : 0;
            search = new Search(formulation.program(), List.of());
        }
        return bound == NOTHING_LEFT;
    }

    private long meet(int number) {
        Tier tier = tiers.get(number);
        goal.towards(score -> score.shortfall().signum() == 0 ? tier.value.applyAsLong(score) - 1 : Long.MAX_VALUE);
        return search.minimiseForGood(tier.sum, goal.cutoff(), goal);
    }

    private int firstTier() {
        int number = 0;
        while (number < tiers.size() - 1 && tiers.get(number).sum.isZero()) {
            number++;
        }
        return number;
    }

    private boolean proveTiers() {
        for (int number = 0; number < tiers.size(); number++) {
            if (number >= proved && !prove(number)) {
                return false;
            }
            Tier tier = tiers.get(number);
            search.atMost(tier.value.applyAsLong(incumbent.best()), tier.sum);
        }
        return true;
    }

    private boolean proveOrder() {
        return new CanonicalOrder(uses, search, incumbent, goal).prove();
    }

    private boolean prove(int number) {
        Tier tier = tiers.get(number);
        goal.towards(score -> tier.value.applyAsLong(score) - 1);
        long bound = search.minimiseForGood(tier.sum, goal.cutoff(), goal);
        if (number == 0) {
            costBound = Math.max(0, bound);
        }
        return bound == NOTHING_LEFT;
    }
}
