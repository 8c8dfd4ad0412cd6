package org.espalier.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the command line tells of a table of learners. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class TableOptions {

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "A table instead of documents: a row for each credential, the rows of a learner together."
                    + " The verdicts come as a table, too, in the same order.")
    private Optional<Path> csv;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "What the columns of the table tell: a file that begins with \"espalier\": \"bulk-mapping/1\", in"
                            + " JSON or YAML.")
    private Optional<Path> mapping;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the verdicts on a table go, instead of to the output.")
    private Optional<Path> out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads audit a table; without it as many as there are processors. The answer is"
                    + " the same with any number.")
    private Optional<Integer> threads;

    @Option(names = "--timing", description = "Tells how many audits of a table were made in a second.")
    private boolean timing;

    TableOptions() {}

    Optional<Path> csv() {
        return csv;
    }

    Optional<Path> mapping() {
        return mapping;
    }

    Optional<Path> out() {
        return out;
    }

    int threads() {
        return threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    boolean isTimed() {
        return timing;
    }

    /** Whether anything is told that means nothing without a table. */
    boolean isTold() {
        return mapping.isPresent() || out.isPresent() || threads.isPresent() || timing;
    }
}
