package org.espalier.core.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.codelist.CodeLists;

/** The codes and labels of {@code isced-f-2013.csv}, read once. */
final class FieldTable {

    private static final Map<String, String> LABELS = CodeLists.rows(FieldTable.class, "isced-f-2013.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private FieldTable() {}

    static Stream<String> codes() {
        return LABELS.keySet().stream();
    }

    static Optional<String> label(String code) {
        return Optional.ofNullable(LABELS.get(code));
    }

    /** What to write instead of a code that is not on the list. */
    static String help(String code) {
        List<String> zeroAdded = Stream.of("0" + code, "0" + code.substring(0, Math.max(0, code.length() - 1)))
                .filter(LABELS::containsKey)
                .map(known -> known + " (" + LABELS.get(known) + ")")
                .toList();
        return zeroAdded.isEmpty()
                ? "write two, three or four digits of the list, such as 0613"
                : "a leading zero may be missing: " + String.join(" or ", zeroAdded);
    }
}
