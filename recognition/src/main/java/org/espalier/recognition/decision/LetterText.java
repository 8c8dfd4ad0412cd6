package org.espalier.recognition.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * Prints a letter as plain text, folded at a width.
 *
 * <pre>{@code
 * String text = LetterText.of(letter);
 * }</pre>
 */
public final class LetterText {

    private static final int WIDTH = 90;

    private LetterText() {}

    /** The letter as text, with a line feed at the end. */
    public static String of(Letter letter) {
        List<String> lines = new ArrayList<>();
        underlined(letter.title(), '=', lines);
        letter.sections().forEach(section -> add(section, lines));
        return String.join("\n", lines) + "\n";
    }

    private static void add(LetterSection section, List<String> lines) {
        lines.add("");
        underlined(section.heading(), '-', lines);
        section.paragraphs().forEach(paragraph -> fold(paragraph, "", "", lines));
        section.items().forEach(item -> fold(item, "* ", "  ", lines));
    }

    private static void underlined(String heading, char with, List<String> lines) {
        String text = oneLine(heading);
        lines.add(text);
        lines.add(String.valueOf(with).repeat(text.length()));
    }

    private static void fold(String text, String first, String other, List<String> lines) {
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : oneLine(text).split(" ", 0)) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(other);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
    }

    /** Without line breaks and other control characters, which a title from elsewhere may hold. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
