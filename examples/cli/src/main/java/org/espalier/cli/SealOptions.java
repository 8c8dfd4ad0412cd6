package org.espalier.cli;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.espalier.cli.input.CertificateFile;
import org.espalier.recognition.document.seal.SealTrust;
import picocli.CommandLine.Option;

/** Whether the seals of documents are checked, and whom to trust. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class SealOptions {

    @Option(
            names = "--check-seal",
            description =
                    "Checks the electronic seal of each document. One that holds verifies it; a broken one disproves"
                            + " it; what cannot be checked is asked. Nothing is fetched.")
    private boolean check;

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description =
                    "With --check-seal: the certificates of the sealing bodies to be trusted, as PEM or DER. Without"
                            + " it no certificate is known to be trusted.")
    private Optional<Path> trusted;

    /** Whom to trust; empty where no seal is to be checked. */
    Optional<SealTrust> trust(InputOptions options) {
        if (trusted.isPresent() && !check) {
            throw options.wrong("--trust is for --check-seal");
        }
        return Optional.of(
                        trusted.map(file -> trust(options.file(file), options)).orElseGet(SealTrust::none))
                .filter(any -> check);
    }

    private static SealTrust trust(Path file, InputOptions options) {
        List<X509Certificate> certificates = CertificateFile.read(file);
        if (certificates.isEmpty()) {
            throw options.wrong("no certificate can be read from " + file);
        }
        return SealTrust.certificates(certificates);
    }
}
