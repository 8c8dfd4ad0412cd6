package org.espalier.recognition.document.elm;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.text.LocalizedText;

/**
 * Writes element 11. The list of types is closed: a type that is not in it becomes a note, unless it comes with an
 * agency, a decision, days or a report, which only an accreditation has a place for.
 */
final class AccreditationWriter {

    private static final String PLACE = "/qualityAssurance/";

    private final Pen pen;
    private final List<QualityAssurance> all;

    AccreditationWriter(Pen pen, List<QualityAssurance> all) {
        this.pen = pen;
        this.all = all;
    }

    void addTo(Piece specification) {
        for (int i = 0; i < all.size(); i++) {
            QualityAssurance one = all.get(i);
            if (isNote(one)) {
                specification.add(
                        "additionalNote", pen.note(Vocabulary.ACCREDITATION, one.kind(), one.description(), place(i)));
            } else {
                specification.add("accreditation", accreditation(one, place(i)));
            }
        }
    }

    private static String place(int index) {
        return PLACE + index + "/kind";
    }

    private static boolean isNote(QualityAssurance one) {
        boolean listed = !Vocabulary.ACCREDITATION.member(one.kind()).isOwn();
        return !listed
                && one.agency().isEmpty()
                && one.decision().isEmpty()
                && one.validFrom().isEmpty()
                && one.validTo().isEmpty()
                && one.report().isEmpty();
    }

    private Piece accreditation(QualityAssurance one, String place) {
        Piece piece = pen.node("Accreditation").text("title", one.description());
        if (one.kind() != QualityAssuranceKind.OTHER) {
            piece.add("dcType", pen.concept(Vocabulary.ACCREDITATION, one.kind(), place));
        }
        one.decision().ifPresent(decision -> piece.add("decision", pen.concept(Vocabulary.DECISION, decision, place)));
        return piece.add("accreditingAgent", one.agency().map(this::agency))
                .add("report", one.report().map(pen::address))
                .day("dateIssued", one.validFrom())
                .day("expiryDate", one.validTo());
    }

    private Piece agency(LocalizedText name) {
        return pen.node("Organisation").text("legalName", Optional.of(name));
    }
}
