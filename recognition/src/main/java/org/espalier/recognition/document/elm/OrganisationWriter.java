package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.espalier.core.credential.Organisation;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Writes organisations. */
final class OrganisationWriter {

    private static final Pattern SCHEME = Pattern.compile("(registration|eIDAS|VAT|tax)(?: ([A-Z]{2}))?");
    private static final String DID = "did:";

    private final Pen pen;

    OrganisationWriter(Pen pen) {
        this.pen = pen;
    }

    List<Piece> all(List<Organisation> organisations, String place) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < organisations.size(); i++) {
            pieces.add(write(organisations.get(i), Organisations.REGISTERED, place + "/" + i));
        }
        pieces.removeIf(
                piece -> piece.isEmpty() && !isNamed(piece.json().path("id").asText()));
        return pieces;
    }

    /** Whether an id says something outside the document. */
    private static boolean isNamed(String id) {
        return id.startsWith(DID);
    }

    /** The body that seals, whose certificate counts first; it tells the country, where it can. */
    Optional<Piece> sealing(Organisation organisation) {
        Piece piece = write(organisation, Organisations.CERTIFIED, "/sealingBody");
        boolean certified = piece.json().at("/eIDASIdentifier/spatial").isObject();
        if (certified && piece.json().get("location") instanceof ObjectNode location) {
            location.remove("address");
            piece.removeIf("location", organisation.region().isEmpty());
        }
        return Optional.of(piece)
                .filter(one -> !one.isEmpty() || isNamed(one.json().path("id").asText()));
    }

    private Piece write(Organisation organisation, List<String> order, String place) {
        List<Identifier> others = new ArrayList<>(organisation.identifiers());
        Piece piece = node(others).text("legalName", organisation.name());
        addLegal(piece, organisation.legalIdentifier(), others, order);
        others.forEach(identifier -> piece.add("identifier", pen.identifier(identifier)));
        location(organisation, place).ifPresent(location -> piece.add("location", location));
        return piece.add("homepage", organisation.homepage().map(pen::address));
    }

    /** A decentralised identifier at the end of the list is the id of the node. */
    private Piece node(List<Identifier> identifiers) {
        int last = identifiers.size() - 1;
        boolean named = last >= 0
                && identifiers.get(last).scheme().isEmpty()
                && identifiers.get(last).value().startsWith(DID);
        return named ? Piece.of(identifiers.remove(last).value(), "Organisation") : pen.node("Organisation");
    }

    /** The legal identifier and those that follow it, as long as they stand in the order in which they are read. */
    private void addLegal(Piece piece, Optional<Identifier> legal, List<Identifier> others, List<String> order) {
        if (legal.isEmpty()) {
            return;
        }
        int last = addLegal(piece, legal.get(), order, -1);
        if (last < 0) {
            piece.add("registration", ownLegal(legal.get()));
            return;
        }
        while (!others.isEmpty() && last >= 0) {
            last = addLegal(piece, others.get(0), order, last);
            if (last >= 0) {
                others.remove(0);
            }
        }
    }

    /** The place of its property in the order; -1 where it was not written, for it has none behind the last one. */
    private int addLegal(Piece piece, Identifier identifier, List<String> order, int last) {
        Matcher scheme = SCHEME.matcher(identifier.scheme().orElse(""));
        int place = scheme.matches() ? order.indexOf(Organisations.property(scheme.group(1))) : -1;
        if (place <= last || !isCountry(scheme.group(2))) {
            return -1;
        }
        piece.add(order.get(place), pen.legal(identifier.value(), Optional.ofNullable(scheme.group(2))));
        return place;
    }

    private static boolean isCountry(@Nullable String code) {
        return code == null
                || CountryCode.all().stream()
                        .anyMatch(country -> country.alpha2().equals(code));
    }

    private Piece ownLegal(Identifier identifier) {
        return pen.legal(identifier.value(), Optional.empty())
                .put("schemeName", identifier.scheme())
                .put("schemeId", Own.LEGAL);
    }

    private Optional<Piece> location(Organisation organisation, String place) {
        Optional<Piece> address =
                organisation.country().map(country -> pen.node("Address").add("countryCode", Concepts.of(country)));
        Optional<Piece> region =
                organisation.region().map(name -> pen.label(LocalizedText.of("und", name), place + "/region"));
        return address.isEmpty() && region.isEmpty()
                ? Optional.empty()
                : Optional.of(pen.node("Location").add("address", address).add("spatialCode", region));
    }
}
