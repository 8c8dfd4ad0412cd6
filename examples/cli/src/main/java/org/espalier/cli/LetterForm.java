package org.espalier.cli;

import org.espalier.recognition.decision.Letter;
import org.espalier.recognition.decision.LetterHtml;
import org.espalier.recognition.decision.LetterText;

/** In what form a letter is printed. */
enum LetterForm {
    TEXT,
    HTML;

    String print(Letter letter) {
        return this == TEXT ? LetterText.of(letter) : LetterHtml.of(letter);
    }

    /** Reads a form from the command line. */
    static final class Reader extends ConstantReader<LetterForm> {
        Reader() {
            super("form of a letter", values());
        }
    }
}
