package org.espalier.stacking.solve;

import java.util.BitSet;
import java.util.Comparator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.espalier.stacking.solve.program.Goal;

/** Hands what a search finds to the incumbent, and tells the search what is still of interest. */
final class Improvement implements Goal {

    private final int uses;
    private final Greedy greedy;
    private final Incumbent incumbent;
    private final Budget budget;
    private ToLongFunction<Score> cutoff = score -> Long.MAX_VALUE;

    Improvement(Problem problem, Incumbent incumbent, Budget budget) {
        this.uses = problem.uses().size();
        this.greedy = new Greedy(problem);
        this.incumbent = incumbent;
        this.budget = budget;
    }

    /** From now on this says of the best score what is of interest. */
    Improvement towards(ToLongFunction<Score> nextCutoff) {
        cutoff = nextCutoff;
        return this;
    }

    long cutoff() {
        return cutoff.applyAsLong(incumbent.best());
    }

    @Override
    public long offer(double[] values) {
        BitSet made = new BitSet(uses);
        IntStream.range(0, uses).filter(use -> values[use] > 0.5).forEach(made::set);
        incumbent.offer(made);
        return cutoff();
    }

    @Override
    public long suggest(double[] values) {
        int[] order = IntStream.range(0, uses)
                .boxed()
                .sorted(Comparator.comparingDouble(use -> -values[use]))
                .mapToInt(Integer::intValue)
                .toArray();
        incumbent.offer(greedy.make(order));
        incumbent.offer(greedy.make(
                IntStream.of(order).filter(use -> values[use] > 1e-6).toArray()));
        return cutoff();
    }

    @Override
    public boolean spend(long steps) {
        return budget.spend(steps);
    }
}
