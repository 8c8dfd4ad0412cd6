package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dynamic programme over one sum: every item can be used in one way, one demand counts all of them, and what is limited is
 * the same sum.
 *
 * <p>From the last item to the first it notes for every sum before an item whether the item is taken. The way from nothing
 * then follows the notes. An item is taken wherever that is as good as leaving it, so the answer is the first in canonical
 * order.
 */
final class OneSum implements Engine {

    /** With more notes than this another engine has better chances. */
    private static final long MOST_NOTES = 1 << 17;

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        return OneSumForm.of(problem).flatMap(form -> solve(form, budget));
    }

    private static Optional<Answer> solve(OneSumForm form, Budget budget) {
        long notes = (form.top() + 1) * form.items();
        boolean isSmall = form.top() < MOST_NOTES && notes <= MOST_NOTES && notes <= budget.left();
        return isSmall && budget.spend(notes) ? Optional.of(new Run(form).answer()) : Optional.empty();
    }

    /** The programme for one problem. */
    private static final class Run {

        private final OneSumForm form;
        private final int top;
        private final long[] weights;
        private final boolean[][] isTaken;

        Run(OneSumForm form) {
            this.form = form;
            this.top = (int) form.top();
            this.weights = new long[top + 1];
            this.isTaken = new boolean[form.items()][];
            for (int sum = 0; sum <= top; sum++) {
                weights[sum] = form.weight(sum);
            }
            for (int item = form.items() - 1; item >= 0; item--) {
                isTaken[item] = taken(item);
            }
        }

        /** Where an item is taken; smaller sums come first, so that nothing is taken twice. */
        private boolean[] taken(int item) {
            boolean[] taken = new boolean[(int) Math.min(top, form.before(item)) + 1];
            long own = form.weight(form.use(item));
            for (int sum = 0; sum < taken.length; sum++) {
                long after = form.after(sum, item);
                if (after <= top && own + weights[(int) after] <= weights[sum]) {
                    weights[sum] = own + weights[(int) after];
                    taken[sum] = true;
                }
            }
            return taken;
        }

        Answer answer() {
            Problem problem = form.problem();
            List<Integer> uses = new ArrayList<>();
            int sum = 0;
            for (int item = 0; item < isTaken.length; item++) {
                if (isTaken[item][sum]) {
                    uses.add(item);
                    sum = (int) form.after(sum, item);
                }
            }
            return Answer.proved(uses, Appraisal.of(problem, uses), Method.DYNAMIC_PROGRAMME, Fragment.ofSums(problem));
        }
    }
}
