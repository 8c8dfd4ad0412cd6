package org.espalier.recognition.document.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** Writes a certificate that signs itself, for tests only: the JDK reads certificates and writes none. */
final class TestCertificate {

    static final Instant FROM = Instant.parse("2023-05-10T00:00:00Z");
    static final Instant TO = Instant.parse("2025-05-10T00:00:00Z");
    static final String ORGANISATION = "Näidisülikool";

    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int INTEGER = 0x02;
    private static final int BITS = 0x03;
    private static final int UTF8 = 0x0C;
    private static final int PRINTABLE = 0x13;
    private static final int TIME = 0x18;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private TestCertificate() {}

    /** A certificate of an organisation, in which a person is named too. */
    static X509Certificate of(KeyPair keys, String identifier) throws GeneralSecurityException {
        boolean rsa = keys.getPublic().getAlgorithm().equals("RSA");
        byte[] algorithm = der(SEQUENCE, hex(rsa ? "06092a864886f70d01010b0500" : "06082a8648ce3d040302"));
        byte[] told = told(keys, algorithm, name(identifier));
        Signature signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(told);
        byte[] bits = der(BITS, joined(new byte[1], signature.sign()));
        byte[] all = der(SEQUENCE, joined(told, algorithm, bits));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(all));
    }

    private static byte[] told(KeyPair keys, byte[] algorithm, byte[] name) {
        byte[] version = der(0xA0, der(INTEGER, new byte[] {2}));
        byte[] number = der(INTEGER, BigInteger.TEN.toByteArray());
        byte[] validity = der(SEQUENCE, joined(time(FROM), time(TO)));
        byte[] key = keys.getPublic().getEncoded();
        return der(SEQUENCE, joined(version, number, algorithm, name, validity, name, key));
    }

    private static byte[] name(String identifier) {
        byte[] country = attribute("0603550406", PRINTABLE, "EE");
        byte[] organisation = attribute("060355040a", UTF8, ORGANISATION);
        byte[] number = attribute("0603550461", UTF8, identifier);
        byte[] common = attribute("0603550403", UTF8, "A Person");
        return der(SEQUENCE, joined(country, organisation, number, common));
    }

    private static byte[] attribute(String oid, int tag, String text) {
        byte[] value = der(tag, text.getBytes(StandardCharsets.UTF_8));
        return der(SET, der(SEQUENCE, joined(hex(oid), value)));
    }

    private static byte[] time(Instant moment) {
        return der(TIME, MOMENT.format(moment).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] der(int tag, byte[] content) {
        byte[] length = BigInteger.valueOf(content.length).toByteArray();
        byte[] start = content.length < 128
                ? new byte[] {(byte) tag, (byte) content.length}
                : joined(new byte[] {(byte) tag, (byte) (0x80 + length.length)}, length);
        return joined(start, content);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
