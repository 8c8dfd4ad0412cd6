package org.espalier.benchmarks.solver;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.solve.Families;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Worth;

/**
 * Measures all contenders on the same problems in one run of one virtual machine, building their models included, and prints
 * tables.
 */
public final class SideBySide {

    private static final double LIMIT = Double.parseDouble(System.getProperty("limit", "2"));

    private final Stopwatch stopwatch;
    private final List<Row> rows = new ArrayList<>();
    private int wrong;

    private SideBySide(Stopwatch stopwatch) {
        this.stopwatch = stopwatch;
    }

    /** One contender's time on one problem, and what it found. */
    private record Cell(double seconds, Worth worth, boolean isProved) {}

    /** One problem. */
    private record Row(String name, Map<Contender, Cell> cells) {

        double own() {
            return ownCell().seconds();
        }

        Cell ownCell() {
            return Objects.requireNonNull(cells.get(Contender.ESPALIER));
        }

        /** How many times as long another exact contender took; empty where it did not prove the answer. */
        Optional<Double> ratio(Contender other) {
            return Optional.ofNullable(cells.get(other)).filter(Cell::isProved).map(cell -> cell.seconds() / own());
        }

        Optional<Double> bestRatio() {
            return cells.keySet().stream()
                    .filter(contender -> contender != Contender.ESPALIER)
                    .flatMap(contender -> ratio(contender).stream())
                    .min(Double::compare);
        }
    }

    /**
     * Measures what the arguments name: {@code families}, {@code weighted}, {@code audits}, or all of them. The system property
     * {@code limit} says after how many seconds a search is stopped (a weighted one after twice as many), {@code pace} how long
     * each contender warms up and is measured.
     */
    public static void main(String[] arguments) {
        double pace = Double.parseDouble(System.getProperty("pace", "0.15"));
        SideBySide all = new SideBySide(new Stopwatch(pace, pace));
        List<String> what = arguments.length > 0 ? List.of(arguments) : List.of("families", "weighted", "audits");
        all.warmUp();
        if (what.contains("families")) {
            all.families();
        }
        if (what.contains("weighted")) {
            all.weighted();
        }
        if (what.contains("audits")) {
            all.realistic();
            new AuditTimes(LIMIT).print();
        }
        all.summary();
        System.exit(all.wrong == 0 ? 0 : 1);
    }

    /** Everybody has solved something of every kind before the first time is taken. */
    private void warmUp() {
        long end = System.nanoTime() + (long) (20 * 1e9 * stopwatch.warmUp());
        for (Known known : Known.shuffled(1)) {
            for (Contender contender : Contender.values()) {
                if (System.nanoTime() < end && contender.takes(known.problem())) {
                    contender.solve(known.problem(), 0.2);
                }
            }
        }
    }

    private void families() {
        System.out.println(heading("Families"));
        Known.all().forEach(known -> row(known.toString(), known.problem(), Optional.of(known.shortfall()), LIMIT));
    }

    private void weighted() {
        System.out.println(heading("Weighted, stopped after " + 2 * LIMIT + " s"));
        for (int[] size : new int[][] {{12, 4}, {18, 6}, {26, 8}, {40, 12}, {100, 30}}) {
            for (boolean isHard : new boolean[] {true, false}) {
                for (long seed = 1; seed <= 2; seed++) {
                    String name = (isHard ? "hard " : "typical ") + size[0] + " x " + size[1] + ", seed " + seed;
                    Problem problem = Families.weighted(size[0], size[1], seed, isHard);
                    row(name, problem, Optional.of(Rational.ZERO), 2 * LIMIT);
                }
            }
        }
    }

    private void realistic() {
        System.out.println(heading("Realistic, the search alone"));
        for (int[] size : new int[][] {{12, 10}, {30, 12}, {60, 30}, {120, 60}}) {
            Problem problem = new Realistic(size[0], size[1], false, 1).problem();
            row(size[0] + " holdings, " + size[1] + " requirements", problem, Optional.empty(), LIMIT);
        }
        Problem flow = new Realistic(200, 60, true, 1).problem();
        row("200 holdings, 60 requirements, by number", flow, Optional.empty(), LIMIT);
    }

    private static String heading(String title) {
        return "\n| " + title + " | "
                + Stream.of(Contender.values())
                        .map(contender -> contender + (contender == Contender.ESPALIER ? ", ms" : ", ms (ratio)"))
                        .collect(Collectors.joining(" | "))
                + " |\n|---|" + "---:|".repeat(Contender.values().length);
    }

