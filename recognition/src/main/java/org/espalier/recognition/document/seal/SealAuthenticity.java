package org.espalier.recognition.document.seal;

import java.util.List;
import java.util.stream.Collectors;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.recognition.authenticity.AuthenticityMethod;
import org.espalier.recognition.authenticity.AuthenticityState;
import org.espalier.recognition.authenticity.AuthenticityStatement;

/** What the seals of a document say of its authenticity. */
final class SealAuthenticity {

    private SealAuthenticity() {}

    static AuthenticityStatement of(SealReport report) {
        AuthenticityState state = state(report);
        if (state == AuthenticityState.NOT_CHECKED) {
            return AuthenticityStatement.notChecked();
        }
        return AuthenticityStatement.builder()
                .state(state)
                .method(AuthenticityMethod.SEAL)
                .on(report.checkedOn())
                .because(because(report))
                .build();
    }

    private static AuthenticityState state(SealReport report) {
        if (report.holding().isPresent()) {
            return AuthenticityState.VERIFIED;
        }
        if (report.state().filter(state -> state == SealState.BROKEN).isPresent()) {
            return AuthenticityState.DISPROVED;
        }
        boolean tried = !report.seals().isEmpty() || report.faults().stream().anyMatch(SealAuthenticity::decides);
        return tried ? AuthenticityState.UNCONFIRMED : AuthenticityState.NOT_CHECKED;
    }

    /** The sentences of the seal that holds, else of what speaks against the seals. */
    private static String because(SealReport report) {
        List<Finding> findings = report.holding().map(SealCheck::findings).orElseGet(report::findings);
        return findings.stream()
                .filter(finding -> report.holding().isPresent() || decides(finding))
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Wording.installed()::sentence)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static boolean decides(Finding finding) {
        return finding.severity() == Severity.ERROR && finding.verdict() != Verdict.SATISFIED;
    }
}
