package org.espalier.recognition.document.elm;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The addresses that this library gives to what the European Learning Model has no address for: schemes of identifiers,
 * and concepts that are made of a text.
 */
final class Own {

    /** The scheme of a pseudonym of the learner. */
    static final String PSEUDONYM = "urn:espalier:pseudonym";

    /** The scheme of the id of a credential, where its place does not tell it. */
    static final String CREDENTIAL = "urn:espalier:credential";

    /** The scheme of an id of an outcome that other credentials share. */
    static final String OUTCOME = "urn:espalier:outcome";

    /** The scheme of a legal identifier of a kind that the model has no property for. */
    static final String LEGAL = "urn:espalier:legal-identifier";

    /** The vocabulary of skills without an address on the web. */
    static final String SKILL = "urn:espalier:skill";

    /** The vocabulary of credit systems without an official concept. */
    static final String CREDIT_SYSTEM = "urn:espalier:credit-system";

    /** The vocabulary of national levels without an official concept. */
    static final String NATIONAL_LEVEL = "urn:espalier:national-level";

    private Own() {}

    /** The address of a text in one of these vocabularies. */
    static String concept(String vocabulary, String text) {
        return vocabulary + ":" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The text in an address of a vocabulary, if it is one. */
    static Optional<String> text(String vocabulary, String iri) {
        return iri.startsWith(vocabulary + ":") ? decoded(iri.substring(vocabulary.length() + 1)) : Optional.empty();
    }

    private static Optional<String> decoded(String code) {
        try {
            return Optional.of(URLDecoder.decode(code, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
