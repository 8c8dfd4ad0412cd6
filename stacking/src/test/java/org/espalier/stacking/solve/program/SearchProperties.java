package org.espalier.stacking.solve.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SearchProperties {

    private static final int COLUMNS = 12;

    /** Windows over parts of twelve columns, and what the columns cost. */
    private static final class Windowed implements Goal {

        private final Random random;
        private final Program program = new Program();
        private final long[] costs;
        private long best = Long.MAX_VALUE;

        Windowed(long seed) {
            random = new Random(seed);
            IntStream.range(0, COLUMNS).forEach(column -> program.column(0, 1));
            costs = random.longs(COLUMNS, 1, 30).toArray();
            IntStream.rangeClosed(0, random.nextInt(4)).forEach(window -> window());
        }

        private void window() {
            Sum sum = new Sum();
            IntStream.range(0, COLUMNS)
                    .filter(column -> random.nextInt(3) > 0)
                    .forEach(column -> sum.plus(2L + random.nextInt(7), column));
            long least = 5L + random.nextInt(20);
            program.atLeast(least, sum);
            program.atMost(least + random.nextInt(3), sum);
        }

        Sum cost() {
            Sum cost = new Sum();
            IntStream.range(0, COLUMNS).forEach(column -> cost.plus(costs[column], column));
            return cost;
        }

        long cost(int choice) {
            return IntStream.range(0, COLUMNS)
                    .filter(column -> RandomWindow.isOne(choice, column))
                    .mapToLong(column -> costs[column])
                    .sum();
        }

        boolean isAllowed(int choice) {
            return program.copyOfLimits().stream().allMatch(limit -> RandomWindow.holds(limit, choice));
        }

        long least() {
            return IntStream.range(0, 1 << COLUMNS)
                    .filter(this::isAllowed)
                    .mapToLong(this::cost)
                    .min()
                    .orElse(Long.MAX_VALUE);
        }

        @Override
        public long offer(double[] values) {
            int choice = IntStream.range(0, COLUMNS)
                    .filter(column -> values[column] > 0.5)
                    .map(column -> 1 << column)
                    .sum();
            best = isAllowed(choice) ? Math.min(best, cost(choice)) : best;
            return cutoff();
        }

        @Override
        public long suggest(double[] values) {
            return cutoff();
        }

        private long cutoff() {
            return best == Long.MAX_VALUE ? Arrays.stream(costs).sum() : best - 1;
        }

        @Override
        public boolean spend(long steps) {
            return true;
        }
    }

    @Property(tries = 500)
    void should_find_the_least_cost_within_all_windows(@ForAll long seed) {
        Windowed drawn = new Windowed(seed);
        Search search = new Search(drawn.program, List.of());
        assertThat(search.minimise(drawn.cost(), drawn.cutoff(), drawn, Long.MAX_VALUE))
                .isEqualTo(Long.MAX_VALUE);
        assertThat(drawn.best).isEqualTo(drawn.least());
    }

    @Property(tries = 300)
    void should_never_bound_more_than_the_least_cost(@ForAll long seed) {
        Windowed drawn = new Windowed(seed);
        Search search = new Search(drawn.program, List.of());
        long bound = search.minimise(drawn.cost(), drawn.cutoff(), drawn, 2);
        assertThat(Math.min(bound, drawn.best)).isLessThanOrEqualTo(drawn.least());
    }
}
