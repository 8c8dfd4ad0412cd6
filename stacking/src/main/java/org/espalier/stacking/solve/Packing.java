package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Packs whole items into leaves that all ask for the same amount, where there is just enough: every item fits every leaf,
 * and to leave one out would cost more than is lacking.
 *
 * <p>So every item is used, and only the first tier and the canonical order are open. The least that is lacking is tried
 * from below; then each item takes, in canonical order, the first leaf with which as little is lacking.
 */
final class Packing implements Engine {

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        return PackingForm.of(problem).flatMap(form -> new Run(problem, form, budget).solve());
    }

    /** The packing of one problem. */
    private static final class Run {

        private final Problem problem;
        private final PackingForm form;
        private final Bins bins;
        private final long[] gaps;

        Run(Problem problem, PackingForm form, Budget budget) {
            this.problem = problem;
            this.form = form;
            this.bins = new Bins(form.amounts(), form.least(), budget);
            this.gaps = new long[form.leaves()];
            Arrays.fill(gaps, form.least());
        }

        Optional<Answer> solve() {
            long least = form.least() * form.leaves() - form.total();
            for (long lacking = Math.max(0, least); lacking < least + form.smallest(); lacking++) {
                bins.allow(lacking, lacking - least);
                if (bins.canPack(gaps)) {
                    return placed();
                }
                if (bins.isOver()) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        private Optional<Answer> placed() {
            List<Integer> uses = new ArrayList<>();
            for (int item = 0; item < problem.items().size() && !bins.isOver(); item++) {
                bins.take(form.amounts()[item]);
                uses.add(item * gaps.length + place(form.amounts()[item]));
            }
            return bins.isOver()
                    ? Optional.empty()
                    : Optional.of(
                            Answer.proved(uses, Appraisal.of(problem, uses), Method.PACKING, Fragment.ofSums(problem)));
        }

        /** Puts an item into the first leaf that leaves a way to pack the others; leaves that are alike are tried once. */
        private int place(long amount) {
            for (int leaf = 0; leaf < gaps.length; leaf++) {
                if (isFirst(leaf)) {
                    gaps[leaf] -= amount;
                    if (bins.canPack(gaps)) {
                        return leaf;
                    }
                    gaps[leaf] += amount;
                }
            }
            return 0;
        }

        private boolean isFirst(int leaf) {
            for (int earlier = 0; earlier < leaf; earlier++) {
                if (gaps[earlier] == gaps[leaf]) {
                    return false;
                }
            }
            return true;
        }
    }
}
