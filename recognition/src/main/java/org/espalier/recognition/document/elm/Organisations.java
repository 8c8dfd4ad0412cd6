package org.espalier.recognition.document.elm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.Organisation;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LocalizedText;

/** Reads organisations. */
final class Organisations {

    /** Where an awarding body tells its legal identifiers, the one that counts most first. */
    static final List<String> REGISTERED = List.of("registration", "eIDASIdentifier", "vatIdentifier", "taxIdentifier");

    /** For a sealing body the certificate comes first: the rest may be taken over from the awarding body. */
    static final List<String> CERTIFIED = List.of("eIDASIdentifier", "registration", "vatIdentifier", "taxIdentifier");

    private static final String DID = "did:";

    private Organisations() {}

    static List<Organisation> read(List<ElmNode> organisations) {
        return organisations.stream().map(Organisations::read).distinct().toList();
    }

    static Organisation read(ElmNode organisation) {
        Optional<CountryCode> country = location(organisation).or(() -> registered(organisation));
        return organisation(organisation, country, REGISTERED);
    }

    /** The body that seals: its country is the one of its certificate. */
    static Organisation readSealing(ElmNode organisation) {
        Optional<CountryCode> country = spatial(organisation, "eIDASIdentifier").or(() -> location(organisation));
        return organisation(organisation, country, CERTIFIED);
    }

    /** Whether two descriptions mean one organisation: by name, where both have one, else by a number. */
    static boolean areOne(Organisation one, Organisation other) {
        if (one.name().isPresent() && other.name().isPresent()) {
            return Texts.overlap(one.name().get(), other.name().get());
        }
        List<Identifier> numbers = new ArrayList<>(one.identifiers());
        numbers.addAll(one.legalIdentifier().stream().toList());
        return Stream.concat(other.identifiers().stream(), other.legalIdentifier().stream())
                .anyMatch(numbers::contains);
    }

    private static Organisation organisation(ElmNode node, Optional<CountryCode> country, List<String> legal) {
        List<Identifier> numbers = legal.stream()
                .flatMap(property -> Identifiers.legal(node, property, scheme(property)).stream())
                .toList();
        Organisation.Builder builder = Organisation.builder();
        builder.name(name(node))
                .country(country)
                .region(region(node))
                .legalIdentifier(numbers.stream().findFirst())
                .addAllIdentifiers(numbers.stream().skip(1).toList())
                .addAllIdentifiers(Identifiers.read(node, "identifier"))
                .addAllIdentifiers(address(node).stream().toList())
                .homepage(WebAddresses.first(node, "homepage"));
        return builder.build();
    }

    /** An id that means something outside the document: a decentralised one, or all that is told of an organisation. */
    private static Optional<Identifier> address(ElmNode node) {
        boolean alone = NodeIndex.isReference(node.json());
        return node.id().filter(id -> id.startsWith(DID) || alone).map(Identifier::of);
    }

    /** The property that holds identifiers of a scheme. */
    static String property(String scheme) {
        return REGISTERED.stream()
                .filter(property -> scheme(property).equals(scheme))
                .findFirst()
                .orElseThrow();
    }

    private static String scheme(String property) {
        return switch (property) {
            case "registration" -> "registration";
            case "eIDASIdentifier" -> "eIDAS";
            case "vatIdentifier" -> "VAT";
            default -> "tax";
        };
    }

    private static Optional<LocalizedText> name(ElmNode node) {
        return Stream.of("legalName", "prefLabel", "altLabel")
                .flatMap(property -> node.text(property).stream())
                .findFirst();
    }

    private static Optional<CountryCode> location(ElmNode organisation) {
        List<ElmNode> locations = organisation.all("location");
        Stream<CountryCode> addresses = locations.stream()
                .flatMap(location -> location.all("address").stream())
                .flatMap(address -> address.concepts("countryCode").stream())
                .flatMap(code -> Countries.read(code).stream());
        Stream<CountryCode> places = locations.stream()
                .flatMap(location -> location.concepts("spatialCode").stream())
                .flatMap(code -> Countries.known(code).stream());
        return Stream.concat(addresses, places).findFirst();
    }

    private static Optional<CountryCode> registered(ElmNode organisation) {
        Optional<CountryCode> country = REGISTERED.stream()
                .flatMap(property -> spatial(organisation, property).stream())
                .findFirst();
        country.ifPresent(code -> organisation
                .scope()
                .note("COUNTRY_FROM_REGISTRATION", organisation.path(), Given.of("country", code.toString())));
        return country;
    }

    private static Optional<CountryCode> spatial(ElmNode organisation, String property) {
        return organisation.all(property).stream()
                .flatMap(identifier -> identifier.concepts("spatial").stream())
                .flatMap(code -> Countries.known(code).stream())
                .findFirst();
    }

    private static Optional<String> region(ElmNode organisation) {
        return organisation.all("location").stream()
                .flatMap(location -> location.concepts("spatialCode").stream())
                .filter(code -> Countries.known(code).isEmpty())
                .flatMap(code -> region(code).stream())
                .findFirst();
    }

    private static Optional<String> region(Concept code) {
        return code.iri()
                .filter(iri -> !iri.startsWith("urn:"))
                .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                .or(() -> code.label().map(LocalizedText::text))
                .filter(text -> !text.isBlank());
    }
}
