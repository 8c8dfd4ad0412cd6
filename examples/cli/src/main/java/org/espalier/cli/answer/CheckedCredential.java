package org.espalier.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.element.CompletenessCheck;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.json.JsonReading;
import org.espalier.recognition.document.DocumentReading;

/**
 * One credential of a document, and what the check says of it, without what reading the document told.
 *
 * @param credential the credential
 * @param report the findings of the check
 */
record CheckedCredential(MicroCredential credential, Report report) {

    private static final Pattern IN_PORTFOLIO = Pattern.compile("/holdings/\\d+/credential(/.*)");

    static CheckedCredential of(
            MicroCredential credential, DocumentReading reading, CompletenessCheck check, LocalDate day) {
        List<Finding> told = reading.findings().stream()
                .flatMap(finding -> inCredential(finding, credential, reading).stream())
                .toList();
        Report report = check.validate(new JsonReading<>(Optional.of(credential), told), day);
        List<Finding> found = report.findings().stream().skip(told.size()).toList();
        return new CheckedCredential(credential, Report.of(day, found));
    }

    /** A finding of the reader with its place inside the credential; places in other documents mean nothing here. */
    private static Optional<Finding> inCredential(
            Finding finding, MicroCredential credential, DocumentReading reading) {
        boolean ours = finding.subject()
                .credential()
                .equals(Optional.of(credential.id().text()));
        if (!ours || reading.form().isEmpty()) {
            return Optional.empty();
        }
        return switch (reading.form().get()) {
            case CREDENTIAL -> Optional.of(finding);
            case PORTFOLIO -> inPortfolio(finding);
            case ELM, ELM_WRAPPED, ELM_SEALED -> Optional.empty();
        };
    }

    private static Optional<Finding> inPortfolio(Finding finding) {
        return finding.subject()
                .path()
                .map(IN_PORTFOLIO::matcher)
                .filter(Matcher::matches)
                .map(place -> finding.about(finding.subject().at(place.group(1))));
    }
}
