package org.espalier.qa.deqar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.espalier.core.finding.Finding;

/**
 * Reads CSV row by row: the first row names the columns; commas or semicolons separate them, as the first row shows; quotes
 * are doubled inside quotes. Never holds more than one row.
 */
final class CsvRows {

    private static final int LONGEST_FIELD = 100_000;
    private static final int MOST_FIELDS = 10_000;
    private static final int END = -1;
    private static final char MARK = '\uFEFF';

    private final PushbackReader in;
    private char separator = ',';

    private CsvRows(Reader reader) {
        this.in = new PushbackReader(reader, 2);
    }

    static void read(InputStream csv, Consumer<Row> rows, Consumer<Finding> faults) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8));
        new CsvRows(reader).read(rows, faults);
    }

    private void read(Consumer<Row> rows, Consumer<Finding> faults) throws IOException {
        List<String> names = head();
        List<String> fields = new ArrayList<>();
        for (long number = 1; next(fields); number++) {
            if (fields.size() == 1 && fields.get(0).isBlank()) {
                continue;
            }
            if (fields.size() > names.size() || fields.contains(TOO_LONG)) {
                faults.accept(DeqarFindings.row(number, "the number or length of its fields"));
            } else {
                rows.accept(new Row(number, byName(names, fields)));
            }
        }
    }

    private static final String TOO_LONG = "\0";

    private List<String> head() throws IOException {
        List<String> names = new ArrayList<>();
        int first = in.read();
        if (first != MARK && first != END) {
            in.unread(first);
        }
        next(names);
        if (names.size() == 1 && names.get(0).contains(";")) {
            separator = ';';
            return List.of(names.get(0).split(";", -1));
        }
        return names;
    }

    private static Map<String, String> byName(List<String> names, List<String> fields) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isBlank()) {
                row.put(names.get(i).strip(), fields.get(i));
            }
        }
        return row;
    }

    /** Reads the next row into a list; false at the end. */
    private boolean next(List<String> fields) throws IOException {
        fields.clear();
        int sign = in.read();
        if (sign == END) {
            return false;
        }
        in.unread(sign);
        boolean more = true;
        while (more) {
            StringBuilder field = new StringBuilder();
            more = field(field);
            if (fields.size() <= MOST_FIELDS) {
                fields.add(field.length() > LONGEST_FIELD ? TOO_LONG : field.toString());
            }
        }
        return true;
    }

    /** Reads one field; whether another one of the same row follows. */
    private boolean field(StringBuilder field) throws IOException {
        int sign = in.read();
        if (sign == '"') {
            quoted(field);
            sign = in.read();
        }
        while (sign != separator && sign != '\n' && sign != END) {
            if (sign != '\r') {
                append(field, sign);
            }
            sign = in.read();
        }
        return sign == separator;
    }

    private void quoted(StringBuilder field) throws IOException {
        for (int sign = in.read(); sign != END; sign = in.read()) {
            if (sign == '"') {
                int next = in.read();
                if (next != '"') {
                    unread(next);
                    return;
                }
            }
            append(field, sign);
        }
    }

    private void unread(int sign) throws IOException {
        if (sign != END) {
            in.unread(sign);
        }
    }

    private static void append(StringBuilder field, int sign) {
        if (field.length() <= LONGEST_FIELD) {
            field.append((char) sign);
        }
    }
}
