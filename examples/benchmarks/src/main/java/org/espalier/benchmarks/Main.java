package org.espalier.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, with the options of JMH, and prints how the rows of each table compare. */
public final class Main {

    private Main() {}

    /**
     * Runs what the arguments select; everything without arguments.
     *
     * @param arguments the options of JMH, for example {@code ThreeRuleCheck -f 3 -prof gc}
     * @throws CommandLineOptionException if an option is unknown
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.println(new RatioTable(results));
    }
}
