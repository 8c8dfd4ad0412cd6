package org.espalier.recognition.criterion;

import java.util.EnumSet;
import java.util.Set;
import org.espalier.core.finding.Fact;
import org.espalier.recognition.authenticity.AuthenticityMethod;
import org.espalier.recognition.authenticity.AuthenticityStatement;

/** Criterion 2: can the certificate be verified, and was it. */
final class VerificationGrade {

    private static final Set<AuthenticityMethod> SECURE = EnumSet.of(
            AuthenticityMethod.SEAL, AuthenticityMethod.VERIFICATION_SERVICE, AuthenticityMethod.AWARDING_BODY);

    private VerificationGrade() {}

    static Graded of(CriteriaEvidence evidence) {
        AuthenticityStatement statement = evidence.authenticity();
        Graded graded = switch (statement.state()) {
            case VERIFIED -> verified(statement);
            case UNCONFIRMED ->
                Graded.of(CriterionGrade.C, "it was tried, and could be neither confirmed nor disproved");
            case DISPROVED -> Graded.of(CriterionGrade.D, disproof(statement));
            case NOT_CHECKED -> Graded.notKnown("a check of the authenticity");
        };
        return statement.on().map(day -> graded.with("day", Fact.of(day))).orElse(graded);
    }

    private static String disproof(AuthenticityStatement statement) {
        return "it was checked and is not authentic: "
                + Graded.part(statement.because().orElseThrow());
    }

    private static Graded verified(AuthenticityStatement statement) {
        if (statement.method().stream().anyMatch(SECURE::contains)) {
            return Graded.of(CriterionGrade.A, "verified by a seal, a verification service or the awarding body");
        }
        return Graded.of(CriterionGrade.B, "verified, though by no seal, service or awarding body that is told")
                .orBetter(statement.method().isPresent() ? CriterionGrade.B : CriterionGrade.A);
    }
}
