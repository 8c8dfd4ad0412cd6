package org.espalier.benchmarks.solver;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Has JMH measure some contenders on one problem: each in a virtual machine of its own, the median of all samples. */
final class Timing {

    private static final int WARM_UPS = 6;
    private static final int MEASUREMENTS = 3;

    private final double pace;

    /**
     * Times of this precision.
     *
     * @param pace how long an iteration takes, in seconds; six warm up, three are measured
     */
    Timing(double pace) {
        this.pace = pace;
    }

    /** The medians, in seconds. */
    Map<Contender, Double> of(Case problem, Collection<Contender> contenders) {
        Map<Contender, Double> medians = new EnumMap<>(Contender.class);
        for (Contender contender : contenders) {
            medians.put(contender, median(problem, contender));
        }
        return medians;
    }

    private double median(Case problem, Contender contender) {
        TimeValue iteration = TimeValue.nanoseconds((long) (pace * contender.patience() * 1e9));
        Options options = new OptionsBuilder()
                .include("\\." + contender.benchmark() + "$")
                .param("problem", problem.name())
                .warmupIterations(WARM_UPS)
                .warmupTime(iteration)
                .measurementIterations(MEASUREMENTS)
                .measurementTime(iteration)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        try {
            RunResult result = new Runner(options).runSingle();
            return result.getPrimaryResult().getStatistics().getPercentile(50) / 1e9;
        } catch (RunnerException e) {
            throw new IllegalStateException(contender + " on " + problem.name(), e);
        }
    }
}
