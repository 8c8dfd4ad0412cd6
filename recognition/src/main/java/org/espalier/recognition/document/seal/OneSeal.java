package org.espalier.recognition.document.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.json.JsonDocument;

/** Checks one seal. */
final class OneSeal {

    private final JsonNode seal;
    private final SealFindings findings;
    private final SealCheck.Builder check = SealCheck.builder();
    private final JsonDocument json;

    OneSeal(JsonNode seal, String path, JsonDocument json) {
        this.seal = seal;
        this.findings = new SealFindings(path);
        this.json = json;
    }

    /**
     * Checks it.
     *
     * @param until the first moment after the day of the check
     */
    SealCheck check(String payload, SealTrust trust, Instant until) {
        try {
            verify(payload, trust, until);
        } catch (SealStop stop) {
            check.state(stop.state()).trust(Trust.NOT_KNOWN).addFindings(stop.finding());
        }
        return check.build();
    }

    private void verify(String payload, SealTrust trust, Instant until) {
        String text = text("protected");
        SealHeader header = SealHeader.read(text, json, findings);
        Set<String> unprotected = unprotected(header);
        SealAlgorithm algorithm = algorithm(header);
        Optional<Instant> claimedAt = header.claimedAt();
        Certificates certificates = Certificates.read(header, findings);
        check.claimedAt(claimedAt).certificate(certificates.facts());
        byte[] sealed = SealedText.of(text, payload, header.isEncoded(), findings);
        boolean intact = isSigned(sealed, certificates, algorithm);
        check.addFindings(findings.signature(intact, algorithm));
        if (intact) {
            intact(certificates, claimedAt, trust, until);
        } else {
            check.state(SealState.BROKEN).trust(Trust.NOT_KNOWN);
        }
        if (!unprotected.isEmpty()) {
            check.addFindings(findings.unprotected(unprotected));
        }
    }

    private void intact(Certificates certificates, Optional<Instant> claimedAt, SealTrust trust, Instant until) {
        TrustAnswer answer = trust.of(certificates.chain(), claimedAt);
        check.state(SealState.INTACT).trust(answer.trust());
        claimedAt.ifPresent(moment -> check.addFindings(findings.claimed(moment, until)));
        check.addFindings(
                findings.time(certificates.facts(), claimedAt, until), findings.trust(answer, certificates.facts()));
    }

    private SealAlgorithm algorithm(SealHeader header) {
        String name = header.algorithm();
        SealAlgorithm algorithm = SealAlgorithm.named(name).orElseThrow(() -> findings.algorithm(name));
        check.algorithm(name);
        return algorithm;
    }

    private boolean isSigned(byte[] sealed, Certificates certificates, SealAlgorithm algorithm) {
        byte[] signature = StrictBase64.url(text("signature")).orElseThrow(() -> findings.encoding("signature"));
        PublicKey key = certificates.chain().get(0).getPublicKey();
        if (!algorithm.fits(key)) {
            throw findings.key(key.getAlgorithm(), algorithm);
        }
        try {
            return algorithm.verifies(key, sealed, signature);
        } catch (GeneralSecurityException unusable) {
            throw findings.key(key.getAlgorithm(), algorithm);
        }
    }

    /** The names of the header that nothing protects; none of them may stand in the protected one too. */
    private Set<String> unprotected(SealHeader header) {
        JsonNode fields = seal.path("header");
        Set<String> names = new TreeSet<>();
        fields.fieldNames().forEachRemaining(names::add);
        boolean sound = fields.isMissingNode() || fields.isObject();
        if (!sound || !Collections.disjoint(names, header.names()) || names.contains("crit") || names.contains("b64")) {
            throw findings.form("header", "an object without names of the protected header, without crit and b64");
        }
        return names;
    }

    private String text(String name) {
        return Optional.ofNullable(seal.path(name).textValue())
                .orElseThrow(() -> findings.form(name, "a text in base64url"));
    }
}
