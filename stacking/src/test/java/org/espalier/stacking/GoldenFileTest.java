package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.espalier.core.file.DataFile;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonDocument;
import org.espalier.core.json.JsonLimits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.Circumstances;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as they have always been, with everything in them that there can be: a change of any byte is a change of form. */
class GoldenFileTest {

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("award/award.json", FileKind.AWARD, Award.class),
                Arguments.of("evaluation/circumstances.json", FileKind.CIRCUMSTANCES, Circumstances.class),
                Arguments.of("rule/eligibility.json", FileKind.AWARD, Award.class),
                Arguments.of("audit/audit.json", FileKind.AUDIT, AuditResult.class));
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_write_the_same_bytes_as_ever(String name, FileKind kind, Class<?> type) throws IOException {
        byte[] golden = golden(name);
        Object value = JsonDocument.within(JsonLimits.STANDARD)
                .value(golden, kind, type)
                .orElseThrow();
        assertThat(kind.write(value)).isEqualTo(new String(golden, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_read_the_same_from_yaml(String name, FileKind kind, Class<?> type) throws IOException {
        DataFile files = DataFile.within(JsonLimits.STANDARD);
        Object value = files.value(golden(name), kind, type).orElseThrow();
        byte[] yaml = DataFile.yaml(kind, value).getBytes(StandardCharsets.UTF_8);
        assertThat((Object) files.value(yaml, kind, type).orElseThrow()).isEqualTo(value);
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream stream = GoldenFileTest.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }
}
