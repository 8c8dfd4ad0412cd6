package org.espalier.recognition.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bit of what a seal covers, flipped one by one in the bytes of the file. */
class SealFlipsTest {

    private static final SealChecker CHECKER = SealChecker.with(SealTrust.none());
    private static final ObjectNode DOCUMENT = TestSeal.with("ES256").document();
    private static final byte[] FILE = TestSeal.bytes(DOCUMENT);

    @ParameterizedTest
    @ValueSource(strings = {"/payload", "/signatures/0/protected", "/signatures/0/signature"})
    void should_catch_every_flipped_bit(String place) {
        byte[] written = DOCUMENT.at(place).toString().getBytes(StandardCharsets.UTF_8);
        int start = place(written);
        assertThat(start).isPositive();
        Stream<Integer> bits =
                Stream.iterate(Byte.SIZE * start, bit -> bit + 1).limit((long) Byte.SIZE * written.length);
        assertThat(bits.filter(SealFlipsTest::isIntactWithout)).isEmpty();
    }

    private static boolean isIntactWithout(int bit) {
        byte[] changed = FILE.clone();
        changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return CHECKER.check(changed, TestSeal.DAY).seals().stream().anyMatch(seal -> seal.state() == SealState.INTACT);
    }

    /** Where the written form of a field stands in the file. */
    private static int place(byte[] written) {
        String file = new String(FILE, StandardCharsets.ISO_8859_1);
        return file.indexOf(new String(written, StandardCharsets.ISO_8859_1));
    }
}
