package org.espalier.recognition.comparison;

import java.util.Locale;
import java.util.regex.Pattern;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.text.LocalizedText;

/** Texts that are the same but for case, blanks and signs between words. */
final class SameWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]+");

    private SameWords() {}

    static MatchState match(ComponentOutcome wanted, LearningOutcome found) {
        boolean same = wanted.statement()
                .flatMap(one -> found.statement().map(other -> isSame(one, other)))
                .orElse(false);
        return same ? MatchState.COVERED : MatchState.OPEN;
    }

    private static boolean isSame(LocalizedText one, LocalizedText other) {
        return one.texts().entrySet().stream()
                .anyMatch(text -> other.in(text.getKey())
                        .map(words -> key(words).equals(key(text.getValue())))
                        .orElse(false));
    }

    private static String key(String text) {
        return BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
