package org.espalier.recognition.document.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.JsonDocument;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;

/**
 * Checks the electronic seals of a document: a JSON Web Signature in its JSON form, with the text in it, as European
 * Digital Credentials are sealed.
 *
 * <pre>{@code
 * SealReport report = SealChecker.with(SealTrust.none()).check(bytes, LocalDate.parse("2026-11-22"));
 * report.state();  // INTACT, BROKEN or NOT_VERIFIABLE
 * }</pre>
 *
 * <p>Checked are the algorithms RS, PS and ES of 256, 384 and 512 bits, with the first certificate of the protected
 * header; {@code none}, shared keys and detached texts are not verified and said to be so. Nothing is fetched: no
 * revocation is looked up, and no time stamp is checked.
 *
 * <p>This class is immutable; it is thread-safe if its {@link SealTrust} is.
 */
public final class SealChecker {

    private static final int MOST = 20;

    private final SealTrust trust;
    private final JsonDocument json;

    private SealChecker(SealTrust trust, JsonDocument json) {
        this.trust = trust;
        this.json = json;
    }

    /** A checker that asks the caller whom to trust, within {@link JsonLimits#STANDARD}. */
    public static SealChecker with(SealTrust trust) {
        return new SealChecker(trust, JsonDocument.within(JsonLimits.STANDARD));
    }

    /** The same checker within the limits given. */
    public SealChecker within(JsonLimits limits) {
        return new SealChecker(trust, JsonDocument.within(limits));
    }

    /**
     * Checks every seal of a document.
     *
     * @param document the file as it was handed in
     * @param on the day of the check, by which it is told whether a certificate has expired since
     */
    public SealReport check(byte[] document, LocalDate on) {
        return check(json.tree(document), on);
    }

    /**
     * Checks every seal of a document, see {@link #check(byte[], LocalDate)}.
     *
     * @throws IOException if the stream itself cannot be read
     */
    public SealReport check(InputStream document, LocalDate on) throws IOException {
        return check(json.tree(document), on);
    }

    private SealReport check(JsonReading<JsonNode> reading, LocalDate on) {
        return reading.value().map(tree -> check(tree, on)).orElseGet(() -> faulty(on, reading.findings()));
    }

    private SealReport check(JsonNode document, LocalDate on) {
        List<OneSeal> seals = seals(document);
        String payload = document.path("payload").textValue();
        if (seals.isEmpty() || payload == null) {
            return faulty(on, List.of(SealFindings.noSeal()));
        }
        if (seals.size() > MOST) {
            return faulty(on, List.of(SealFindings.tooMany(seals.size(), MOST)));
        }
        Instant until = on.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return SealReport.builder()
                .checkedOn(on)
                .addAllSeals(seals.stream()
                        .map(seal -> seal.check(payload, trust, until))
                        .toList())
                .build();
    }

    /** The seals of the general form and that of the flattened one (RFC 7515, 7.2). */
    private List<OneSeal> seals(JsonNode document) {
        List<OneSeal> seals = new ArrayList<>();
        for (JsonNode seal : document.path("signatures")) {
            seals.add(new OneSeal(seal, "/signatures/" + seals.size(), json));
        }
        if (document.has("signature")) {
            seals.add(new OneSeal(document, "", json));
        }
        return seals;
    }

    private static SealReport faulty(LocalDate on, List<Finding> findings) {
        return SealReport.builder().checkedOn(on).addAllFaults(findings).build();
    }
}
