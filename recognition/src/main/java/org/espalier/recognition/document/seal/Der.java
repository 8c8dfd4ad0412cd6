package org.espalier.recognition.document.seal;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** One element of a certificate that the JDK has already read: its tag and what it holds. */
final class Der {

    private static final int UTC_TIME = 0x17;
    private static final int UTF_8 = 0x0C;
    private static final int UTF_16 = 0x1E;
    private static final int UTF_32 = 0x1C;
    private static final int LONG_FORM = 0x80;
    /** Two digits below 50 are years of this century (RFC 5280, 4.1.2.5.1). */
    private static final int CENTURY = 50;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'");

    private final int tag;
    private final ByteBuffer content;

    private Der(int tag, ByteBuffer content) {
        this.tag = tag;
        this.content = content;
    }

    static Der of(byte[] bytes) {
        return next(ByteBuffer.wrap(bytes));
    }

    private static Der next(ByteBuffer bytes) {
        int tag = Byte.toUnsignedInt(bytes.get());
        int length = length(bytes);
        ByteBuffer content = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return new Der(tag, content);
    }

    private static int length(ByteBuffer bytes) {
        int first = Byte.toUnsignedInt(bytes.get());
        int length = first < LONG_FORM ? first : 0;
        for (int i = LONG_FORM; i < first; i++) {
            length = length << Byte.SIZE | Byte.toUnsignedInt(bytes.get());
        }
        return length;
    }

    int tag() {
        return tag;
    }

    /** The elements inside. */
    List<Der> parts() {
        List<Der> parts = new ArrayList<>();
        for (ByteBuffer rest = content.duplicate(); rest.hasRemaining(); ) {
            parts.add(next(rest));
        }
        return parts;
    }

    /** The content in hexadecimal digits. */
    String hex() {
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String text() {
        return charset().decode(content.duplicate()).toString();
    }

    private Charset charset() {
        return switch (tag) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case UTF_16 -> StandardCharsets.UTF_16BE;
            case UTF_32 -> Charset.forName("UTF-32BE");
            default -> StandardCharsets.ISO_8859_1;
        };
    }

    Instant time() {
        String text = text();
        String century = Integer.parseInt(text.substring(0, 2)) < CENTURY ? "20" : "19";
        String full = tag == UTC_TIME ? century + text : text;
        return LocalDateTime.parse(full, TIME).toInstant(ZoneOffset.UTC);
    }
}
