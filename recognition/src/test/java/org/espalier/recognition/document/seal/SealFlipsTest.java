package org.espalier.recognition.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bit of what a seal covers, flipped one by one in the bytes of the file. */
class SealFlipsTest {

    private static final SealChecker CHECKER = SealChecker.with(SealTrust.none());

    @ParameterizedTest
    @CsvSource({
        "RS256, /payload",
        "RS256, /signatures/0/protected",
        "RS256, /signatures/0/signature",
        "ES256, /payload",
        "ES256, /signatures/0/signature"
    })
    void should_catch_every_flipped_bit(String algorithm, String place) {
        ObjectNode document = TestSeal.with(algorithm).document();
        byte[] file = TestSeal.bytes(document);
        byte[] written = document.at(place).toString().getBytes(StandardCharsets.UTF_8);
        int start = Byte.SIZE * place(written, file);
        assertThat(start).isPositive();
        assertThat(IntStream.range(start, start + Byte.SIZE * written.length).filter(bit -> isIntact(file, bit)))
                .isEmpty();
    }

    /** Whether a file is intact though a bit of it is flipped. */
    private static boolean isIntact(byte[] file, int bit) {
        byte[] changed = file.clone();
        changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return CHECKER.check(changed, TestSeal.DAY).seals().stream().anyMatch(seal -> seal.state() == SealState.INTACT);
    }

    /** Where the written form of a field stands in the file. */
    private static int place(byte[] written, byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.indexOf(new String(written, StandardCharsets.ISO_8859_1));
    }
}
