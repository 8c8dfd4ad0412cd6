package org.espalier.stacking.solve;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Searches with inference: one use after another is decided, and what follows from it at once.
 *
 * <p>First it looks for an answer that lacks nothing, then for one that lacks a little, then more. When it is known how good
 * the best answer is, it goes through the uses in canonical order, and asks of each that is not made whether it could be.
 */
final class Propagation implements Engine {

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        return Tiers.of(problem)
                .flatMap(tiers -> prepared(problem, tiers, budget))
                .flatMap(Run::solve);
    }

    private static Optional<Run> prepared(Problem problem, Tiers tiers, Budget budget) {
        try {
            return Optional.of(new Run(new LimitForm(problem, tiers), budget));
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    /** The search for one problem. */
    private static final class Run {

        private final LimitForm form;
        private final Decisions decisions;
        private final Inference inference;
        private final Twins twins;
        private final DepthFirst search;
        private long least;
        private boolean isFound;

        Run(LimitForm form, Budget budget) {
            this.form = form;
            this.decisions = form.decisions();
            this.inference = new Inference(form, decisions);
            this.twins = new Twins(form, decisions);
            this.search = new DepthFirst(form.problem(), decisions, inference, twins, budget);
        }

        Optional<Answer> solve() {
            inference.follow();
            least = inference.weight();
            boolean isProved = seek() && improve() && order();
            return isFound ? Optional.of(answer(isProved)) : Optional.empty();
        }

        /** Looks for an answer that lacks nothing, then for one that lacks a little, then more; false if none was found. */
        private boolean seek() {
            long step = form.smallestLack();
            while (!isFound && !search.isOver() && least <= Tiers.LIMIT) {
                long most = Math.min(Tiers.LIMIT, least + step - 1);
                isFound = search.find(most);
                least = isFound || search.isOver() ? least : most + 1;
                step *= 2;
            }
            return isFound;
        }

        /** Looks for better answers until there is none; false where that is not sure. */
        private boolean improve() {
            boolean isBetter = true;
            while (isBetter) {
                isBetter = search.weight() > least && search.find(search.weight() - 1);
            }
            least = search.isOver() ? least : search.weight();
            return !search.isOver();
        }

        /** Goes through the uses in canonical order; false where the budget was used up. */
        private boolean order() {
            inference.atMost(least);
            inference.follow();
            for (int use = 0; use < form.problem().uses().size() && !search.isOver(); use++) {
                if (decisions.isOpen(use)) {
                    decide(use);
                }
            }
            return !search.isOver();
        }

        private void decide(int use) {
            if (search.found().get(use) || canBeMade(use)) {
                decisions.decide(use, 1);
            } else {
                twins.refuse(use);
            }
            inference.follow();
        }

        private boolean canBeMade(int use) {
            int mark = decisions.size();
            decisions.decide(use, 1);
            boolean canBe = search.find(least);
            decisions.undo(mark);
            return canBe;
        }

        private Answer answer(boolean isProved) {
            Tiers tiers = form.tiers();
            List<Integer> uses = search.found().stream().boxed().toList();
            Appraisal worth = Appraisal.of(form.problem(), uses);
            boolean isEven = tiers.shortfall(least).equals(worth.shortfall());
            return new Answer(
                    uses,
                    worth.shortfall(),
                    worth.cost(),
                    tiers.shortfall(least),
                    isEven ? tiers.cost(least) : 0,
                    isProved,
                    Method.PROPAGATION,
                    Set.of(Fragment.ofSums(form.problem())));
        }
    }
}
