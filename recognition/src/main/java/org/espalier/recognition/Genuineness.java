package org.espalier.recognition;

import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.credential.Revocation;
import org.espalier.recognition.authenticity.AuthenticityCheck;
import org.espalier.recognition.authenticity.AuthenticityState;
import org.espalier.recognition.authenticity.AuthenticityStatement;

/** What is known of the authenticity: what the caller tells, else what a plug-in finds; what was revoked is not genuine. */
final class Genuineness {

    private Genuineness() {}

    static AuthenticityStatement of(RecognitionRequest request, Optional<AuthenticityCheck> plugIn) {
        Optional<LocalDate> revoked =
                request.credential().revocation().map(Revocation::on).filter(day -> !day.isAfter(request.on()));
        return revoked.map(Genuineness::revoked).orElseGet(() -> stated(request, plugIn));
    }

    /** The first statement of the day or before; a later one is left out, and told. */
    private static AuthenticityStatement stated(RecognitionRequest request, Optional<AuthenticityCheck> plugIn) {
        Optional<AuthenticityStatement> own = request.authenticity();
        Optional<AuthenticityStatement> found = own.filter(statement -> isTimely(statement, request))
                .or(() -> plugIn.map(check -> check.of(request.credential())))
                .or(() -> own);
        return found.map(statement -> isTimely(statement, request) ? statement : late(statement))
                .orElseGet(AuthenticityStatement::notChecked);
    }

    private static boolean isTimely(AuthenticityStatement statement, RecognitionRequest request) {
        return statement.on().stream().noneMatch(request.on()::isBefore);
    }

    private static AuthenticityStatement late(AuthenticityStatement statement) {
        String because = "a statement of " + statement.on().orElseThrow() + " came after the day of the decision";
        return AuthenticityStatement.builder()
                .state(AuthenticityState.NOT_CHECKED)
                .because(because)
                .build();
    }

    private static AuthenticityStatement revoked(LocalDate day) {
        return AuthenticityStatement.disproved("the awarding body took it back on " + day);
    }
}
