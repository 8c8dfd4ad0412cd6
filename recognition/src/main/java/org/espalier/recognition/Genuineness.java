package org.espalier.recognition;

import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.credential.Revocation;
import org.espalier.recognition.authenticity.AuthenticityCheck;
import org.espalier.recognition.authenticity.AuthenticityStatement;

/** What is known of the authenticity: what the caller tells, else what a plug-in finds; what was revoked is not genuine. */
final class Genuineness {

    private Genuineness() {}

    static AuthenticityStatement of(RecognitionRequest request, Optional<AuthenticityCheck> plugIn) {
        Optional<LocalDate> revoked =
                request.credential().revocation().map(Revocation::on).filter(day -> !day.isAfter(request.on()));
        return revoked.map(Genuineness::revoked)
                .or(request::authenticity)
                .or(() -> plugIn.map(check -> check.of(request.credential())))
                .orElseGet(AuthenticityStatement::notChecked);
    }

    private static AuthenticityStatement revoked(LocalDate day) {
        return AuthenticityStatement.disproved("the awarding body took it back on " + day);
    }
}
