package org.espalier.benchmarks.solver;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** A problem that is a flow in a library of graphs, which takes nothing else. {@link SideBySide} runs it too. */
public class FlowAudit extends StatedProblem {

    @Param({"B1 pigeons, n = 12", "B2 chain, n = 30", "B3 range, n = 300"})
    private String problem = "";

    @Override
    String problem() {
        return problem;
    }

    /** JGraphT. */
    @Benchmark
    public Object jgrapht() {
        return solved(Contender.JGRAPHT);
    }
}
