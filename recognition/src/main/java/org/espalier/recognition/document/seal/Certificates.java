package org.espalier.recognition.document.seal;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The certificates in the protected header of a seal, that of the sealing body first.
 *
 * @param chain the certificates, at least one
 * @param facts what the first says
 */
record Certificates(List<X509Certificate> chain, SealCertificate facts) {

    private static final int MOST = 20;

    Certificates {
        chain = List.copyOf(chain);
    }

    static Certificates read(SealHeader header, SealFindings findings) {
        List<X509Certificate> chain = chain(header.texts("x5c"), findings);
        Optional<String> named = header.text("x5t#S256");
        if (named.isPresent() && !isNamed(chain.get(0), named.get())) {
            throw findings.otherCertificate();
        }
        try {
            return new Certificates(chain, CertificateFacts.of(chain.get(0)));
        } catch (CertificateException | RuntimeException unreadable) {
            throw findings.certificate();
        }
    }

    private static List<X509Certificate> chain(List<String> texts, SealFindings findings) {
        if (texts.isEmpty() || texts.size() > MOST) {
            throw findings.certificate();
        }
        List<X509Certificate> chain = new ArrayList<>();
        for (String text : texts) {
            byte[] bytes = StrictBase64.padded(text).orElseThrow(findings::certificate);
            chain.add(certificate(bytes).orElseThrow(findings::certificate));
        }
        return chain;
    }

    private static Optional<X509Certificate> certificate(byte[] bytes) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            return Optional.of((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes)));
        } catch (CertificateException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isNamed(X509Certificate certificate, String sha256) {
        return StrictBase64.url(sha256)
                .filter(named -> MessageDigest.isEqual(named, Fingerprint.bytes(certificate)))
                .isPresent();
    }
}
