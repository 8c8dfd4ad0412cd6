package org.espalier.recognition.document.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.json.JsonDocument;
import org.espalier.core.json.JsonLimits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The seals of documents that others published, in the folder {@code elm} below the one that the property {@code
 * espalier.cases} names; skipped without it. Of long fields some bits are flipped, evenly; all of them where the property
 * {@code espalier.flips} is {@code all}, which takes an hour.
 */
class RealSealsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant UNTIL = Instant.parse("2026-11-23T00:00:00Z");
    private static final boolean ALL = "all".equals(System.getProperty("espalier.flips"));

    /** Odd, so that every place in a byte has its turn. */
    private static final int SOME = 7;

    @BeforeAll
    static void should_have_the_folder() {
        assumeTrue(Files.isDirectory(folder()), "no folder of real documents");
    }

    static List<String> sealed() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("-signed"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sealed")
    void should_verify_every_sealed_document(String name) {
        SealReport report = SealChecker.with(SealTrust.none()).check(bytes(name), TestSeal.DAY);
        assertThat(report.state()).contains(SealState.INTACT);
        assertThat(report.seals().get(0).wasValid()).contains(true);
        assertThat(TestSeal.codes(report))
                .containsExactly(
                        "SEAL_SIGNATURE", "SEAL_TIME", "SEAL_CERTIFICATE_TIME", "SEAL_TRUST", "SEAL_UNPROTECTED");
    }

    @ParameterizedTest
    @MethodSource("sealed")
    void should_catch_flipped_bits_of_the_text(String name) {
        JsonNode document = document(name);
        ObjectNode seal = (ObjectNode) document.at("/signatures/0");
        byte[] text = document.path("payload").textValue().getBytes(StandardCharsets.UTF_8);
        assertThat(bits(text, SOME * 1009).filter(bit -> isIntact(seal, flipped(text, bit))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sealed")
    void should_catch_flipped_bits_of_the_header(String name) {
        assertThat(flips(name, "protected", SOME)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sealed")
    void should_catch_flipped_bits_of_the_signature(String name) {
        assertThat(flips(name, "signature", 1)).isEmpty();
    }

    /** The flipped bits of a field with which the seal is intact. */
    private static IntStream flips(String name, String field, int step) {
        JsonNode document = document(name);
        ObjectNode seal = (ObjectNode) document.at("/signatures/0");
        String text = document.path("payload").textValue();
        byte[] value = seal.path(field).textValue().getBytes(StandardCharsets.US_ASCII);
        return bits(value, step).filter(bit -> isIntact(seal.deepCopy().put(field, flipped(value, bit)), text));
    }

    private static IntStream bits(byte[] value, int step) {
        int every = ALL ? 1 : step;
        return IntStream.iterate(0, bit -> bit < value.length * Byte.SIZE, bit -> bit + every);
    }

    private static String flipped(byte[] value, int bit) {
        byte[] changed = value.clone();
        changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return new String(changed, StandardCharsets.UTF_8);
    }

    private static boolean isIntact(ObjectNode seal, String text) {
        JsonDocument json = JsonDocument.within(JsonLimits.STANDARD);
        return new OneSeal(seal, "", json).check(text, SealTrust.none(), UNTIL).state() == SealState.INTACT;
    }

    private static Path folder() {
        String cases = System.getProperty("espalier.cases", "");
        return Path.of(cases.isBlank() ? "no-such-folder" : cases, "elm");
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder().resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode document(String name) {
        try {
            return JSON.readTree(bytes(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
