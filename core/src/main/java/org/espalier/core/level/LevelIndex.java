package org.espalier.core.level;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a table by each text and each IRI that names them. */
final class LevelIndex {

    private final LevelKeys keys;
    private final Map<String, List<LevelReference>> byText;
    private final Map<String, List<LevelReference>> byOtherText;
    private final Map<String, LevelReference> byIri = new LinkedHashMap<>();

    LevelIndex(NationalFrameworks table) {
        List<LevelReference> rows = table.frameworks().stream()
                .flatMap(NationalFramework::references)
                .toList();
        this.keys = new LevelKeys(table.levelWords());
        this.byText = rows.stream().collect(groupingBy(row -> keys.of(row.level())));
        this.byOtherText = rows.stream()
                .flatMap(row -> row.otherTexts().map(keys::of).distinct().map(key -> Map.entry(key, row)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        rows.forEach(row -> row.row().iri().ifPresent(iri -> byIri.put(iri.toString(), row)));
    }

    /** The rows that a text may mean: those in force on the day, else those that were. */
    List<LevelReference> candidates(NationalLevel level, LocalDate day) {
        String key = keys.of(level);
        List<LevelReference> begun = byText.getOrDefault(key, byOtherText.getOrDefault(key, List.of())).stream()
                .filter(reference -> reference.row().hasBegunBy(day))
                .toList();
        List<LevelReference> inForce = begun.stream()
                .filter(reference -> reference.row().isValidOn(day))
                .toList();
        return inForce.isEmpty() ? lastOfEachLevel(begun) : inForce;
    }

    private static List<LevelReference> lastOfEachLevel(List<LevelReference> rows) {
        return rows.stream()
                .filter(row -> rows.stream().noneMatch(other -> other.replaces(row)))
                .toList();
    }

    Optional<LevelReference> byIri(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }
}
