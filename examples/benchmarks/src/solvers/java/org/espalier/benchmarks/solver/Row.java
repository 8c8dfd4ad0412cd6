package org.espalier.benchmarks.solver;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.stacking.solve.Worth;

/**
 * One problem, and how all contenders did.
 *
 * @param name its name
 * @param cells by contender; none where a contender can't answer such problems
 */
record Row(String name, Map<Contender, Cell> cells) {

    /** This library. */
    Cell own() {
        return Objects.requireNonNull(cells.get(Contender.ESPALIER));
    }

    /** How many times as long another exact contender took; empty where it did not prove its answer. */
    Optional<Double> ratio(Contender other) {
        return Optional.ofNullable(cells.get(other))
                .filter(Cell::isProved)
                .map(cell -> cell.seconds() / own().seconds());
    }

    /** The ratio to the quickest of the others that prove their answers. */
    Optional<Double> bestRatio() {
        return peers().flatMap(peer -> ratio(peer).stream()).min(Double::compare);
    }

    /** The others that took part. */
    Stream<Contender> peers() {
        return cells.keySet().stream().filter(contender -> contender != Contender.ESPALIER);
    }

    /** The best that anyone found. */
    Worth best() {
        return cells.values().stream().map(Cell::worth).min(Cell::compare).orElseThrow();
    }

    /** The heading of a table of such rows. */
    static String heading(String title) {
        return "\n| " + title + " | "
                + Stream.of(Contender.values())
                        .map(contender -> contender + (contender == Contender.ESPALIER ? ", ms" : ", ms (ratio)"))
                        .collect(Collectors.joining(" | "))
                + " |\n|---|" + "---:|".repeat(Contender.values().length);
    }

    /** A row of a table in Markdown. */
    @Override
    public String toString() {
        return "| " + name + " | "
                + Stream.of(Contender.values()).map(this::text).collect(Collectors.joining(" | ")) + " |";
    }

    private String text(Contender contender) {
        return Optional.ofNullable(cells.get(contender))
                .map(cell -> cell.milliseconds() + (cell.isProved() ? proved(contender) : open(contender, cell)))
                .orElse("");
    }

    private String proved(Contender contender) {
        return contender == Contender.ESPALIER
                ? ""
                : String.format(Locale.ROOT, " (%.1f)", ratio(contender).orElseThrow());
    }

    private String open(Contender contender, Cell cell) {
        return (contender == Contender.GREEDY ? "" : ", no proof") + cell.behind(best());
    }
}
