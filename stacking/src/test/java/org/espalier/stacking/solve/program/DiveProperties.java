package org.espalier.stacking.solve.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DiveProperties {

    private static final Goal PATIENT = goal(Long.MAX_VALUE);

    private static Goal goal(long most) {
        return new Goal() {
            private long left = most;

            @Override
            public long offer(double[] values) {
                throw new AssertionError("nothing is offered by a dive");
            }

            @Override
            public long suggest(double[] values) {
                throw new AssertionError("nothing is suggested by a dive");
            }

            @Override
            public boolean spend(long steps) {
                left -= steps;
                return left >= 0;
            }
        };
    }

    /** A programme that asks for a window at least cost, relaxed. */
    private static final class Relaxed {

        private final RandomWindow drawn;
        private final List<Limit> limits;
        private final Bounds bounds;
        private final Relaxation relaxation;
        private final double[] values;
        private final boolean isPossible;

        Relaxed(long seed) {
            drawn = new RandomWindow(seed);
            Program program = drawn.program();
            limits = program.copyOfLimits();
            bounds = program.bounds();
            relaxation = new Relaxation(bounds, limits, List.of());
            relaxation.objective(
                    new Limit(IntStream.range(0, drawn.size()).toArray(), drawn.factors(), Long.MAX_VALUE));
            isPossible = relaxation.bound(bounds, 1_000) <= 1_000;
            values = new double[drawn.size()];
            relaxation.read(values);
        }

        boolean reaches(Goal goal) {
            return new Dive(new Propagation(values.length, limits), relaxation, goal, bounds).reaches(values, 1_000);
        }

        int choice() {
            return IntStream.range(0, values.length)
                    .filter(column -> values[column] > 0.5)
                    .map(column -> 1 << column)
                    .sum();
        }
    }

    @Property(tries = 300)
    void should_reach_only_what_is_allowed(@ForAll long seed) {
        Relaxed relaxed = new Relaxed(seed);
        assertThat(relaxed.isPossible).isTrue();
        if (relaxed.reaches(PATIENT)) {
            assertThat(relaxed.drawn.choices()).contains(relaxed.choice());
        }
    }

    @Property(tries = 100)
    void should_leave_the_bounds_from_which_it_goes(@ForAll long seed) {
        Relaxed relaxed = new Relaxed(seed);
        relaxed.reaches(PATIENT);
        assertThat(relaxed.bounds.low).containsOnly(0);
        assertThat(relaxed.bounds.high).containsOnly(1);
    }

    @Property(tries = 100)
    void should_end_when_nothing_may_be_spent(@ForAll long seed) {
        Relaxed relaxed = new Relaxed(seed);
        boolean isWhole = Branching.isWhole(relaxed.values);
        assertThat(relaxed.reaches(goal(0))).isEqualTo(isWhole);
    }
}
