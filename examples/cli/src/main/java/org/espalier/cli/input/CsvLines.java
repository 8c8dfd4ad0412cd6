package org.espalier.cli.input;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands out a text line by line, and can go back to the line after the first of a row: so a row with a fault in its
 * quotation marks costs no other row.
 *
 * <p>A row has at most {@value #MOST_LINES} lines, and a line {@value #LONGEST} characters: where a mark is never closed, the
 * row ends there, and memory is not filled.
 */
final class CsvLines extends Reader {

    static final int MOST_LINES = 100;
    static final int LONGEST = 1 << 20;

    /** Stands for a line that is too long: nothing may follow a closing mark, so it is refused wherever it begins a
     * row. No other line has a carriage return. */
    private static final String TOO_LONG = "\"\"!\r\n";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader source;
    private final char[] buffer = new char[1 << 16];
    private final Deque<String> again = new ArrayDeque<>();
    private final List<String> held = new ArrayList<>();
    private int position;
    private int end;
    private long lines;
    private String current = "";
    private int handed;
    private boolean isCut;
    private boolean hasFailed;

    CsvLines(Reader source) {
        this.source = source;
    }

    /** How many lines are held since the row began. */
    int held() {
        return held.size();
    }

    /** Tells that a row has ended; the line that was handed out last may be the first of the next one. */
    void end(boolean isLastOfNext) {
        held.subList(0, isLastOfNext ? held.size() - 1 : held.size()).clear();
    }

    /** Whether the end was told only because there were too many lines; what follows is read after this. */
    boolean goOn() {
        boolean wasCut = isCut;
        isCut = false;
        held.clear();
        return wasCut;
    }

    /** Whether the text ended because the file could not be read any further. */
    boolean hasFailed() {
        return hasFailed;
    }

    /** The number of the line after the last one that was read. */
    long nextLine() {
        return lines + 1;
    }

    /** Whether the row begins with a line that is too long. */
    boolean isTooLong() {
        return !held.isEmpty() && held.get(0).equals(TOO_LONG);
    }

    /** The number of the line on which the row begins, from 1. */
    long line() {
        return lines - Math.max(held.size() - 1, 0);
    }

    /** Goes back to the line after the first of the row. */
    void back() {
        for (int i = held.size() - 1; i > 0; i--) {
            again.addFirst(held.get(i));
            lines--;
        }
        held.clear();
        isCut = false;
        current = "";
        handed = 0;
    }

    /** At most the rest of one line; so nothing is taken of a row before it is asked for. */
    @Override
    public int read(char[] target, int from, int length) {
        if (handed == current.length() && !advance()) {
            return -1;
        }
        int count = Math.min(length, current.length() - handed);
        current.getChars(handed, handed + count, target, from);
        handed += count;
        return count;
    }

    /**
     * The cells of the next line if it is a row by itself, as most lines are: without quotation marks, and with no blank at
     * its beginning. Else nothing is taken, and the line is read like any other.
     */
    @Nullable
    List<String> plain(PlainCells cells) throws IOException {
        if (lines == 0 || !held.isEmpty()) {
            return null;
        }
        return again.isEmpty() ? plainOfBuffer(cells) : plainAgain(cells);
    }

    private @Nullable List<String> plainOfBuffer(PlainCells cells) throws IOException {
        int stop = PlainCells.end(buffer, position, end);
        if (stop < 0 || stop + 1 == end || stop - position > LONGEST) {
            return null;
        }
        List<String> told = cells.of(buffer, position, stop);
        position = stop;
        skipEnd();
        lines++;
        return told;
    }

    private @Nullable List<String> plainAgain(PlainCells cells) {
        char[] line = again.getFirst().toCharArray();
        int stop = PlainCells.end(line, 0, line.length);
        if (stop < 0) {
            return null;
        }
        again.removeFirst();
        lines++;
        return cells.of(line, 0, stop);
    }

    /** Takes back a line without quotation marks that was handed out after the row; whether there was one. */
    boolean takeBack() {
        if (held.size() != 1 || held.get(0).indexOf('"') >= 0) {
            return false;
        }
        String ahead = held.get(0);
        back();
        again.addFirst(ahead);
        lines--;
        return true;
    }

    private boolean advance() {
        String line = next();
        while (line != null && held.isEmpty() && isBlank(line)) {
            line = next();
        }
        if (line == null) {
            return false;
        }
        held.add(line);
        current = line;
        handed = 0;
        return true;
    }

    /** Whether nothing stands in a line but spaces and its end. */
    private static boolean isBlank(String line) {
        int last = line.length() - 1;
        int place = 0;
        while (place < last && line.charAt(place) == ' ') {
            place++;
        }
        return place == last;
    }

    /** The next line with a line feed behind it; nothing at the end, or where a row has too many. */
    private @Nullable String next() {
        if (held.size() >= MOST_LINES) {
            isCut = true;
            return null;
        }
        String line = again.isEmpty() ? whole() : again.removeFirst();
        lines += line == null ? 0 : 1;
        return line;
    }

    /** A line of the file; where the disk fails, the text ends before the line. */
    private @Nullable String whole() {
        try {
            return fresh();
        } catch (IOException failed) {
            hasFailed = true;
            return null;
        }
    }

    private @Nullable String fresh() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean any = false;
        while (fill()) {
            any = true;
            int stop = endOfLine();
            if (line.length() <= LONGEST) {
                line.append(buffer, position, stop - position);
            }
            position = stop;
            if (stop < end) {
                skipEnd();
                break;
            }
        }
        return any ? ended(line) : null;
    }

    private String ended(StringBuilder line) {
        if (line.length() > LONGEST) {
            return TOO_LONG;
        }
        if (lines == 0 && line.length() > 0 && line.charAt(0) == BYTE_ORDER_MARK) {
            line.deleteCharAt(0);
        }
        return line.append('\n').toString();
    }

    private boolean fill() throws IOException {
        if (position < end) {
            return true;
        }
        position = 0;
        end = 0;
        end = Math.max(source.read(buffer, 0, buffer.length), 0);
        return end > 0;
    }

    private int endOfLine() {
        int stop = position;
        while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
            stop++;
        }
        return stop;
    }

    /** Steps over a line feed, a carriage return, or both. */
    private void skipEnd() throws IOException {
        char first = buffer[position++];
        if (first == '\r' && fill() && buffer[position] == '\n') {
            position++;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
