package org.espalier.core.level;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** What is wrong with a table as a whole: identifiers, texts or IRIs that do not name one thing. */
final class TableFaults {

    private TableFaults() {}

    static List<String> of(NationalFrameworks table) {
        return Stream.of(repeatedFrameworks(table), repeatedIris(table), repeatedLevels(table))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<String> repeatedFrameworks(NationalFrameworks table) {
        return repeated(table.frameworks().stream().map(NationalFramework::id))
                .map(id -> "Several frameworks are called " + id);
    }

    private static Stream<String> repeatedIris(NationalFrameworks table) {
        return repeated(rows(table).flatMap(row -> row.row().iri().stream()).map(URI::toString))
                .map(iri -> "Several levels have the IRI " + iri);
    }

    private static Stream<String> repeatedLevels(NationalFrameworks table) {
        LevelKeys keys = new LevelKeys(table.levelWords());
        return rows(table).collect(inGroups(row -> keys.of(row.level()))).values().stream()
                .filter(TableFaults::anyOverlap)
                .map(same -> "Several levels are called " + same.get(0).level() + " on the same day");
    }

    private static boolean anyOverlap(List<LevelReference> same) {
        return same.stream()
                .anyMatch(a -> same.stream().anyMatch(b -> a != b && a.row().overlaps(b.row())));
    }

    private static Stream<LevelReference> rows(NationalFrameworks table) {
        return table.frameworks().stream().flatMap(NationalFramework::references);
    }

    private static Stream<String> repeated(Stream<String> names) {
        return names.collect(inGroups(Function.identity())).entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(Map.Entry::getKey);
    }

    private static <T> Collector<T, ?, Map<String, List<T>>> inGroups(Function<T, String> key) {
        return groupingBy(key, LinkedHashMap::new, toList());
    }
}
