package org.espalier.recognition.document.elm;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.text.LanguageTag;

/** How the learning went: participation, fields, languages, setting, who taught. */
final class Learning {

    private static final String ISCED_F = "http://data.europa.eu/snb/isced-f/";

    private final Nodes nodes;

    Learning(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Element 10, by the specification, else by that of the activities; never by the mode of an assessment. */
    Set<ParticipationMode> participation() {
        Set<ParticipationMode> modes = new LinkedHashSet<>();
        nodes.concepts("mode").forEach(concept -> modes.add(mode(concept)));
        return modes;
    }

    private static ParticipationMode mode(Concept concept) {
        Optional<ParticipationMode> known =
                Vocabulary.MODE.claims(concept) ? Vocabulary.MODE.read(concept) : Vocabulary.MODE.meaning(concept);
        if (known.isEmpty()) {
            concept.keep();
        }
        return known.orElse(ParticipationMode.OTHER);
    }

    /** The fields; one that another field of the list is within says nothing more and is left out. */
    Set<FieldOfStudy> fields() {
        Set<FieldOfStudy> fields = new LinkedHashSet<>();
        Nodes.concepts(nodes.specifications(), "thematicArea")
                .forEach(concept -> field(concept).ifPresent(fields::add));
        Set<FieldOfStudy> all = Set.copyOf(fields);
        fields.removeIf(field -> all.stream().anyMatch(other -> !other.equals(field) && field.covers(other)));
        return fields;
    }

    private static Optional<FieldOfStudy> field(Concept concept) {
        Optional<FieldOfStudy> field = concept.iri().flatMap(FieldOfStudy::fromIri);
        if (field.isEmpty() && concept.isIn(ISCED_F)) {
            concept.isUnknown("FIELD_UNKNOWN");
        } else if (field.isEmpty()) {
            concept.keep();
        }
        return field;
    }

    /** The languages of the learning. */
    Set<LanguageTag> languages() {
        Set<LanguageTag> languages = new LinkedHashSet<>();
        nodes.concepts("language").forEach(concept -> language(concept).ifPresent(languages::add));
        return languages;
    }

    private static Optional<LanguageTag> language(Concept concept) {
        Optional<LanguageTag> language =
                concept.iri().flatMap(iri -> LanguageTag.fromIri(iri).or(() -> tag(iri)));
        if (language.isEmpty()) {
            concept.isUnknown("CONCEPT_UNKNOWN");
        }
        return language;
    }

    private static Optional<LanguageTag> tag(String text) {
        try {
            return Optional.of(LanguageTag.parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    Optional<LearningSetting> setting() {
        return Nodes.concepts(nodes.specifications(), "learningSetting").stream()
                .flatMap(concept -> Vocabulary.SETTING.read(concept).stream())
                .findFirst()
                .or(() -> OwnNotes.first(nodes.specifications(), Vocabulary.SETTING));
    }

    /** Who taught, where that is not one of the awarding bodies. */
    List<Organisation> providers(List<Organisation> awardingBodies) {
        return Organisations.read(Nodes.all(nodes.activities(), "directedBy")).stream()
                .filter(provider -> awardingBodies.stream().noneMatch(body -> Organisations.areOne(body, provider)))
                .toList();
    }
}
