package org.espalier.stacking.solve;

import java.util.List;
import java.util.Optional;
import org.espalier.stacking.solve.PairNetwork.Way;

/**
 * Uses that count one each, for two groups of leaves, with a limit to how many items are used for both: flows of least cost.
 *
 * <p>Where the items that fit both groups weigh the same, and uses weigh as if each were of an item of its own, let {@code n}
 * items be used for both in the best answer. The more than that are to be used for both, or the fewer, the more it weighs,
 * and never by less than one before. An item used for both saves its weight once. So the best answer uses as many for both
 * as the limit allows, unless more are not worth while without the limit. Where the items weigh differently, an answer
 * that keeps to the limit is the best one if it is the best of a flow that may exceed it.
 */
final class PairFlow implements Engine {

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        return PairForm.mayFit(problem)
                ? Tiers.of(problem)
                        .flatMap(tiers ->
                                PairForm.of(problem, tiers).flatMap(form -> new Run(form, tiers, budget).solve()))
                : Optional.empty();
    }

    /** The flows for one problem. */
    private static final class Run {

        private final PairForm form;
        private final Tiers tiers;
        private final Budget budget;

        Run(PairForm form, Tiers tiers, Budget budget) {
            this.form = form;
            this.tiers = tiers;
            this.budget = budget;
        }

        Optional<Answer> solve() {
            boolean isEven = form.isEven(tiers);
            Optional<List<Integer>> uses = isEven || form.most() == 0 ? uses(Way.APART) : Optional.empty();
            if (uses.map(form::shared).filter(shared -> shared == form.most()).isEmpty()) {
                uses = uses(Way.TOGETHER);
            }
            if (isEven
                    && uses.map(form::shared)
                            .filter(shared -> shared > form.most())
                            .isPresent()) {
                uses = uses(Way.AT_LEAST);
            }
            return uses.filter(found -> form.shared(found) <= form.most()).map(this::answer);
        }

        private Optional<List<Integer>> uses(Way way) {
            return new PairNetwork(form, tiers, way).uses(budget);
        }

        private Answer answer(List<Integer> uses) {
            return Answer.proved(uses, Appraisal.of(form.problem(), uses), Method.FLOW, Fragment.P5);
        }
    }
}
