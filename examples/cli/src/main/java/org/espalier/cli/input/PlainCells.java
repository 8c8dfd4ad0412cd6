package org.espalier.cli.input;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes lines without quotation marks apart. A text that stood in a cell lately is not made again, for tables repeat
 * themselves; what is kept for that is bounded.
 */
final class PlainCells {

    private static final int KEPT = 1 << 14;
    private static final int LONGEST = 64;

    private final char delimiter;
    private final @Nullable String[] kept = new String[KEPT];
    private final char[][] signs = new char[KEPT][0];
    private String[] cells = new String[16];

    PlainCells(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Where a line ends that is a row by itself; negative where it is none, or its end is not in the buffer. */
    static int end(char[] buffer, int from, int end) {
        if (from == end || buffer[from] <= ' ') {
            return -1;
        }
        for (int stop = from; stop < end; stop++) {
            char sign = buffer[stop];
            if (sign <= '"' && (sign == '"' || sign == '\n' || sign == '\r')) {
                return sign == '"' ? -1 : stop;
            }
        }
        return -1;
    }

    /** The cells of a line. */
    List<String> of(char[] buffer, int from, int end) {
        int size = 0;
        int first = from;
        int hash = 0;
        for (int next = from; next < end; next++) {
            if (buffer[next] == delimiter) {
                put(size++, text(buffer, first, next, hash));
                first = next + 1;
                hash = 0;
            } else {
                hash = 31 * hash + buffer[next];
            }
        }
        put(size++, text(buffer, first, end, hash));
        return List.of(Arrays.copyOf(cells, size));
    }

    private void put(int number, String cell) {
        if (number == cells.length) {
            cells = Arrays.copyOf(cells, 2 * number);
        }
        cells[number] = cell;
    }

    private String text(char[] buffer, int from, int end, int hash) {
        int place = (hash ^ hash >>> 15) & (KEPT - 1);
        String known = kept[place];
        if (known != null && Arrays.equals(signs[place], 0, signs[place].length, buffer, from, end)) {
            return known;
        }
        String text = new String(buffer, from, end - from);
        if (text.length() <= LONGEST) {
            kept[place] = text;
            signs[place] = text.toCharArray();
        }
        return text;
    }
}
