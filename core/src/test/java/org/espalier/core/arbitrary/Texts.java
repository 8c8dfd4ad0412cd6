package org.espalier.core.arbitrary;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;

/** Words, names, days and codes for properties. */
public final class Texts {

    private Texts() {}

    /** Texts that are not blank, with what JSON and HTML must escape. */
    public static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(" \"\\/<&'{}[]\u00e4\u00f5\u03b1\u0416\n\t\u2028")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank());
    }

    /** A text in one to three languages. */
    public static Arbitrary<LocalizedText> localized() {
        return Arbitraries.maps(languages().map(LanguageTag::tag), words())
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(LocalizedText::of);
    }

    /** Languages, with and without a region. */
    public static Arbitrary<LanguageTag> languages() {
        return Arbitraries.of("en", "et", "de", "pt-BR", "zh-Hant", "und").map(LanguageTag::parse);
    }

    /** Every country. */
    public static Arbitrary<CountryCode> countries() {
        return Arbitraries.of(CountryCode.all());
    }

    /** Numbers of registers, with and without a scheme. */
    public static Arbitrary<Identifier> identifiers() {
        return Combinators.combine(words().optional(), words())
                .as((scheme, value) ->
                        Identifier.builder().scheme(scheme).value(value).build());
    }

    /** Ids that begin alike, so that ids of two beginnings are never the same. */
    public static Arbitrary<CredentialId> ids(String beginning) {
        return Arbitraries.integers()
                .between(1, 9999)
                .map(number -> CredentialId.parse("urn:" + beginning + ":" + number));
    }

    /** Days of this century and the last. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 70_000)
                .map(days -> LocalDate.of(1905, 1, 1).plusDays(days));
    }
}
