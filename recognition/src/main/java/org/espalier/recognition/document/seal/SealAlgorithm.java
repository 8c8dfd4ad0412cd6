package org.espalier.recognition.document.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The algorithms of JSON Web Signatures that are verified (RFC 7518, 3.3 to 3.5), as the JDK has them. */
enum SealAlgorithm {
    RS256("SHA256withRSA"),
    RS384("SHA384withRSA"),
    RS512("SHA512withRSA"),
    PS256("RSASSA-PSS", 256),
    PS384("RSASSA-PSS", 384),
    PS512("RSASSA-PSS", 512),
    ES256("SHA256withECDSAinP1363Format", "secp256r1", 256, 64),
    ES384("SHA384withECDSAinP1363Format", "secp384r1", 384, 96),
    ES512("SHA512withECDSAinP1363Format", "secp521r1", 521, 132);

    /** The shortest RSA key allowed (RFC 7518, 3.3 and 3.5). */
    static final int SHORTEST_RSA = 2048;

    private final String jdk;
    private final int digestBits;
    private final String curve;
    private final int curveBits;
    private final int bytes;

    SealAlgorithm(String jdk) {
        this(jdk, 0);
    }

    /** With padding by a salt as long as the digest (RFC 7518, 3.5). */
    SealAlgorithm(String jdk, int digestBits) {
        this.jdk = jdk;
        this.digestBits = digestBits;
        this.curve = "";
        this.curveBits = 0;
        this.bytes = 0;
    }

    /** On a curve, with a signature of so many bytes (RFC 7518, 3.4). */
    SealAlgorithm(String jdk, String curve, int curveBits, int bytes) {
        this.jdk = jdk;
        this.digestBits = 0;
        this.curve = curve;
        this.curveBits = curveBits;
        this.bytes = bytes;
    }

    static Optional<SealAlgorithm> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    /** Whether a key is one for this algorithm, and long enough. */
    boolean fits(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return curve.isEmpty() && rsa.getModulus().bitLength() >= SHORTEST_RSA;
        }
        return key instanceof ECPublicKey ec && !curve.isEmpty() && Curves.areOne(curve, ec.getParams());
    }

    /** Whether a signature of a text was made with the key that belongs to this one. */
    boolean verifies(PublicKey key, byte[] text, byte[] signature) throws GeneralSecurityException {
        if (!curve.isEmpty() && !isFormed(signature)) {
            return false;
        }
        Signature verifier = Signature.getInstance(jdk);
        if (digestBits > 0) {
            verifier.setParameter(padding());
        }
        verifier.initVerify(key);
        verifier.update(text);
        return matches(verifier, signature);
    }

    private PSSParameterSpec padding() {
        String digest = "SHA-" + digestBits;
        return new PSSParameterSpec(
                digest,
                "MGF1",
                new MGF1ParameterSpec(digest),
                digestBits / Byte.SIZE,
                PSSParameterSpec.TRAILER_FIELD_BC);
    }

    private static boolean matches(Signature verifier, byte[] signature) {
        try {
            return verifier.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        }
    }

    /** Two numbers of full length, none of them zero: early versions of some JDKs took zeros for a signature. */
    private boolean isFormed(byte[] signature) {
        return signature.length == bytes
                && isPositive(signature, 0, bytes / 2)
                && isPositive(signature, bytes / 2, bytes);
    }

    private static boolean isPositive(byte[] bytes, int from, int to) {
        return new BigInteger(1, Arrays.copyOfRange(bytes, from, to)).signum() > 0;
    }

    /** What kind of key is wanted, in words. */
    String wanted() {
        return curve.isEmpty() ? "RSA of at least " + SHORTEST_RSA + " bits" : "EC on the curve P-" + curveBits;
    }
}
