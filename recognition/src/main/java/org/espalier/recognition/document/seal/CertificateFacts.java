package org.espalier.recognition.document.seal;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import org.espalier.core.text.CountryCode;

/** Reads what a certificate says of organisations and of its validity. */
final class CertificateFacts {

    private static final String COUNTRY = "550406";
    private static final String ORGANISATION = "55040a";
    private static final String IDENTIFIER = "550461";
    private static final int VERSION = 0xA0;
    private static final int VALIDITY = 3;

    /** The schemes of legal persons; those of natural persons are left out (ETSI EN 319 412-1, 5.1.3 and 5.1.4). */
    private static final Pattern LEGAL = Pattern.compile("(VAT|NTR|PSD|LEI|GOV|EXC)[A-Z]{2}-.+|[A-Z]{2}:[A-Z]{2}-.+");

    private CertificateFacts() {}

    static SealCertificate of(X509Certificate certificate) throws CertificateEncodingException {
        List<Instant> validity = validity(certificate);
        X500Principal subject = certificate.getSubjectX500Principal();
        SealCertificate.Builder builder = SealCertificate.builder();
        return builder.organisation(attribute(subject, ORGANISATION))
                .organisationIdentifier(attribute(subject, IDENTIFIER)
                        .filter(text -> LEGAL.matcher(text).matches()))
                .country(attribute(subject, COUNTRY).flatMap(CertificateFacts::country))
                .issuer(attribute(certificate.getIssuerX500Principal(), ORGANISATION))
                .validFrom(validity.get(0))
                .validTo(validity.get(1))
                .sha256(Fingerprint.of(certificate))
                .build();
    }

    /** Read from the bytes: what the JDK offers instead asks the clock, or speaks of days in a zone. */
    private static List<Instant> validity(X509Certificate certificate) throws CertificateEncodingException {
        List<Der> parts = Der.of(certificate.getTBSCertificate()).parts();
        int shift = parts.get(0).tag() == VERSION ? 1 : 0;
        return parts.get(VALIDITY + shift).parts().stream().map(Der::time).toList();
    }

    private static Optional<String> attribute(X500Principal name, String oid) {
        return Der.of(name.getEncoded()).parts().stream()
                .flatMap(group -> group.parts().stream())
                .map(Der::parts)
                .filter(pair -> pair.get(0).hex().equals(oid))
                .map(pair -> pair.get(1).text())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static Optional<CountryCode> country(String code) {
        return CountryCode.all().stream()
                .filter(country -> country.alpha2().equals(code))
                .findFirst();
    }
}
