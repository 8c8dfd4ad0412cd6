package org.espalier.benchmarks.solver;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** One problem in several solvers. {@link SideBySide} runs it over all problems and prints tables. */
public class ExactAudit extends StatedProblem {

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

    @Override
    String problem() {
        return problem;
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
}
