package org.espalier.recognition.transfer;

import java.util.Locale;

/** Compares grades as people write them: {@code 7,5} is {@code 7.5}, and {@code a} is {@code A}. */
final class GradeName {

    private GradeName() {}

    static String of(String grade) {
        return grade.strip().replace(',', '.').toUpperCase(Locale.ROOT);
    }
}
