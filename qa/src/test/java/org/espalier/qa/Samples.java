package org.espalier.qa;

import java.time.LocalDate;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.text.LocalizedText;

/** Credentials with something to tell of their quality assurance. */
final class Samples {

    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    static final LocalDate AWARDED = LocalDate.parse("2025-06-12");

    private Samples() {}

    static MicroCredential credential(QualityAssurance... told) {
        return MicroCredential.builder()
                .id("urn:credential:1")
                .awardedOn(AWARDED)
                .addQualityAssurance(told)
                .build();
    }

    static QualityAssurance internal() {
        return QualityAssurance.of(QualityAssuranceKind.INTERNAL);
    }

    /** A review of the institution by an agency, from a day on. */
    static QualityAssurance.Builder review(String from) {
        return QualityAssurance.builder()
                .kind(QualityAssuranceKind.INSTITUTIONAL)
                .agency(LocalizedText.of("en", "Agency A"))
                .validFrom(LocalDate.parse(from));
    }

    static QualityAssuranceStatus status(QualityAssurance... told) {
        return QualityStatement.of(credential(told), AWARDED).status();
    }

    static Report checked(QualityAssurance... told) {
        return QualityCheck.validate(credential(told), TODAY);
    }

    static Finding only(Report report, String code) {
        if (report.findings(code).size() != 1) {
            throw new AssertionError(code + " stands " + report.findings(code).size() + " times");
        }
        return report.findings(code).get(0);
    }
}
