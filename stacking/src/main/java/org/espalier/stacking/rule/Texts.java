package org.espalier.stacking.rule;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts as they are compared where case does not count. */
final class Texts {

    private Texts() {}

    /** Without spaces at the ends, composed, in lower case; both Greek forms of sigma are one. */
    static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ');
    }

    static Set<String> folded(Collection<String> texts) {
        return texts.stream().map(Texts::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of several texts is among those that are wanted, which are folded already. */
    static boolean anyIn(Collection<String> texts, Set<String> wanted) {
        for (String text : texts) {
            if (wanted.contains(folded(text))) {
                return true;
            }
        }
        return false;
    }
}
