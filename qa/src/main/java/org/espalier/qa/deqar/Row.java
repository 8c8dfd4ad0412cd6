package org.espalier.qa.deqar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a snapshot: texts by the names of columns; blank ones are absent. */
record Row(long number, Map<String, String> fields) {

    private static final int MOST = 1000;

    Optional<String> text(String column) {
        return Optional.ofNullable(fields.get(column)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The texts of a column that stands several times, as {@code institution[n].name} does, from 1. */
    List<String> texts(String column) {
        List<String> texts = new ArrayList<>();
        for (int n = 1; n <= MOST && has(column, n); n++) {
            text(numbered(column, n)).ifPresent(texts::add);
        }
        return texts;
    }

    private boolean has(String column, int n) {
        String prefix = numbered(column, n).replaceAll("]\\..*", "]");
        return fields.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    /** How often a group stands there, as {@code programme[n]} does. */
    int count(String column) {
        int n = 0;
        while (n < MOST && has(column, n + 1)) {
            n++;
        }
        return n;
    }

    static String numbered(String column, int n) {
        return column.replace("[n]", "[" + n + "]");
    }
}
