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

/** One problem in several solvers. {@link SideBySide} runs it over all problems and prints tables. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ExactAudit {

    private static final double LIMIT = 3;

    @Param({
        "B1 pigeons, n = 12",
        "B2 chain, n = 30",
        "B3 range, n = 300",
        "B4 three-partition, 4 leaves",
        "B7 issuers and fields, 30 items",
        "B9 overlapping caps, ring of 20",
        "B12 two awards, n = 10, shared 3",
        "30 holdings, 12 requirements"
    })
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

    /** OR-Tools CP-SAT, one worker. */
    @Benchmark
    public Object cpSat() {
        return solved(Contender.CP_SAT);
    }

    /** Choco. */
    @Benchmark
    public Object choco() {
        return solved(Contender.CHOCO);
    }

    /** No search: often wrong. */
    @Benchmark
    public Object greedy() {
        return solved(Contender.GREEDY);
    }

    private Object solved(Contender contender) {
        return contender.solve(Objects.requireNonNull(stated), LIMIT);
    }
}
