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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A problem that is a flow in a library of graphs, which takes nothing else. {@link SideBySide} runs it too. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class FlowAudit {

    private static final double LIMIT = 3;

    @Param({"B1 pigeons, n = 12", "B2 chain, n = 30", "B3 range, n = 300"})
    private String problem = "";

    private @Nullable Problem stated;

    /** The problem is stated once. */
    @Setup
    public void state() {
        stated = Case.named(problem).statement().get();
    }

    /** This library. */
    @Benchmark
    public Object espalier() {
        return solved(Contender.ESPALIER);
    }

    /** JGraphT. */
    @Benchmark
    public Object jgrapht() {
        return solved(Contender.JGRAPHT);
    }

    private Object solved(Contender contender) {
        return contender.solve(Objects.requireNonNull(stated), LIMIT);
    }
}
