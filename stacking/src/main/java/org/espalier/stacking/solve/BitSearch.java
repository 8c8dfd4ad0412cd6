package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Searches a problem of at most 64 variables, with sets of them as numbers, for as long as that takes next to no time.
 *
 * <p>It goes the way of {@link Propagation}: an answer that lacks little is looked for, then better ones until there is
 * none; then the uses are made in canonical order wherever one as good is left.
 */
final class BitSearch implements Engine {

    private static final long MOST_NODES = 200;

    private static final int FEW_USES = 12;

    private final long mostNodes;

    BitSearch() {
        this(MOST_NODES);
    }

    /** A search that takes so many steps at most. */
    BitSearch(long mostNodes) {
        this.mostNodes = mostNodes;
    }

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        return suits(problem) ? BitForm.of(problem).flatMap(form -> solve(form, budget)) : Optional.empty();
    }

    private Optional<Answer> solve(BitForm form, Budget budget) {
        Run run = new Run(form, Math.min(mostNodes, budget.left()));
        Optional<Answer> answer = run.solve();
        budget.spend(run.nodes);
        return answer;
    }

    /** Where there are more than a few uses, and they count different amounts, a programme over sums is quicker. */
    private static boolean suits(Problem problem) {
        return problem.uses().size() <= FEW_USES || (problem.unions().isEmpty() && countUnits(problem));
    }

    private static boolean countUnits(Problem problem) {
        for (Demand demand : problem.demands()) {
            for (Part part : demand.parts()) {
                if (!part.terms().areEven()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The search for one problem. */
    private static final class Run {

        private final BitForm form;
        private final BitState state;
        private final long mostNodes;
        private long nodes;
        private long found;
        private long weight = Long.MAX_VALUE;
        private Optional<BitTwins> twins = Optional.empty();

        Run(BitForm form, long mostNodes) {
            this.form = form;
            this.state = new BitState(form);
            this.mostNodes = mostNodes;
        }

        Optional<Answer> solve() {
            start();
            long least = state.bound();
            return seek(least) && improve(least) && order() ? Optional.of(answer()) : Optional.empty();
        }

        private void start() {
            long unions = form.unions().length == 0 ? 0 : (-1L >>> (Long.SIZE - form.unions().length)) << uses();
            state.restore(0, form.all() | unions, 0);
        }

        private int uses() {
            return form.problem().uses().size();
        }

        private boolean isOver() {
            return nodes > mostNodes;
        }

        /** Looks for an answer that lacks nothing, then for one that lacks a little, then more. */
        private boolean seek(long least) {
            long step = form.smallestLack();
            long most = least + step - 1;
            while (!find(Math.min(most, Tiers.LIMIT)) && !isOver() && most < Tiers.LIMIT) {
                step *= 2;
                most += step;
            }
            return !isOver() && weight <= Tiers.LIMIT;
        }

        /** Looks for better answers until there is none. */
        private boolean improve(long least) {
            boolean isBetter = true;
            while (isBetter) {
                isBetter = weight > least && find(weight - 1);
            }
            return !isOver();
        }

        private boolean find(long most) {
            start();
            return search(most);
        }

        /** Goes through the uses in canonical order; false where that took too long. */
        private boolean order() {
            start();
            boolean isNew = true;
            for (long left = form.all(); left != 0 && !isOver(); left &= left - 1) {
                long use = Long.lowestOneBit(left);
                if ((found & use) != 0) {
                    state.make(use);
                    isNew = true;
                } else if ((state.open() & use) != 0) {
                    isNew = decide(use, isNew);
                }
            }
            return !isOver();
        }

        /** Decides a use that was not made; whether it is now. */
        private boolean decide(long use, boolean isNew) {
            if (isNew) {
                state.follow(weight);
            }
            boolean isOpen = (state.open() & use) != 0;
            boolean canBe = isOpen && canBeMade(use);
            if (canBe) {
                state.make(use);
            } else if (isOpen) {
                refuse(use);
            }
            return canBe;
        }

        private boolean canBeMade(long use) {
            long made = state.made();
            long open = state.open();
            long used = state.used();
            state.make(use);
            boolean canBe = search(weight);
            state.restore(made, open, used);
            return canBe;
        }

        /** Looks for an answer that weighs no more than so much, with what is decided. */
        private boolean search(long most) {
            nodes += isOver() ? 0 : 1;
            if (isOver() || !state.follow(most)) {
                return false;
            }
            long made = state.made();
            long open = state.open();
            long used = state.used();
            int next = state.next();
            return next < 0 ? close(made, open, used, most) : branch(made, open, used, 1L << next, most);
        }

        private boolean branch(long made, long open, long used, long use, long most) {
            state.make(use);
            if (search(most)) {
                return true;
            }
            state.restore(made, open, used);
            refuse(use);
            return search(most);
        }

        /** Decides against a use that leads nowhere, and so against that of each item that is like its item up to here. */
        private void refuse(long use) {
            if (twins.isEmpty()) {
                twins = Optional.of(new BitTwins(form));
            }
            state.refuse(twins.orElseThrow().of(Long.numberOfTrailingZeros(use), state));
        }

        /** Tries to make nothing else; where that is not allowed, or lacks too much, goes on without the first use that is open. */
        private boolean close(long made, long open, long used, long most) {
            state.refuse(form.all());
            if (state.follow(most)) {
                found = state.made() & form.all();
                weight = state.weight();
                return true;
            }
            long use = Long.lowestOneBit(open & form.all());
            return use != 0 && decide(made, open, used, use, most);
        }

        /** Goes on without a use, then with it. */
        private boolean decide(long made, long open, long used, long use, long most) {
            state.restore(made, open, used);
            state.refuse(use);
            if (search(most)) {
                return true;
            }
            state.restore(made, open, used);
            state.make(use);
            return search(most);
        }

        private Answer answer() {
            List<Integer> made = new ArrayList<>();
            for (long rest = found; rest != 0; rest &= rest - 1) {
                made.add(Long.numberOfTrailingZeros(rest));
            }
            Tiers tiers = form.tiers();
            return Answer.proved(
                    made,
                    new Appraisal(tiers.shortfall(weight), tiers.cost(weight)),
                    Method.PROPAGATION,
                    BitFragment.of(form, state.alone()));
        }
    }
}
