package org.espalier.stacking.solve;

import java.util.List;
import java.util.Set;
import org.espalier.core.exact.Rational;

/**
 * The best uses that were found, and how sure that is.
 *
 * @param uses the numbers of the uses made, ascending
 * @param shortfall what the tree lacks; zero where it is met
 * @param cost what the items used cost together
 * @param bound no answer lacks less than this; equal to the shortfall where that is proved
 * @param costBound no answer with the least shortfall costs less than this
 * @param isProved whether no answer is better in any respect
 * @param method which engine answered; where several did, the one that says least
 * @param fragments the forms of the parts into which the problem falls
 */
public record Answer(
        List<Integer> uses,
        Rational shortfall,
        long cost,
        Rational bound,
        long costBound,
        boolean isProved,
        Method method,
        Set<Fragment> fragments) {

    /** Copies the collections. */
    public Answer {
        uses = List.copyOf(uses);
        fragments = Set.copyOf(fragments);
    }

    /** An answer to a problem of no easy form. */
    public Answer(
            List<Integer> uses,
            Rational shortfall,
            long cost,
            Rational bound,
            long costBound,
            boolean isProved,
            Method method) {
        this(uses, shortfall, cost, bound, costBound, isProved, method, Set.of(Fragment.H));
    }

    /** A proved answer. */
    static Answer proved(List<Integer> uses, Appraisal worth, Method method, Fragment fragment) {
        return new Answer(
                uses, worth.shortfall(), worth.cost(), worth.shortfall(), worth.cost(), true, method, Set.of(fragment));
    }

    /** The better of two answers to one problem, with what is known from both. */
    Answer orBetter(Answer other) {
        if (isProved || other.isProved) {
            return isProved ? this : other;
        }
        int order = shortfall.compareTo(other.shortfall);
        Answer better = order < 0 || (order == 0 && cost <= other.cost) ? this : other;
        return new Answer(
                better.uses,
                better.shortfall,
                better.cost,
                bound.max(other.bound),
                Math.max(costBound, other.costBound),
                false,
                better.method,
                better.fragments);
    }

    /** Whether everything asked for is met. */
    public boolean isMet() {
        return shortfall.signum() == 0;
    }
}
