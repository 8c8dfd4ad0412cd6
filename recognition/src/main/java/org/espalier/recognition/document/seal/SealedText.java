package org.espalier.recognition.document.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Puts together what a signature covers (RFC 7515, 5.1; RFC 7797, 3). */
final class SealedText {

    private SealedText() {}

    static byte[] of(String header, String payload, boolean encoded, SealFindings findings) {
        Optional<byte[]> bytes = encoded ? encoded(payload) : utf8(payload);
        return joined(
                header.getBytes(StandardCharsets.US_ASCII), bytes.orElseThrow(() -> findings.encoding("payload")));
    }

    /** The text itself, if it is what its bytes are always written as. */
    private static Optional<byte[]> encoded(String payload) {
        return StrictBase64.url(payload).map(bytes -> payload.getBytes(StandardCharsets.US_ASCII));
    }

    /** Half a surrogate pair has no bytes; where it is replaced, two texts have the same. */
    private static Optional<byte[]> utf8(String payload) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(payload));
            byte[] text = new byte[bytes.remaining()];
            bytes.get(text);
            return Optional.of(text);
        } catch (CharacterCodingException halved) {
            return Optional.empty();
        }
    }

    private static byte[] joined(byte[] header, byte[] payload) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(header.length + payload.length + 1);
        all.writeBytes(header);
        all.write('.');
        all.writeBytes(payload);
        return all.toByteArray();
    }
}
