package org.espalier.stacking.audit;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Units;

/**
 * Parts of which only so much counts, as facts.
 *
 * @param parts the parts
 * @param unit in what they are counted
 */
record PartWords(List<PartResult> parts, String unit) {

    /** The parts that lack something, each with how much; empty where none does. */
    Optional<Fact> lacking() {
        return names(parts.stream()
                .flatMap(part ->
                        part.missing().stream().map(amount -> Units.words(amount, unit) + " for " + part.title()))
                .toList());
    }

    /** The parts of which no more counts, each with its surplus; empty where none is full. */
    Optional<Fact> full() {
        return names(parts.stream().filter(PartResult::isFull).map(this::full).toList());
    }

    private String full(PartResult part) {
        return part.surplus()
                .map(amount -> part.title() + ", " + Units.words(amount, unit) + " of surplus")
                .orElse(part.title());
    }

    private static Optional<Fact> names(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(Fact.of(String.join("; ", names)));
    }
}
