package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Words that follow each other. A word is a run of letters, digits and the marks on them, of any script; whatever else
 * stands in a text, such as a hyphen or an apostrophe, ends it. Case does not count.
 *
 * @param text as it was given
 * @param words one after the other, folded
 */
record Phrase(String text, List<String> words) {

    static Phrase of(String text) {
        String folded = Texts.folded(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at == folded.length() || !isPart(folded, at)) {
                if (at > start) {
                    words.add(folded.substring(start, at));
                }
                start = at + 1;
            }
        }
        return new Phrase(text, words);
    }

    /** Whether the character at a place belongs to a word; the second half of a pair goes with the first. */
    private static boolean isPart(String text, int at) {
        int character =
                Character.isLowSurrogate(text.charAt(at)) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at);
        return Character.isLetterOrDigit(character) || isMark(Character.getType(character));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a text has a word at all. */
    static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    boolean contains(Phrase other) {
        return Collections.indexOfSubList(words, other.words) >= 0;
    }

    /** The text as it was given. */
    @Override
    public String toString() {
        return text;
    }
}
