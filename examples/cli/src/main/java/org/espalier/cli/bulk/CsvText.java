package org.espalier.cli.bulk;

import java.util.List;

/** Rows as text with delimiters, and quotation marks where they are needed. */
final class CsvText {

    private final StringBuilder text = new StringBuilder();
    private final char delimiter;

    CsvText(char delimiter) {
        this.delimiter = delimiter;
    }

    CsvText row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(delimiter);
            }
            cell(cells.get(i));
        }
        text.append('\n');
        return this;
    }

    private void cell(String cell) {
        if (isPlain(cell)) {
            text.append(cell);
        } else {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }

    private boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (sign == delimiter || sign == '"' || sign == '\n' || sign == '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
