package org.espalier.recognition.document.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** The findings about one seal, which stands at a place of the document. */
final class SealFindings {

    private final Subject place;

    SealFindings(String path) {
        this.place = Subject.ofPath(path);
    }

    static Finding noSeal() {
        return Finding.of("SEAL_MISSING", Verdict.UNDETERMINED, Severity.NOTE).build();
    }

    static Finding tooMany(int found, int most) {
        return Finding.of("SEAL_TOO_MANY", Verdict.UNDETERMINED, Severity.ERROR)
                .putFact("found", Fact.of(found))
                .putFact("most", Fact.of(most))
                .build();
    }

    /** Whether the certificate belongs to a body that the credential names. */
    static Finding owner(SealOwner owner) {
        Verdict verdict = owner.isNamed();
        Severity severity = verdict == Verdict.VIOLATED ? Severity.WARNING : Severity.NOTE;
        Finding.Builder finding = Finding.of("SEAL_ORGANISATION", verdict, severity);
        finding.subject(Subject.ofCredential(owner.credential().id().text()));
        SealCertificate certificate = owner.certificate();
        certificate
                .organisation()
                .or(certificate::organisationIdentifier)
                .ifPresent(name -> finding.putFact("organisation", Fact.of(name)));
        if (!owner.named().isEmpty()) {
            finding.putFact("named", Fact.of(owner.named()));
        }
        return finding.build();
    }

    SealStop form(String field, String wanted) {
        Finding.Builder finding = error("SEAL_FORM", Verdict.UNDETERMINED);
        finding.putFact("field", Fact.of(field)).putFact("wanted", Fact.of(wanted));
        return unverifiable(finding);
    }

    SealStop encoding(String field) {
        Finding.Builder finding = error("SEAL_ENCODING", Verdict.VIOLATED);
        return new SealStop(
                SealState.BROKEN, finding.putFact("field", Fact.of(field)).build());
    }

    SealStop critical(Collection<String> names) {
        return unverifiable(error("SEAL_CRITICAL", Verdict.UNDETERMINED).putFact("names", Fact.of(names)));
    }

    SealStop algorithm(String found) {
        return unverifiable(error("SEAL_ALGORITHM", Verdict.UNDETERMINED)
                .putFact("found", Fact.of(found))
                .putFact("known", Fact.of(SealAlgorithm.names())));
    }

    SealStop certificate() {
        return unverifiable(error("SEAL_CERTIFICATE", Verdict.UNDETERMINED));
    }

    SealStop otherCertificate() {
        return new SealStop(
                SealState.BROKEN, error("SEAL_CERTIFICATE", Verdict.VIOLATED).build());
    }

    SealStop key(String found, SealAlgorithm algorithm) {
        return unverifiable(error("SEAL_KEY", Verdict.UNDETERMINED)
                .putFact("found", Fact.of(found))
                .putFact("algorithm", Fact.of(algorithm.name()))
                .putFact("wanted", Fact.of(algorithm.wanted())));
    }

    Finding signature(boolean intact, SealAlgorithm algorithm) {
        return error("SEAL_SIGNATURE", Verdict.of(intact))
                .putFact("algorithm", Fact.of(algorithm.name()))
                .build();
    }

    /** Whether the certificate was valid at the claimed time. */
    Finding time(SealCertificate certificate, Optional<Instant> claimedAt, Instant until) {
        Verdict verdict = claimedAt
                .map(moment -> Verdict.of(certificate.isValidAt(moment)))
                .orElse(Verdict.UNDETERMINED);
        Finding.Builder finding = of("SEAL_CERTIFICATE_TIME", verdict, Severity.ERROR);
        finding.putFact("from", Fact.of(certificate.validFrom().toString()))
                .putFact("to", Fact.of(certificate.validTo().toString()));
        claimedAt.ifPresent(moment -> finding.putFact("claimed", Fact.of(moment.toString())));
        if (certificate.validTo().isBefore(until)) {
            finding.putFact("expired", Fact.of(day(certificate.validTo())));
        }
        return finding.build();
    }

    /** That the time is what the sealing body claims; violated where it lies after the day of the check. */
    Finding claimed(Instant moment, Instant until) {
        boolean future = !moment.isBefore(until);
        Verdict verdict = future ? Verdict.VIOLATED : Verdict.UNDETERMINED;
        return of("SEAL_TIME", verdict, future ? Severity.ERROR : Severity.NOTE)
                .putFact("claimed", Fact.of(moment.toString()))
                .build();
    }

    /** Whether the certificate is trusted, with the organisation to which it belongs. */
    Finding trust(TrustAnswer answer, SealCertificate certificate) {
        boolean known = answer.trust() != Trust.NOT_KNOWN;
        Verdict verdict = known ? Verdict.of(answer.trust() == Trust.TRUSTED) : Verdict.UNDETERMINED;
        Finding.Builder finding = of("SEAL_TRUST", verdict, Severity.ERROR);
        certificate.organisation().ifPresent(name -> finding.putFact("organisation", Fact.of(name)));
        answer.because().ifPresent(reason -> finding.putFact("because", Fact.of(reason)));
        return finding.build();
    }

    Finding unprotected(Collection<String> names) {
        return of("SEAL_UNPROTECTED", Verdict.UNDETERMINED, Severity.NOTE)
                .putFact("names", Fact.of(names))
                .build();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static SealStop unverifiable(Finding.Builder finding) {
        return new SealStop(SealState.NOT_VERIFIABLE, finding.build());
    }

    private Finding.Builder error(String code, Verdict verdict) {
        return of(code, verdict, Severity.ERROR);
    }

    private Finding.Builder of(String code, Verdict verdict, Severity severity) {
        Finding.Builder finding = Finding.of(code, verdict, severity);
        finding.subject(place);
        return finding;
    }
}
