package org.espalier.recognition.document.elm;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LocalizedText;

/** Makes the nodes of one document, numbers them by their type, and remembers where an own concept was needed. */
final class Pen {

    private static final Map<String, String> NAMES = Map.of(
            "Organisation", "org",
            "LearningActivity", "activity",
            "PeriodOfTime", "period",
            "LearningAchievementSpecification", "learningAchievementSpec",
            "LearningActivitySpecification", "learningActivitySpec",
            "LearningAssessmentSpecification", "learningAssessmentSpec");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> own = new LinkedHashSet<>();

    /** A new node, with an id that counts for this document only. */
    Piece node(String type) {
        String name = NAMES.getOrDefault(type, Character.toLowerCase(type.charAt(0)) + type.substring(1));
        return Piece.of("urn:epass:" + name + ":" + numbers.merge(name, 1, Integer::sum), type);
    }

    /** A member of a vocabulary; one of this library is remembered with the place of what it says. */
    <E extends Enum<E>> Piece concept(Vocabulary<E> vocabulary, E meaning, String place) {
        Vocabulary.Member member = vocabulary.member(meaning);
        if (member.isOwn()) {
            own.add(place);
        }
        return Concepts.of(member.iri(), member.label());
    }

    /** A concept that is made of a text, in a vocabulary of this library. */
    Piece ownConcept(String vocabulary, String text, String label, String place) {
        own.add(place);
        return Concepts.of(Own.concept(vocabulary, text), vocabulary, label);
    }

    /** A concept that is nothing but a label. */
    Piece label(LocalizedText label, String place) {
        own.add(place);
        Piece concept = node("Concept");
        concept.add("inScheme", node("ConceptScheme"));
        return concept.text("prefLabel", Optional.of(label));
    }

    Piece note(LocalizedText text) {
        return node("Note").text("noteLiteral", Optional.of(text));
    }

    /** A note whose subject is a concept of this library: what the model has no place for. */
    <E extends Enum<E>> Piece note(Vocabulary<E> vocabulary, E meaning, Optional<LocalizedText> words, String place) {
        String label = vocabulary.member(meaning).label();
        LocalizedText text = words.orElseGet(() -> LocalizedText.of("en", label));
        return note(text).add("subject", concept(vocabulary, meaning, place));
    }

    Piece identifier(Identifier identifier) {
        return node("Identifier").put("notation", identifier.value()).put("schemeName", identifier.scheme());
    }

    /** An identifier in a scheme of this library. */
    Piece ownIdentifier(String scheme, String name, String value) {
        return node("Identifier").put("notation", value).put("schemeName", name).put("schemeId", scheme);
    }

    /** A legal identifier, given in a country. */
    Piece legal(String value, Optional<String> country) {
        Optional<Piece> spatial = country.map(CountryCode::parse).map(Concepts::of);
        return node("LegalIdentifier").put("notation", value).add("spatial", spatial);
    }

    Piece address(String address) {
        return node("WebResource").put("contentURL", address);
    }

    /** The places for which own concepts were needed since the last call. */
    Set<String> takeOwn() {
        Set<String> places = new LinkedHashSet<>(own);
        own.clear();
        return places;
    }
}
