package org.espalier.benchmarks.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Worth;

/**
 * Measures all contenders on the same problems in one run, building their models included, and prints tables. Every
 * contender answers each problem once here, so that its answer is known; {@link Timing} takes the times of those that
 * prove it in less than a second.
 */
public final class SideBySide {

    private static final double LIMIT = Double.parseDouble(System.getProperty("limit", "2"));

    private static final String ONLY = System.getProperty("only", "");

    /** An answer that takes so many seconds needs no second run to be timed. */
    private static final double LONG = 1;

    private static final int WARM_UP_SECONDS = 5;

    private final Timing timing;
    private final List<Row> rows = new ArrayList<>();
    private int wrong;

    private SideBySide(Timing timing) {
        this.timing = timing;
    }

    /**
     * Measures the groups that the arguments name: {@code families}, {@code weighted}, {@code audits}, or all of them. The
     * system property {@code limit} says after how many seconds a search is stopped (a weighted one after twice as many),
     * {@code pace} how many seconds each of the iterations takes that {@link Timing} warms up with and measures, {@code only} a
     * part of the names of the problems to look at.
     */
    public static void main(String[] arguments) {
        SideBySide all = new SideBySide(new Timing(Double.parseDouble(System.getProperty("pace", "0.3"))));
        warmUp();
        groups(arguments).forEach(all::print);
        System.out.println(new Summary(all.rows));
        System.exit(all.wrong == 0 ? 0 : 1);
    }

    private static Stream<Case.Group> groups(String[] names) {
        return names.length == 0
                ? Stream.of(Case.Group.values())
                : Stream.of(names).map(name -> Case.Group.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** Everybody has solved something of every kind before the first answer is looked at. */
    private static void warmUp() {
        long end = System.nanoTime() + WARM_UP_SECONDS * 1_000_000_000L;
        for (Known known : Known.shuffled(1)) {
            for (Contender contender : Contender.values()) {
                if (System.nanoTime() < end && contender.takes(known.problem())) {
                    contender.solve(known.problem(), 0.2);
                }
            }
        }
    }

    private void print(Case.Group group) {
        double limit = group.limit(LIMIT);
        System.out.println(Row.heading(group.title() + ", stopped after " + limit + " s"));
        Case.of(group).stream()
                .filter(problem -> problem.name().contains(ONLY))
                .forEach(problem -> print(problem, limit));
        if (group == Case.Group.AUDITS) {
            new AuditTimes(LIMIT).print();
        }
    }

    private void print(Case problem, double limit) {
        Row row = row(problem, limit);
        rows.add(row);
        check(row, problem.shortfall());
        System.out.println(row);
    }

    private Row row(Case problem, double limit) {
        Problem statement = problem.statement().get();
        Map<Contender, Cell> cells = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.values()) {
            if (contender.takes(statement)) {
                cells.put(contender, answered(contender, statement, limit));
            }
        }
        timing.of(problem, quick(cells))
                .forEach((contender, seconds) -> cells.computeIfPresent(
                        contender, (same, cell) -> new Cell(seconds, cell.worth(), cell.isProved())));
        return new Row(problem.name(), cells);
    }

    private static Cell answered(Contender contender, Problem problem, double limit) {
        long start = System.nanoTime();
        Outcome outcome = contender.solve(problem, limit);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Cell(seconds, outcome.worth(problem), outcome.isProved());
    }

    private static Collection<Contender> quick(Map<Contender, Cell> cells) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().seconds() < LONG)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whoever says that an answer is proved must be right. */
    private void check(Row row, Optional<Rational> shortfall) {
        Worth best = row.best();
        row.cells().forEach((contender, cell) -> {
            if (cell.isProved() && !isRight(cell, best, shortfall)) {
                wrong++;
                System.err.println("WRONG: " + contender + " on " + row.name() + ": " + cell.worth());
            }
        });
    }

    private static boolean isRight(Cell cell, Worth best, Optional<Rational> shortfall) {
        return cell.compareTo(best) == 0
                && shortfall.map(cell.worth().shortfall()::equals).orElse(true);
    }
}
