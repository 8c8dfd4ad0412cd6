package org.espalier.recognition.document.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Seals a text as an issuer would, with keys that are made for the test. */
final class TestSeal {

    static final LocalDate DAY = LocalDate.parse("2026-11-22");
    static final String TEXT = "{\"id\":\"urn:credential:1\",\"title\":\"Õpiväljund?\"}";
    static final String LEGAL = "NTREE-10000000";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, KeyPair> KEYS = new ConcurrentHashMap<>();
    private static final Map<String, String> JDK = Map.of(
            "RS256", "SHA256withRSA",
            "RS384", "SHA384withRSA",
            "RS512", "SHA512withRSA",
            "ES256", "SHA256withECDSAinP1363Format",
            "ES384", "SHA384withECDSAinP1363Format",
            "ES512", "SHA512withECDSAinP1363Format");

    private final String algorithm;
    private String text = TEXT;
    private KeyPair keys;
    private Consumer<ObjectNode> header = fields -> {};
    private Consumer<ObjectNode> unprotected = fields -> {};

    private TestSeal(String algorithm) {
        this.algorithm = algorithm;
        this.keys = keys(curve(algorithm));
    }

    static TestSeal with(String algorithm) {
        return new TestSeal(algorithm);
    }

    static TestSeal standard() {
        return with("RS256");
    }

    TestSeal of(String sealed) {
        text = sealed;
        return this;
    }

    TestSeal by(String keyKind) {
        keys = keys(keyKind);
        return this;
    }

    TestSeal header(Consumer<ObjectNode> change) {
        header = change;
        return this;
    }

    TestSeal unprotected(Consumer<ObjectNode> change) {
        unprotected = change;
        return this;
    }

    X509Certificate certificate() {
        return tried(() -> certificate(LEGAL));
    }

    /** Keys of a kind: {@code 2048} or {@code 1024} for RSA, {@code 256}, {@code 384} or {@code 521} for EC. */
    private static KeyPair keys(String kind) {
        return KEYS.computeIfAbsent(
                kind,
                size -> tried(() -> {
                    int bits = Integer.parseInt(size);
                    KeyPairGenerator generator = KeyPairGenerator.getInstance(bits > 1000 ? "RSA" : "EC");
                    generator.initialize(bits);
                    return generator.generateKeyPair();
                }));
    }

    private static String curve(String algorithm) {
        return Map.of("ES256", "256", "ES384", "384", "ES512", "521").getOrDefault(algorithm, "2048");
    }

    private X509Certificate certificate(String identifier) throws GeneralSecurityException {
        return TestCertificate.of(keys, identifier);
    }

    /** The header of the seals of European Digital Credentials. */
    private String header(String identifier) throws GeneralSecurityException {
        byte[] certificate = certificate(identifier).getEncoded();
        ObjectNode fields = JSON.createObjectNode();
        fields.put("alg", algorithm);
        fields.put("x5t#S256", url(MessageDigest.getInstance("SHA-256").digest(certificate)));
        fields.putArray("x5c").add(Base64.getEncoder().encodeToString(certificate));
        fields.put("b64", false).put("sigT", "2024-05-28T09:51:19Z");
        fields.putObject("adoTst").putArray("tstTokens");
        fields.putArray("crit").add("b64").add("sigT").add("adoTst");
        header.accept(fields);
        return url(fields.toString().getBytes(StandardCharsets.UTF_8));
    }

    ObjectNode signature(String identifier) {
        return tried(() -> {
            String fields = header(identifier);
            ObjectNode seal = JSON.createObjectNode();
            seal.put("protected", fields).put("signature", url(sign(fields + "." + text)));
            unprotected.accept(seal.putObject("header"));
            return seal;
        });
    }

    ObjectNode document() {
        ObjectNode document = JSON.createObjectNode();
        document.put("payload", text);
        document.putArray("signatures").add(signature(LEGAL));
        return document;
    }

    byte[] bytes() {
        return bytes(document());
    }

    SealReport report() {
        return report(document());
    }

    SealCheck check() {
        return report().seals().get(0);
    }

    static SealReport report(ObjectNode document) {
        return SealChecker.with(SealTrust.none()).check(bytes(document), DAY);
    }

    static byte[] bytes(ObjectNode document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] sign(String signed) throws GeneralSecurityException {
        Signature signer = Signature.getInstance(JDK.getOrDefault(algorithm, "RSASSA-PSS"));
        if (algorithm.startsWith("PS")) {
            signer.setParameter(salted());
        }
        signer.initSign(keys.getPrivate());
        signer.update(signed.getBytes(StandardCharsets.UTF_8));
        return signer.sign();
    }

    private PSSParameterSpec salted() {
        String digest = "SHA-" + algorithm.substring(2);
        int salt = Integer.parseInt(algorithm.substring(2)) / 8;
        return new PSSParameterSpec(digest, "MGF1", new MGF1ParameterSpec(digest), salt, 1);
    }

    static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static List<String> codes(SealReport report) {
        return report.findings().stream().map(finding -> finding.code()).toList();
    }

    private interface Step<T> {
        T run() throws GeneralSecurityException;
    }

    private static <T> T tried(Step<T> step) {
        try {
            return step.run();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
