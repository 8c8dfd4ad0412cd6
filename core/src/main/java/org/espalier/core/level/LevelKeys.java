package org.espalier.core.level;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns a statement of a national level into a key: {@code DQR-Niveau 6}, {@code dqr 6} and {@code DQR6} have one key.
 *
 * <p>Digits are never joined: {@code SCQF 1-2} must not become level 12.
 */
final class LevelKeys {

    private static final Pattern LETTER_THEN_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\d)");
    private static final Pattern PART_OF_LEVEL = Pattern.compile("(?<=\\d) (?=\\p{L}$)");

    private final Pattern word;

    LevelKeys(Collection<String> words) {
        String any = words.stream().map(LevelKeys::lower).map(Pattern::quote).collect(Collectors.joining("|"));
        this.word = Pattern.compile("(?<=\\S)[-\\s]+(?:" + any + ")[-\\s]+");
    }

    String of(NationalLevel level) {
        String spaced = LETTER_THEN_DIGIT.matcher(lower(level.text())).replaceAll(" ");
        String bare = word.matcher(spaced).replaceAll(" ");
        return PART_OF_LEVEL.matcher(bare).replaceAll("");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
