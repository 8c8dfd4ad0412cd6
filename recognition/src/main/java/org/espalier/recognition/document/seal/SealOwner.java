package org.espalier.recognition.document.seal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.finding.Verdict;
import org.espalier.core.text.Identifier;

/**
 * Whether the organisation of a certificate is one of those that a credential names as awarding or sealing it.
 *
 * <p>One identifier in common, or one name, is enough. Names that differ tell another organisation; identifiers that
 * differ do not, for they may be of two registers. Case and spaces make no difference.
 */
record SealOwner(SealCertificate certificate, MicroCredential credential) {

    Verdict isNamed() {
        List<Optional<Boolean>> answers = bodies().map(this::isOne).distinct().toList();
        if (answers.contains(Optional.of(true))) {
            return Verdict.SATISFIED;
        }
        return answers.isEmpty() || answers.contains(Optional.<Boolean>empty())
                ? Verdict.UNDETERMINED
                : Verdict.VIOLATED;
    }

    /** The names of the bodies that award and seal, as the credential tells them. */
    List<String> named() {
        return bodies()
                .filter(body -> body.name().isPresent() || body.legalIdentifier().isPresent())
                .map(Organisation::label)
                .distinct()
                .toList();
    }

    private Stream<Organisation> bodies() {
        return Stream.concat(credential.awardingBodies().stream(), credential.sealingBody().stream());
    }

    private Optional<Boolean> isOne(Organisation body) {
        Set<String> numbers = numbers(body);
        if (certificate.organisationIdentifier().map(SealOwner::plain).stream()
                .flatMap(SealOwner::forms)
                .anyMatch(numbers::contains)) {
            return Optional.of(true);
        }
        return certificate.organisation().flatMap(name -> isCalled(body, plain(name)));
    }

    private static Optional<Boolean> isCalled(Organisation body, String name) {
        return body.name()
                .map(names -> names.texts().values().stream().map(SealOwner::plain))
                .map(names -> names.anyMatch(name::equals));
    }

    private static Set<String> numbers(Organisation body) {
        return Stream.of(body.legalIdentifier().stream(), body.identifiers().stream())
                .flatMap(Function.identity())
                .map(Identifier::value)
                .map(SealOwner::plain)
                .collect(Collectors.toSet());
    }

    /** An identifier as a whole, as {@code VATES-G63287510}, with its country before it, and the number alone. */
    private static Stream<String> forms(String identifier) {
        int dash = identifier.indexOf('-');
        String number = identifier.substring(dash + 1);
        return Stream.of(identifier, identifier.substring(Math.max(dash - 2, 0), Math.max(dash, 0)) + number, number);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
