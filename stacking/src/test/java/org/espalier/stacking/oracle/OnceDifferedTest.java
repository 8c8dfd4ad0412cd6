package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases, as small as they can be, in which an audit and brute force did not agree once. */
class OnceDifferedTest {

    private static final long WAYS = 100_000;

    @ParameterizedTest
    @MethodSource("cases")
    void should_agree_with_brute_force(String json) throws JsonProcessingException {
        AuditCase given = Shrink.read(EspalierJson.mapper().readTree(json)).orElseThrow();
        assertThat(Compared.of(given, WAYS).orElseThrow().faults()).isEmpty();
    }

    private static Stream<String> cases() throws IOException {
        try (var file = Objects.requireNonNull(OnceDifferedTest.class.getResourceAsStream("once-differed.jsonl"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }
}
