package org.espalier.benchmarks;

import java.util.concurrent.TimeUnit;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Wording;
import org.espalier.stacking.StackValidator;
import org.espalier.stacking.evaluation.Evaluation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten rules of a usual regulation over ten credentials: the findings as data, and with all their sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class TenRules {

    private final Stack stack = Stack.invalid();
    private final StackValidator policy = StackValidator.of(Policy.named("ten.json"));
    private final Evaluation evaluation = Evaluation.on(Stack.DAY);
    private final Wording wording = Wording.installed();

    /** Findings as data. */
    @Benchmark
    public Report findings() {
        return policy.validate(stack.holdings(), evaluation);
    }

    /** Only what does not hold. */
    @Benchmark
    public Report unmet() {
        return policy.unmet(stack.holdings(), evaluation);
    }

    /** Findings, and every fact of them looked at. */
    @Benchmark
    public int facts() {
        return Espalier.facts(findings());
    }

    /** Findings, and every sentence of them. */
    @Benchmark
    public int sentences() {
        int length = 0;
        for (Finding finding : findings().findings()) {
            length += wording.sentence(finding).length();
        }
        return length;
    }
}
