package org.espalier.core.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.codelist.CodeLists;

/** The countries of {@code countries.csv}, read once. */
final class CountryTable {

    private static final List<Row> ROWS = CodeLists.rows(CountryTable.class, "countries.csv").stream()
            .map(Row::from)
            .toList();

    private static final Map<String, Row> BY_CODE = byCode(ROWS);

    private static final Map<String, Row> BY_AUTHORITY_CODE =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(Row::authorityCode, Function.identity()));

    private CountryTable() {}

    static List<Row> rows() {
        return ROWS;
    }

    static Optional<Row> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code.toUpperCase(Locale.ROOT)));
    }

    static Optional<Row> byAuthorityCode(String code) {
        return Optional.ofNullable(BY_AUTHORITY_CODE.get(code));
    }

    private static Map<String, Row> byCode(List<Row> rows) {
        Map<String, Row> found = new HashMap<>();
        rows.forEach(row -> row.codes().forEach(code -> found.put(code, row)));
        return Map.copyOf(found);
    }

    /** One country; {@code also} is a further code that is read, or empty. */
    record Row(String alpha2, String alpha3, String authorityCode, String also, String name) {

        private static Row from(List<String> columns) {
            String alpha3 = columns.get(1);
            String authorityCode = columns.get(2).isEmpty() ? alpha3 : columns.get(2);
            return new Row(columns.get(0), alpha3, authorityCode, columns.get(3), columns.get(4));
        }

        private Stream<String> codes() {
            return Stream.of(alpha2, alpha3, authorityCode, also).filter(code -> !code.isEmpty());
        }
    }
}
