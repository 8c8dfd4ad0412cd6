package org.espalier.recognition.document.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says whether a certificate is to be trusted: by a trusted list, a validation service, or a list of one's own.
 *
 * <pre>{@code
 * SealTrust trust = SealTrust.pinned(Set.of("c858624a53803827..."));
 * }</pre>
 *
 * <p>It is asked once for each intact seal. What it throws goes through to who asked for the check.
 */
@FunctionalInterface
public interface SealTrust {

    /**
     * Whether a certificate is to be trusted.
     *
     * @param chain the certificates that came with the seal, that of the sealing body first; nobody has verified how they
     *     are chained
     * @param claimedAt when the seal was made, as the sealing body claims; empty where it claims nothing
     */
    TrustAnswer of(List<X509Certificate> chain, Optional<Instant> claimedAt);

    /** Knows no certificate. */
    static SealTrust none() {
        return (chain, claimedAt) -> TrustAnswer.notKnown();
    }

    /**
     * Trusts the certificates named and knows no other.
     *
     * @param sha256 the SHA-256 of each certificate in hexadecimal digits, as {@link SealCertificate#sha256} tells it
     */
    static SealTrust pinned(Set<String> sha256) {
        Set<String> known = Set.copyOf(sha256);
        return (chain, claimedAt) -> known.contains(Fingerprint.of(chain.get(0)))
                ? TrustAnswer.of(Trust.TRUSTED, "it is on the list of the caller")
                : TrustAnswer.notKnown();
    }

    /** Trusts the certificates given and knows no other; that of the sealing body itself counts, not one that it comes from. */
    static SealTrust certificates(Collection<X509Certificate> certificates) {
        return pinned(certificates.stream().map(Fingerprint::of).collect(Collectors.toSet()));
    }
}
