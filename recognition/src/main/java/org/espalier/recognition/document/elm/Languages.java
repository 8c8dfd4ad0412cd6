package org.espalier.recognition.document.elm;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.espalier.core.text.LanguageTag;

/** Writes languages as concepts of the EU's language table, which has three letters and no regions. */
final class Languages {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/language/";

    private Languages() {}

    static Optional<Piece> concept(LanguageTag language) {
        Locale locale = Locale.forLanguageTag(language.tag().replaceFirst("-.*", ""));
        return code(locale).map(code -> Concepts.of(AUTHORITY + code, locale.getDisplayLanguage(Locale.ENGLISH)));
    }

    private static Optional<String> code(Locale locale) {
        try {
            return Optional.of(locale.getISO3Language().toUpperCase(Locale.ROOT))
                    .filter(code -> code.length() == 3);
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
