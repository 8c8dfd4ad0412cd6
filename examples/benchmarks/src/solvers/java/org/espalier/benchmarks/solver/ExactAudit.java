package org.espalier.benchmarks.solver;

import java.util.concurrent.TimeUnit;
import org.espalier.stacking.solve.Problem;
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

/** One problem in several solvers, where all of them answer within a second. {@link SideBySide} has the others too. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ExactAudit {

    private static final double LIMIT = 3;
    private static final Problem REALISTIC = new Realistic(30, 12, false, 1).problem();

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

    private Problem stated = REALISTIC;

    /** The problem is stated once. A name that no family has any more ends the run. */
    @Setup
    public void state() {
        stated = problem.equals("30 holdings, 12 requirements") ? REALISTIC : known(problem);
    }

    private static Problem known(String name) {
        return Known.all().stream()
                .filter(known -> known.toString().equals(name))
                .map(Known::problem)
                .findFirst()
                .orElseThrow();
    }

    /** This library. */
    @Benchmark
    public Object espalier() {
        return Contender.ESPALIER.solve(stated, LIMIT);
    }

    /** OR-Tools CP-SAT, one worker. */
    @Benchmark
    public Object cpSat() {
        return Contender.CP_SAT.solve(stated, LIMIT);
    }

    /** Choco. */
    @Benchmark
    public Object choco() {
        return Contender.CHOCO.solve(stated, LIMIT);
    }

    /** No search: often wrong. */
    @Benchmark
    public Object greedy() {
        return Contender.GREEDY.solve(stated, LIMIT);
    }
}
