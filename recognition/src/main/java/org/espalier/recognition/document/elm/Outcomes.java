package org.espalier.recognition.document.elm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.text.LocalizedText;

/**
 * Element 6: the learning outcomes.
 *
 * <p>Ids of nodes are no ids of outcomes, for they are numbered anew in each file. What two credentials can share are
 * the addresses of skills, and identifiers in the scheme of this library.
 */
final class Outcomes {

    private Outcomes() {}

    static List<LearningOutcome> read(Nodes nodes) {
        List<LearningOutcome> outcomes = new ArrayList<>();
        for (ElmNode specification : nodes.specifications()) {
            specification.all("learningOutcome").forEach(node -> outcome(node).ifPresent(outcomes::add));
        }
        return outcomes.isEmpty() ? summary(nodes.specifications()) : outcomes;
    }

    private static Optional<LearningOutcome> outcome(ElmNode node) {
        Optional<LocalizedText> statement = node.text("title");
        Set<String> skills = skills(node);
        Optional<String> id = Identifiers.own(node, "identifier", Own.OUTCOME);
        if (statement.isEmpty() && skills.isEmpty() && id.isEmpty()) {
            node.keep();
            return Optional.empty();
        }
        return Optional.of(LearningOutcome.builder()
                .id(id)
                .statement(statement)
                .addAllSkills(skills)
                .build());
    }

    private static Set<String> skills(ElmNode outcome) {
        Set<String> skills = new LinkedHashSet<>();
        for (String property : List.of("relatedESCOSkill", "relatedSkill")) {
            outcome.concepts(property).forEach(concept -> address(concept).ifPresentOrElse(skills::add, concept::keep));
        }
        return skills;
    }

    /** The address of a skill; an own concept of the file has none that counts elsewhere. */
    private static Optional<String> address(Concept concept) {
        return concept.iri().flatMap(iri -> iri.startsWith("http") ? Optional.of(iri) : Own.text(Own.SKILL, iri));
    }

    private static List<LearningOutcome> summary(List<ElmNode> specifications) {
        return specifications.stream()
                .flatMap(node -> node.text("learningOutcomeSummary").stream())
                .map(text -> LearningOutcome.builder().statement(text).build())
                .toList();
    }
}
