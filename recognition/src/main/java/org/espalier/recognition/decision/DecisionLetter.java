package org.espalier.recognition.decision;

import org.espalier.core.text.LanguageTag;

/** x. */
public final class DecisionLetter {
    private DecisionLetter() {}

    /** x. */
    public static Letter of(Decision decision) {
        return Letter.builder().language(LanguageTag.ENGLISH).title(decision.id()).addSections(LetterSection.builder().heading("x").addItems("y").build()).build();
    }
}
