package org.espalier.benchmarks.solver;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.espalier.stacking.solve.Problem;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A problem that is stated once, and this library beside whatever else solves it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public abstract class StatedProblem {

    private static final double LIMIT = 3;

    private @Nullable Problem stated;

    /** The name of the problem. */
    abstract String problem();

    /** The problem is stated once. */
    @Setup
    public void state() {
        stated = Case.named(problem()).statement().get();
    }

    /** This library. */
    @Benchmark
    public Object espalier() {
        return solved(Contender.ESPALIER);
    }

    final Object solved(Contender contender) {
        return contender.solve(Objects.requireNonNull(stated), LIMIT);
    }
}
