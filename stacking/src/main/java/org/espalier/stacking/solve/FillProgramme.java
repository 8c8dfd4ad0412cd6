package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A dynamic programme over how far each demand is filled, and each limit, item after item.
 *
 * <p>First it keeps only the most promising states, which gives an answer; then it goes through again with more states,
 * leaving out those that cannot lead to an answer as good. As soon as no state was left out for want of room, the answer is
 * the best one.
 */
final class FillProgramme implements Engine {

    private static final int FIRST_WIDTH = 8;

    /** Room for states, told in numbers; a layer has as many states as fit. */
    private static final int ROOM = 1 << 20;

    /** After so many steps another engine has better chances. */
    private static final long MOST_STEPS = 4_000_000;

    private static final int GROWTH = 4;

    /** After each pass prices are changed so many times more often than after the one before. */
    private static final int MORE_ROUNDS = 15;

    /** So many steps of the last pass pay for one number of an outlook, divided by how often prices may be changed. */
    private static final long STEPS = 5;

    private final int firstWidth;

    FillProgramme() {
        this(FIRST_WIDTH);
    }

    /** A programme that keeps so many states at first. */
    FillProgramme(int firstWidth) {
        this.firstWidth = firstWidth;
    }

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        return Tiers.of(problem)
                .flatMap(tiers -> prepared(problem, tiers))
                .flatMap(run -> run.solve(firstWidth, budget));
    }

    private static Optional<Run> prepared(Problem problem, Tiers tiers) {
        try {
            return Optional.of(new Run(new Plan(new Layout(problem, tiers))));
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    /** The programme for one problem. */
    private static final class Run {

        private final Plan plan;
        private final Step[] steps;
        private final Outlooks outlooks;
        private Prospect prospect;
        private Layer from;
        private Layer to;
        private long bound = Long.MAX_VALUE;
        private boolean isWhole;
        private long left = MOST_STEPS;
        private List<Integer> best = List.of();

        Run(Plan plan) {
            this.plan = plan;
            this.outlooks = new Outlooks(plan);
            this.prospect = outlooks.at(new long[plan.steps()], 0);
            this.steps = new Step[plan.steps()];
            for (int step = 0; step < steps.length; step++) {
                steps[step] = new Step(plan, step);
            }
            this.from = new Layer(plan.codes().count());
            this.to = new Layer(plan.codes().count());
        }

        Optional<Answer> solve(int firstWidth, Budget budget) {
            boolean mayGoOn = true;
            int rounds = 0;
            int widest = Math.max(firstWidth, ROOM / (4 + plan.codes().count()));
            for (int width = firstWidth; width <= widest && mayGoOn; width *= GROWTH) {
                long before = left;
                mayGoOn = pass(width, budget) && !isEnough(budget);
                if (mayGoOn && bound < Long.MAX_VALUE) {
                    rounds += MORE_ROUNDS;
                    long worthwhile = 2 + rounds * (before - left) / STEPS / outlooks.cells();
                    prospect = Prices.best(outlooks, prospect, bound, (int) Math.min(rounds, worthwhile));
                }
            }
            return bound == Long.MAX_VALUE ? Optional.empty() : Optional.of(answer());
        }

        private boolean isEnough(Budget budget) {
            return isWhole || (bound < Long.MAX_VALUE && budget.isEnough(answer()));
        }

        /** Goes through all items once; false where the budget did not allow it. */
        private boolean pass(int width, Budget budget) {
            isWhole = true;
            from.start(prospect.start());
            for (int step = 0; step < steps.length; step++) {
                long ways = (long) from.size() * steps[step].options();
                left -= ways;
                if (left < 0 || !budget.spend(ways)) {
                    isWhole = false;
                    return false;
                }
                to.clear(width);
                steps[step].advance(from, to, prospect.at(step), bound);
                isWhole &= !to.isCut();
                swap();
            }
            take();
            return true;
        }

        private void swap() {
            Layer other = from;
            from = to;
            to = other;
        }

        private void take() {
            if (from.size() > 0) {
                bound = from.weight(0);
                best = uses();
            }
        }

        private List<Integer> uses() {
            Layout layout = plan.layout();
            List<Integer> uses = new ArrayList<>();
            for (int item = 0; item < steps.length; item++) {
                long code = from.code(0, plan.codes().word(item));
                Options options = layout.options(item);
                long mask = options.mask(plan.codes().option(item, code, options));
                for (; mask != 0; mask &= mask - 1) {
                    uses.add(layout.variables().first(item) + Long.numberOfTrailingZeros(mask));
                }
            }
            return uses;
        }

        private Answer answer() {
            Tiers tiers = plan.layout().tiers();
            long bounded = isWhole ? bound : prospect.start();
            boolean isEven = tiers.shortfall(bounded).equals(tiers.shortfall(bound));
            return new Answer(
                    best,
                    tiers.shortfall(bound),
                    tiers.cost(bound),
                    tiers.shortfall(bounded),
                    isEven ? tiers.cost(bounded) : 0,
                    isWhole,
                    Method.DYNAMIC_PROGRAMME,
                    Set.of(Fragment.ofSums(plan.layout().problem())));
        }
    }
}
