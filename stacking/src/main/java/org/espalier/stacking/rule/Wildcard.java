package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.List;

/** A pattern of a whole text: {@code *} stands for any characters or none, {@code ?} for exactly one. */
final class Wildcard {

    private final int[] pattern;

    private Wildcard(int[] pattern) {
        this.pattern = pattern;
    }

    static Wildcard of(String pattern) {
        return new Wildcard(pattern.codePoints().toArray());
    }

    static List<Wildcard> all(Collection<String> patterns) {
        return patterns.stream().map(Wildcard::of).toList();
    }

    /** Whether a text is of one of several forms. */
    static boolean matches(String text, List<Wildcard> patterns) {
        for (Wildcard pattern : patterns) {
            if (pattern.matches(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is of this form; takes at most the product of both lengths in steps. */
    boolean matches(String text) {
        int at = 0;
        int place = 0;
        int star = -1;
        int resume = 0;
        while (place < text.length()) {
            if (at < pattern.length && pattern[at] == '*') {
                star = at++;
                resume = place;
            } else if (at < pattern.length && isOne(pattern[at], text.codePointAt(place))) {
                at++;
                place = text.offsetByCodePoints(place, 1);
            } else if (star >= 0) {
                at = star + 1;
                resume = text.offsetByCodePoints(resume, 1);
                place = resume;
            } else {
                return false;
            }
        }
        return onlyStarsFrom(at);
    }

    private static boolean isOne(int wanted, int character) {
        return wanted == '?' || wanted == character;
    }

    private boolean onlyStarsFrom(int start) {
        for (int at = start; at < pattern.length; at++) {
            if (pattern[at] != '*') {
                return false;
            }
        }
        return true;
    }
}
