package org.espalier.benchmarks;

import java.util.concurrent.TimeUnit;
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
import tools.jackson.databind.JsonNode;

/**
 * Ten holdings, three rules: the sum of the credits is in a range, all are of one level, all are valid on the day. What depends on
 * the stack is measured, what can be prepared once for all stacks is not.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // set up before every run
public class ThreeRuleCheck {

    /** Which stack is checked. */
    @Param({"valid", "invalid"})
    public String stack;

    private Stack checked;
    private JsonNode tree;

    /** Makes the stack. */
    @Setup
    public void prepare() {
        checked = Stack.named(stack);
        tree = JsonSchema.tree(checked);
    }

    /** This library, with what does not hold. */
    @Benchmark
    public Object espalier(Espalier peer) {
        return peer.unmet(checked);
    }

    /** This library, with every fact of what does not hold looked at. */
    @Benchmark
    public int espalierFacts(Espalier peer) {
        return Espalier.facts(peer.unmet(checked));
    }

    /** This library, with what holds too. */
    @Benchmark
    public Object espalierFullReport(Espalier peer) {
        return peer.check(checked);
    }

    /** Hibernate Validator, constraints on the class. */
    @Benchmark
    public Object hibernateValidator(HibernateValidator peer) {
        return peer.check(checked);
    }

    /** Easy Rules. */
    @Benchmark
    public Object easyRules(EasyRules peer) {
        return peer.check(checked);
    }

    /** JSON Schema, as far as it goes. */
    @Benchmark
    public Object jsonSchema(JsonSchema peer) {
        return peer.check(tree);
    }

    /** Drools, executable model. */
    @Benchmark
    public Object drools(Drools peer) {
        return peer.check(checked);
    }

    /** Loops for this case only. */
    @Benchmark
    public Object plainLoops(Plain peer) {
        return peer.check(checked);
    }
}
