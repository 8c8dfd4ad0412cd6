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
import org.espalier.core.fault.Faults;

/** What is wrong with a table as a whole: identifiers, texts or IRIs that do not name one thing. */
final class TableFaults {

    private TableFaults() {}

    static Faults of(NationalFrameworks table) {
        Faults faults = Faults.of("National frameworks");
        Stream.of(repeatedFrameworks(table), repeatedIris(table), repeatedLevels(table))
                .flatMap(Function.identity())
                .forEach(problem -> faults.check(false, "", problem));
        return faults;
    }

    private static Stream<String> repeatedFrameworks(NationalFrameworks table) {
        return repeated(table.frameworks().stream().map(NationalFramework::id))
                .map(id -> "several frameworks are called " + id);
    }

    private static Stream<String> repeatedIris(NationalFrameworks table) {
        return repeated(rows(table).flatMap(row -> row.row().iri().stream()).map(URI::toString))
                .map(iri -> "several levels have the IRI " + iri);
    }

    private static Stream<String> repeatedLevels(NationalFrameworks table) {
        LevelKeys keys = new LevelKeys(table.levelWords());
        return rows(table).collect(inGroups(row -> keys.of(row.level()))).values().stream()
                .filter(TableFaults::anyOverlap)
                .map(same -> "several levels are called " + same.get(0).level() + " on the same day");
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