    private void row(String name, Problem problem, Optional<Rational> shortfall, double limit) {
        Map<Contender, Cell> cells = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.values()) {
            if (contender.takes(problem)) {
                cells.put(contender, cell(contender, problem, limit));
            }
        }
        Row row = new Row(name, cells);
        rows.add(row);
        check(row, shortfall);
        System.out.println(text(row));
    }

    private Cell cell(Contender contender, Problem problem, double limit) {
        Outcome[] last = new Outcome[1];
        double seconds = stopwatch.median(() -> last[0] = contender.solve(problem, limit));
        return new Cell(seconds, last[0].worth(problem), last[0].isProved());
    }

    /** Whoever says that an answer is proved must be right. */
    private void check(Row row, Optional<Rational> shortfall) {
        Worth best = best(row);
        row.cells().forEach((contender, cell) -> {
            boolean isWrong = cell.isProved()
                    && (compare(cell.worth(), best) != 0
                            || shortfall
                                    .filter(known -> !known.equals(cell.worth().shortfall()))
                                    .isPresent());
            if (isWrong) {
                wrong++;
                System.err.println("WRONG: " + contender + " on " + row.name() + ": " + cell.worth());
            }
        });
    }

    private static Worth best(Row row) {
        return row.cells().values().stream()
                .map(Cell::worth)
                .min(SideBySide::compare)
                .orElseThrow();
    }

    /** By what is lacking, then by cost. */
    private static int compare(Worth one, Worth other) {
        int order = one.shortfall().compareTo(other.shortfall());
        return order != 0 ? order : Long.compare(one.cost(), other.cost());
    }

    private static String text(Row row) {
        Worth best = best(row);
        return "| " + row.name() + " | "
                + Stream.of(Contender.values())
                        .map(contender -> text(contender, row, best))
                        .collect(Collectors.joining(" | "))
                + " |";
    }

    private static String text(Contender contender, Row row, Worth best) {
        if (!row.cells().containsKey(contender)) {
            return "";
        }
        Cell cell = row.cells().get(contender);
        String verdict = verdict(contender, cell, best);
        String time = String.format(Locale.ROOT, "%.3f", cell.seconds() * 1e3);
        return contender == Contender.ESPALIER || contender == Contender.GREEDY || !cell.isProved()
                ? time + verdict
                : String.format(Locale.ROOT, "%s (%.1f)", time, cell.seconds() / row.own());
    }

    private static String verdict(Contender contender, Cell cell, Worth best) {
        if (cell.isProved()) {
            return "";
        }
        String open = contender == Contender.GREEDY ? "" : ", no proof";
        if (compare(cell.worth(), best) == 0) {
            return open;
        }
        return cell.worth().shortfall().equals(best.shortfall())
                ? String.format(
                        Locale.ROOT,
                        "%s, cost + %.1f %%",
                        open,
                        100.0 * (cell.worth().cost() - best.cost()) / best.cost())
                : open + ", wrong: lacks " + cell.worth().shortfall().minus(best.shortfall()) + " more";
    }

    private void summary() {
        for (Contender other : List.of(Contender.CP_SAT, Contender.CHOCO, Contender.JGRAPHT)) {
            List<Double> ratios = rows.stream()
                    .flatMap(row -> row.ratio(other).stream())
                    .sorted()
                    .toList();
            System.out.printf(
                    Locale.ROOT, "%nMedian ratio to %s where it proves its answer: %s", other, median(ratios));
        }
        List<Double> best =
                rows.stream().flatMap(row -> row.bestRatio().stream()).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%nMedian ratio to the best exact peer of each case: %s%n%nA peer is ahead on:%n",
                median(best));
        rows.stream()
                .filter(row -> row.bestRatio().filter(ratio -> ratio < 1).isPresent())
                .forEach(SideBySide::ahead);
        System.out.println("\nNot proved by Espalier within the limit:");
        rows.stream().filter(row -> !row.ownCell().isProved()).forEach(row -> System.out.println("- " + row.name()));
    }

    private static void ahead(Row row) {
        System.out.println("- " + row.name() + ": "
                + row.cells().keySet().stream()
                        .filter(other -> other != Contender.ESPALIER)
                        .filter(other ->
                                row.ratio(other).filter(ratio -> ratio < 1).isPresent())
                        .map(other -> String.format(
                                Locale.ROOT,
                                "%s %.1f times as fast",
                                other,
                                1 / row.ratio(other).orElseThrow()))
                        .collect(Collectors.joining(", ")));
    }

    private static String median(List<Double> sorted) {
        return sorted.isEmpty()
                ? "none"
                : String.format(Locale.ROOT, "%.1f (%d cases)", sorted.get(sorted.size() / 2), sorted.size());
    }
}
