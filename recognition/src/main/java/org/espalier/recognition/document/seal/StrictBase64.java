package org.espalier.recognition.document.seal;

import java.util.Base64;
import java.util.Optional;

/** Decodes what has exactly one way to be written: no padding where none belongs, no bits that mean nothing, no blanks. */
final class StrictBase64 {

    private StrictBase64() {}

    /** As JSON Web Signatures write it: base64url without padding. */
    static Optional<byte[]> url(String text) {
        return decoded(text, Base64.getUrlDecoder(), Base64.getUrlEncoder().withoutPadding());
    }

    /** As certificates are written: base64 with padding. */
    static Optional<byte[]> padded(String text) {
        return decoded(text, Base64.getDecoder(), Base64.getEncoder());
    }

    private static Optional<byte[]> decoded(String text, Base64.Decoder decoder, Base64.Encoder encoder) {
        try {
            byte[] bytes = decoder.decode(text);
            return Optional.of(bytes)
                    .filter(same -> encoder.encodeToString(same).equals(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
