package org.espalier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.espalier.recognition.document.seal.SealTrust;
import picocli.CommandLine.Option;

/** Whether the seals of documents are checked, and whom to trust. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class SealOptions {

    @Option(
            names = "--check-seal",
            description = "Checks the electronic seal of each document. One that holds verifies it; a broken one disproves"
                    + " it; what cannot be checked is asked. Nothing is fetched.")
    private boolean check;

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = "With --check-seal: the certificates of the sealing bodies to be trusted, as PEM or DER. Without"
                    + " it no certificate is known to be trusted.")
    private Optional<Path> trusted;

    /** Whom to trust; empty where no seal is to be checked. */
    Optional<SealTrust> trust(InputOptions options) {
        if (trusted.isPresent() && !check) {
            throw options.wrong("--trust is for --check-seal");
        }
        return Optional.of(trusted.map(file -> trust(options.file(file), options)).orElseGet(SealTrust::none))
                .filter(any -> check);
    }

    private static SealTrust trust(Path file, InputOptions options) {
        try (InputStream stream = Files.newInputStream(file)) {
            List<X509Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(stream).stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            return SealTrust.certificates(some(certificates, file, options));
        } catch (IOException | CertificateException unreadable) {
            throw options.wrong("no certificate can be read from " + file);
        }
    }

    private static List<X509Certificate> some(List<X509Certificate> all, Path file, InputOptions options) {
        if (all.isEmpty()) {
            throw options.wrong("no certificate can be read from " + file);
        }
        return all;
    }
}
