package org.espalier.stacking.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.espalier.core.json.JsonReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that differ from a good one by one fault each: {@code faulty/faults.csv} says where it is. */
class FaultyRuleSetsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void should_refuse_the_one_fault_at_its_place(String file, String path, String word) throws IOException {
        JsonReading<RuleSet> reading = RuleSet.read(bytes("faulty/" + file));
        assertThat(reading.isClean()).isFalse();
        List<Finding> faults =
                reading.findings().stream().filter(Finding::isBlocking).toList();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.subject().path()).contains(path);
            assertThat(Wording.installed().sentence(fault)).contains(word);
        });
    }

    static Stream<Arguments> faults() throws IOException {
        return new String(bytes("faulty/faults.csv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arguments.of((Object[]) line.split("\\|")));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream stream = FaultyRuleSetsTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }
}
