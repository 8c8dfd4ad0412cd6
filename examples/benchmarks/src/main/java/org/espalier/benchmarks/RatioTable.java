package org.espalier.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** The times of a run in Markdown, each beside the first row of its table. */
final class RatioTable {

    private static final List<String> FIRST = List.of("espalier", "findings");

    private final Map<String, Map<String, Double>> tables = new TreeMap<>();

    RatioTable(Collection<RunResult> results) {
        results.forEach(
                result -> add(result.getParams(), result.getPrimaryResult().getScore()));
    }

    private void add(BenchmarkParams params, double time) {
        String name = params.getBenchmark();
        String benchmark = name.substring(name.lastIndexOf('.') + 1);
        String group = name.substring(0, name.lastIndexOf('.'));
        String stack = params.getParamsKeys().stream()
                .map(key -> ", " + params.getParam(key) + (key.equals("stack") ? " stack" : ""))
                .collect(Collectors.joining());
        String table = group.substring(group.lastIndexOf('.') + 1) + stack;
        tables.computeIfAbsent(table, unknown -> new TreeMap<>()).put(benchmark, time);
    }

    @Override
    public String toString() {
        return tables.entrySet().stream()
                .map(table -> text(table.getKey(), table.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(String title, Map<String, Double> times) {
        double own = FIRST.stream()
                .filter(times::containsKey)
                .mapToDouble(times::get)
                .findFirst()
                .orElse(Double.NaN);
        return "| " + title + " | ns | ratio |\n|---|---:|---:|\n"
                + times.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(row -> row(row.getKey(), row.getValue(), own))
                        .collect(Collectors.joining());
    }

    private static String row(String name, double time, double own) {
        return String.format(Locale.ROOT, "| %s | %.0f | %.2f |%n", name, time, time / own);
    }
}
