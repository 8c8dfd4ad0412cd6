package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.text.LocalizedText;

/**
 * Elements 9, 13 and 14: how the outcomes were assessed.
 *
 * <p>Assessments prove the achievement or were used to award it. A title that only repeats the title of the
 * achievement says nothing of the kind of assessment.
 */
final class Assessments {

    private final Optional<LocalizedText> title;

    private Assessments(Optional<LocalizedText> title) {
        this.title = title;
    }

    static List<Assessment> read(Nodes nodes, Optional<LocalizedText> title) {
        List<ElmNode> proofs = new ArrayList<>(nodes.claim().all("provenBy"));
        proofs.addAll(Nodes.all(nodes.awards(), "used"));
        Assessments reader = new Assessments(title);
        Set<ObjectNode> seen = new HashSet<>();
        List<Assessment> assessments = proofs.stream()
                .filter(proof -> seen.add(proof.json()))
                .flatMap(proof -> reader.read(proof))
                .toList();
        return assessments.isEmpty() ? reader.announced(nodes.specifications()) : assessments;
    }

    private Stream<Assessment> read(ElmNode proof) {
        List<ElmNode> specifications = proof.all("specifiedBy");
        List<Concept> types = Nodes.concepts(specifications, "dcType");
        Optional<LocalizedText> words = words(proof, specifications);
        Assessment.Builder first = described(types.stream().findFirst(), words);
        first.supervision(proof.concept("idVerification").flatMap(Vocabulary.SUPERVISION::read))
                .grade(Grades.read(proof, specifications));
        Stream<Assessment> further = types.stream()
                .skip(1)
                .map(type -> described(Optional.of(type), Optional.empty()).build());
        return Stream.concat(Stream.of(first.build()), further);
    }

    /** What the specification announces, where nothing tells how it was done. */
    private List<Assessment> announced(List<ElmNode> specifications) {
        return Nodes.all(specifications, "provenBy").stream()
                .map(node -> described(node.concept("dcType"), words(node, List.of()))
                        .build())
                .filter(Assessment::isDescribed)
                .toList();
    }

    private static Assessment.Builder described(Optional<Concept> type, Optional<LocalizedText> words) {
        Optional<AssessmentType> known = type.flatMap(Vocabulary.ASSESSMENT::meaning);
        Optional<LocalizedText> label = known.isPresent() ? Optional.empty() : type.flatMap(Concept::label);
        type.filter(Vocabulary.ASSESSMENT::claims)
                .filter(member -> known.isEmpty())
                .ifPresent(member -> member.isUnknown("CONCEPT_UNKNOWN"));
        Assessment.Builder builder = Assessment.builder();
        builder.type(known.or(() -> type.map(own -> AssessmentType.OTHER))).description(label.or(() -> words));
        return builder;
    }

    private Optional<LocalizedText> words(ElmNode proof, List<ElmNode> specifications) {
        return Stream.concat(Stream.of(proof), specifications.stream())
                .flatMap(node -> node.text("title").stream())
                .toList()
                .stream()
                .filter(words ->
                        title.filter(same -> Texts.overlap(same, words)).isEmpty())
                .findFirst();
    }
}
