package org.espalier.benchmarks.solver;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all rows say together: medians of ratios, and without gloss where a peer is ahead. */
final class Summary {

    private final List<Row> rows;

    Summary(List<Row> rows) {
        this.rows = rows;
    }

    @Override
    public String toString() {
        return Stream.of(Contender.CP_SAT, Contender.CHOCO, Contender.JGRAPHT)
                        .map(this::median)
                        .collect(Collectors.joining())
                + "\nMedian ratio to the best exact peer of each case: "
                + median(rows.stream().flatMap(row -> row.bestRatio().stream()))
                + list("A peer is ahead on", rows.stream().filter(Summary::isBehind), Summary::ahead)
                + list(
                        "Not proved by Espalier within the limit",
                        rows.stream().filter(row -> !row.own().isProved()),
                        Row::name);
    }

    private String median(Contender other) {
        return "\nMedian ratio to " + other + " where it proves its answer: "
                + median(rows.stream().flatMap(row -> row.ratio(other).stream()));
    }

    private static String median(Stream<Double> ratios) {
        List<Double> sorted = ratios.sorted().toList();
        return sorted.isEmpty()
                ? "none"
                : String.format(Locale.ROOT, "%.1f (%d cases)", sorted.get(sorted.size() / 2), sorted.size());
    }

    private static String list(String title, Stream<Row> rows, Function<Row, String> text) {
        return "\n\n" + title + ":\n" + rows.map(row -> "- " + text.apply(row)).collect(Collectors.joining("\n"));
    }

    private static boolean isBehind(Row row) {
        return row.bestRatio().filter(ratio -> ratio < 1).isPresent();
    }

    private static String ahead(Row row) {
        return row.name() + ": "
                + row.peers()
                        .flatMap(peer -> row
                                .ratio(peer)
                                .filter(ratio -> ratio < 1)
                                .map(ratio -> String.format(Locale.ROOT, "%s %.1f times as fast", peer, 1 / ratio))
                                .stream())
                        .collect(Collectors.joining(", "));
    }
}
