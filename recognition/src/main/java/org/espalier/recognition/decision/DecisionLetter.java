package org.espalier.recognition.decision;

import java.util.Objects;
import org.espalier.core.finding.Wording;
import org.espalier.core.text.LanguageTag;

/**
 * Tells a decision to the learner in plain language: what was asked, what was decided, why, what can be done now, and who
 * hears an appeal.
 *
 * <pre>{@code
 * Letter letter = DecisionLetter.of(decision);
 * }</pre>
 *
 * <p>The letter names no person: the pseudonym only, where the decision has one. Another language is another set of
 * templates, see {@link #of(Decision, LanguageTag, Wording, Wording)}.
 */
public final class DecisionLetter {

    private DecisionLetter() {}

    /** The letter in English. */
    public static Letter of(Decision decision) {
        return of(decision, LanguageTag.ENGLISH, English.WORDS, Wording.installed());
    }

    /**
     * The letter in a language.
     *
     * @param decision the decision
     * @param language the language of the templates
     * @param words the templates of the letter, with the keys of {@code letter.properties}
     * @param findings the wording of the reasons
     */
    public static Letter of(Decision decision, LanguageTag language, Wording words, Wording findings) {
        return new LetterWriter(decision, new LetterWords(words, findings)).letter(language);
    }

    private static final class English {

        static final Wording WORDS = Wording.of(
                Wording.load(Objects.requireNonNull(DecisionLetter.class.getResourceAsStream("letter.properties"))));

        private English() {}
    }
}
