package org.espalier.benchmarks.bulk;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.espalier.cli.Espalier;

/** Audits tables of n and of 10 n learners from disk to disk, and prints how many audits are made in a second. */
public final class BulkThroughput {

    private static final int CREDENTIALS = 12;
    private static final double WARM_UP_SECONDS = 10;
    private static final int DEFAULT_LEARNERS = 20_000;

    private final Path folder;
    private final int threads;

    private BulkThroughput(Path folder, int threads) {
        this.folder = folder;
        this.threads = threads;
    }

    /**
     * Measures.
     *
     * @param arguments how many learners, 20000 unless told; how many threads, two unless told
     * @throws IOException if no file can be written for a while
     */
    public static void main(String[] arguments) throws IOException {
        int learners = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_LEARNERS;
        int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        new BulkThroughput(Files.createTempDirectory("espalier-bulk"), threads).measure(learners);
    }

    private void measure(int learners) throws IOException {
        resource("award.json");
        resource("mapping.yaml");
        table(learners, "once.csv");
        table(10 * learners, "tenfold.csv");
        print("first run", learners, seconds("once.csv"));
        warmUp();
        double once = seconds("once.csv");
        print("n", learners, once);
        double tenfold = seconds("tenfold.csv");
        print("10 n", 10 * learners, tenfold);
        System.out.printf(Locale.ROOT, "10 n took %.1f times as long as n%n", tenfold / once);
    }

    private void warmUp() {
        double spent = 0;
        while (spent < WARM_UP_SECONDS) {
            spent += seconds("once.csv");
        }
    }

    private void print(String what, int learners, double seconds) {
        System.out.printf(
                Locale.ROOT,
                "%-11s %7d learners with %d credentials each: %6.2f s, %6.0f audits a second on %d threads%n",
                what,
                learners,
                CREDENTIALS,
                seconds,
                learners / seconds,
                threads);
    }

    private void resource(String name) throws IOException {
        try (var resource = Objects.requireNonNull(BulkThroughput.class.getResourceAsStream(name))) {
            Files.copy(resource, kept(name));
        }
    }

    private void table(int learners, String name) throws IOException {
        try (Writer out = Files.newBufferedWriter(kept(name))) {
            new SeededTable(learners).write(out, learners, CREDENTIALS);
        }
    }

    /** A file that goes when the program ends. */
    private Path kept(String name) {
        Path file = folder.resolve(name);
        file.toFile().deleteOnExit();
        return file;
    }

    private double seconds(String table) {
        String[] call = {
            "audit",
            "--award",
            path("award.json"),
            "--mapping",
            path("mapping.yaml"),
            "--csv",
            path(table),
            "--out",
            kept("out.csv").toString(),
            "--on",
            "2026-11-22",
            "--threads",
            String.valueOf(threads)
        };
        PrintStream quiet = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        long start = System.nanoTime();
        int exit = Espalier.run(quiet, quiet, Clock.systemUTC(), call);
        if (exit > 1) {
            throw new IllegalStateException("the table could not be audited");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
