package org.espalier.recognition.document.seal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** The SHA-256 by which a certificate is known. */
final class Fingerprint {

    private Fingerprint() {}

    /** In hexadecimal digits, small letters. */
    static String of(X509Certificate certificate) {
        return HexFormat.of().formatHex(bytes(certificate));
    }

    static byte[] bytes(X509Certificate certificate) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256, and a certificate that was read has its bytes");
        }
    }
}
