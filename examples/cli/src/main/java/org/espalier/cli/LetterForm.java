package org.espalier.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.espalier.recognition.decision.Letter;
import org.espalier.recognition.decision.LetterHtml;
import org.espalier.recognition.decision.LetterText;

/** In what form a letter is printed. */
enum LetterForm {
    TEXT,
    HTML;

    private static final String BETWEEN = "\n" + "_".repeat(90) + "\n\n";

    /** Letters one below the other: as text with a line between them, as HTML in one page; nothing where none is. */
    String print(List<Letter> letters) {
        if (this == HTML) {
            return letters.isEmpty() ? "" : LetterHtml.of(letters);
        }
        return letters.stream().map(LetterText::of).collect(Collectors.joining(BETWEEN));
    }

    /** Reads a form from the command line. */
    static final class Reader extends ConstantReader<LetterForm> {
        Reader() {
            super("form of a letter", values());
        }
    }
}
