package org.espalier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.PersonalData;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.credential.Prerequisites;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.file.DataFile;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Source;
import org.espalier.core.workload.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as they have always been: a change of any byte is a change of the form. */
class GoldenFileTest {

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("credential.json", FileKind.CREDENTIAL, Samples.credential()),
                Arguments.of("portfolio.json", FileKind.PORTFOLIO, Samples.portfolio()),
                Arguments.of("report.json", FileKind.REPORT, Samples.report()));
    }

    static Stream<Arguments> objects() {
        return Stream.of(
                Arguments.of("credential.json", "", MicroCredential.class),
                Arguments.of("credential.json", "/learner", Learner.class),
                Arguments.of("credential.json", "/learner/personalData", PersonalData.class),
                Arguments.of("credential.json", "/awardingBodies/0", Organisation.class),
                Arguments.of("credential.json", "/qualityAssurance/1", QualityAssurance.class),
                Arguments.of("credential.json", "/workload", Workload.class),
                Arguments.of("credential.json", "/assessments/0", Assessment.class),
                Arguments.of("credential.json", "/prerequisites", Prerequisites.class),
                Arguments.of("portfolio.json", "", Portfolio.class),
                Arguments.of("portfolio.json", "/holdings/1", Holding.class),
                Arguments.of("portfolio.json", "/holdings/1/grant", Grant.class),
                Arguments.of("report.json", "", Report.class),
                Arguments.of("report.json", "/findings/0", Finding.class),
                Arguments.of("report.json", "/findings/0/source", Source.class));
    }

    static byte[] golden(String name) throws IOException {
        try (InputStream stream = GoldenFileTest.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void should_write_the_same_bytes_as_ever(String name, FileKind kind, Object value) throws IOException {
        assertThat(kind.write(value)).isEqualTo(new String(golden(name), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void should_read_what_was_ever_written(String name, FileKind kind, Object value) throws IOException {
        JsonReading<?> reading = JsonDocument.within(JsonLimits.STANDARD).value(golden(name), kind, type(value));
        assertThat(reading.orElseThrow()).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void should_read_the_same_from_yaml(String name, FileKind kind, Object value) {
        byte[] yaml = DataFile.yaml(kind, value).getBytes(StandardCharsets.UTF_8);
        JsonReading<?> reading = DataFile.within(JsonLimits.STANDARD).value(yaml, kind, type(value));
        assertThat(reading.orElseThrow()).as(name).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void should_show_every_attribute_in_its_place(String name, String path, Class<?> type) throws IOException {
        JsonNode object = EspalierJson.mapper().readTree(golden(name)).at(path);
        assertThat(object.fieldNames()).toIterable().containsAll(attributes(type));
    }

    @Test
    void should_write_the_verdict_of_a_report_for_those_who_read_it() throws IOException {
        assertThat(EspalierJson.mapper()
                        .readTree(golden("report.json"))
                        .get("verdict")
                        .textValue())
                .isEqualTo("violated");
    }

    private static Class<?> type(Object value) {
        return value.getClass().getSuperclass();
    }

    private static Iterable<String> attributes(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .toList();
    }
}
