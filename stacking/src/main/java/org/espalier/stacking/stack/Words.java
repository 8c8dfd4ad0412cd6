package org.espalier.stacking.stack;

import java.util.Locale;

/** Constants as words of a sentence. */
final class Words {

    private Words() {}

    /** For example {@code builds on} for {@code BUILDS_ON}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
