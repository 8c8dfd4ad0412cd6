package org.espalier.stacking.solve;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.espalier.stacking.solve.PartNetwork.Standing;

/**
 * Items that are divided, as flows of their steps. The best division is found first, then the first of those that are as good:
 * among those of the same items along ways that cost nothing, and among others by asking for one step more.
 */
final class PartFlow implements Engine {

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        return PartForm.of(problem)
                .flatMap(form -> new Run(form, budget)
                        .amounts()
                        .map(form::uses)
                        .map(uses -> Answer.proved(uses, Appraisal.of(problem, uses), Method.FLOW, form.fragment())));
    }

    /** The search for one problem. */
    private static final class Run {

        private final PartForm form;
        private final Budget budget;
        private final int[] base;
        private final boolean[] isClosed;
        private int[] amounts;
        private boolean isOver;

        Run(PartForm form, Budget budget) {
            this.form = form;
            this.budget = budget;
            this.base = new int[form.places()];
            this.isClosed = new boolean[base.length];
            this.amounts = new int[base.length];
        }

        /** The steps at each place; empty where the budget did not allow it. */
        Optional<int[]> amounts() {
            PartSearch search = new PartSearch(form, budget, base, isClosed, amounts, form.value(amounts));
            search.find();
            isOver = search.isOver();
            amounts = search.best();
            prefer();
            for (int place = 0; place < base.length && !isOver && !areAllUsed(); place++) {
                while (!isOver && canBeMore(place)) {
                    prefer();
                }
                base[place] = amounts[place];
                isClosed[place] = true;
            }
            return isOver ? Optional.empty() : Optional.of(amounts);
        }

        /** Whether the items that are decided to be used are all that are used, or all there are. */
        private boolean areAllUsed() {
            return IntStream.range(0, form.items()).allMatch(item -> isUsed(item, base) || !isUsed(item, amounts))
                    || IntStream.range(0, form.items())
                            .allMatch(item -> form.steps(item) == 0 || isUsed(item, amounts));
        }

        private boolean isUsed(int item, int[] of) {
            return form.used(item, of) > 0;
        }

        /** Takes the first division of the items that are used now. */
        private void prefer() {
            Standing[] states = new Standing[form.items()];
            Arrays.setAll(states, item -> isUsed(item, amounts) ? Standing.IN : Standing.OUT);
            PartNetwork network = new PartNetwork(form, states, base, isClosed, 1, budget);
            if (!isOver && network.solve()) {
                amounts = network.preferred();
            } else {
                isOver = true;
            }
        }

        /** Whether one step more at a place is as good, with other items. */
        private boolean canBeMore(int place) {
            int[] more = base.clone();
            more[place] = amounts[place] + 1;
            if (!form.isAllowed(more)) {
                return false;
            }
            PartSearch search = new PartSearch(form, budget, more, isClosed, amounts, form.value(amounts) + 1);
            boolean found = search.find();
            isOver |= search.isOver();
            amounts = search.best();
            return found;
        }
    }
}
