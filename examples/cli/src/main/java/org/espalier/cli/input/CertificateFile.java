package org.espalier.cli.input;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/** Reads certificates from a file, in PEM or DER. */
public final class CertificateFile {

    private CertificateFile() {}

    /** The certificates in a file; none where there are none that can be read. */
    public static List<X509Certificate> read(Path path) {
        return new DocumentLoader()
                .bytes(path)
                .value()
                .map(CertificateFile::certificates)
                .orElse(List.of());
    }

    private static List<X509Certificate> certificates(byte[] content) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(content))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException unreadable) {
            return List.of();
        }
    }
}
