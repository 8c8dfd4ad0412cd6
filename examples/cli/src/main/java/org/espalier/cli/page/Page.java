package org.espalier.cli.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text, none longer than {@value #WIDTH} characters, with a line feed after each.
 *
 * <p>Not thread-safe; each page is written by one thread and read with {@link #toString}.
 */
public final class Page {

    /** The longest line, in characters. */
    public static final int WIDTH = 100;

    private static final int NARROWEST = 20;

    private final StringBuilder lines = new StringBuilder();

    /** A new, empty page. */
    public Page() {}

    /** Adds a title, underlined. */
    public Page title(String text) {
        line(text);
        return line("=".repeat(Math.min(length(Plain.text(text)), WIDTH)));
    }

    /** Adds the heading of a section, after an empty line. */
    public Page section(String text) {
        return blank().line(text);
    }

    /** Adds an empty line. */
    public Page blank() {
        lines.append('\n');
        return this;
    }

    /** Adds a text from the left margin; what does not fit goes on below. */
    public Page line(String text) {
        return line(0, text);
    }

    /** Adds a text from a column on; what does not fit goes on below, from the same column. */
    public Page line(int column, String text) {
        return item(column, "", column, text);
    }

    /**
     * Adds a text with a mark before it; what does not fit goes on below the text.
     *
     * @param markColumn where the mark begins
     * @param mark a word or a number, shorter than the room before the text
     * @param textColumn where the text begins
     * @param text the text
     */
    public Page item(int markColumn, String mark, int textColumn, String text) {
        String start = " ".repeat(markColumn) + Plain.text(mark);
        int column = Math.min(Math.max(textColumn, mark.isEmpty() ? 0 : start.length() + 1), WIDTH - NARROWEST);
        String lead = start + " ".repeat(Math.max(0, column - start.length()));
        for (String part : broken(Plain.text(text), WIDTH - column)) {
            lines.append((lead + part).stripTrailing()).append('\n');
            lead = " ".repeat(column);
        }
        return this;
    }

    /** Breaks a text at blanks, and inside a word only where the word alone is too long. */
    private static List<String> broken(String text, int width) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (length(rest) > width) {
            int cut = cut(rest, rest.offsetByCodePoints(0, width));
            parts.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        parts.add(rest);
        return parts;
    }

    /** The last blank up to an end; else behind the last slash, for paths are long; else the end. */
    private static int cut(String text, int end) {
        int blank = text.lastIndexOf(' ', end);
        int slash = text.lastIndexOf('/', end - 1);
        if (blank > 0) {
            return blank;
        }
        return slash > 0 ? slash + 1 : end;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** All lines so far. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
