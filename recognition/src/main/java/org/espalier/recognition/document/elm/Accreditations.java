package org.espalier.recognition.document.elm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.text.LocalizedText;

/** Element 11: what assures the quality, told by the specification, the awarding body or the evidence. */
final class Accreditations {

    private Accreditations() {}

    static List<QualityAssurance> read(Nodes nodes, List<QualityAssurance> ofDocument) {
        List<QualityAssurance> noted = noted(nodes);
        List<QualityAssurance> all = new ArrayList<>(noted.stream()
                .filter(one -> one.kind() == QualityAssuranceKind.INTERNAL)
                .toList());
        all.addAll(read(nodes.specifications()));
        all.addAll(read(nodes.bodies()));
        all.addAll(ofDocument);
        noted.stream()
                .filter(one -> one.kind() != QualityAssuranceKind.INTERNAL)
                .forEach(all::add);
        return all.stream().distinct().toList();
    }

    /** What is told in notes, because the official list has no type for it: internal ones come first. */
    private static List<QualityAssurance> noted(Nodes nodes) {
        return OwnNotes.notes(nodes.specifications())
                .flatMap(note -> OwnNotes.meaning(note, Vocabulary.ACCREDITATION).stream()
                        .map(kind -> noted(note, kind, nodes.scope())))
                .toList();
    }

    private static QualityAssurance noted(Value note, QualityAssuranceKind kind, Scope scope) {
        String label = Vocabulary.ACCREDITATION.member(kind).label();
        return QualityAssurance.builder()
                .kind(kind)
                .description(OwnNotes.words(note, label, scope))
                .build();
    }

    static List<QualityAssurance> read(List<ElmNode> nodes) {
        return nodes.stream()
                .flatMap(node -> node.allThere("accreditation").stream())
                .map(Accreditations::read)
                .toList();
    }

    private static QualityAssurance read(ElmNode accreditation) {
        QualityAssurance.Builder builder = QualityAssurance.builder();
        builder.kind(kind(accreditation))
                .description(accreditation.text("title"))
                .agency(agency(accreditation))
                .decision(accreditation.concept("decision").flatMap(Vocabulary.DECISION::read))
                .validFrom(accreditation.day("dateIssued").map(WrittenDay::day))
                .validTo(accreditation.day("expiryDate").map(WrittenDay::day))
                .report(report(accreditation));
        return builder.build();
    }

    private static QualityAssuranceKind kind(ElmNode accreditation) {
        return accreditation
                .concept("dcType")
                .flatMap(Vocabulary.ACCREDITATION::read)
                .orElse(QualityAssuranceKind.OTHER);
    }

    private static Optional<LocalizedText> agency(ElmNode accreditation) {
        return accreditation.all("accreditingAgent").stream()
                .flatMap(agent -> agent.text("legalName").stream())
                .findFirst();
    }

    private static Optional<String> report(ElmNode accreditation) {
        return Stream.of("report", "landingPage")
                .flatMap(property -> WebAddresses.read(accreditation, property).stream())
                .findFirst();
    }
}
