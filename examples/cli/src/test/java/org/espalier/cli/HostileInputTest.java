package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    private static final String POINT = "\"point\": \"5\"";

    @TempDir
    Path folder;

    @Test
    void should_refuse_a_file_that_was_cut_off() {
        assertThat(unusable(Samples.CREDENTIAL.substring(0, 90))).contains("The file is no valid JSON");
    }

    @Test
    void should_refuse_200_levels_of_nesting() {
        assertThat(unusable("[".repeat(200) + "]".repeat(200))).contains("nested more than 100 levels deep");
    }

    @Test
    void should_refuse_a_key_that_stands_twice() {
        assertThat(unusable(Samples.CREDENTIAL.replace("\"title\"", "\"id\""))).contains("The key \"id\" stands twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[1, 2]", "hello", "{\"a\": 1}", "{\"espalier\": \"credential/9\"}"})
    void should_refuse_what_is_no_document(String text) {
        assertThat(unusable(text)).contains("ERROR");
    }

    @Test
    void should_refuse_bytes_that_are_no_text() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xd8, 1});

        assertThat(Run.of("check", file).exit()).isEqualTo(2);
    }

    @Test
    void should_refuse_a_file_of_300_megabytes_by_its_size() throws IOException {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(300L << 20);
        }

        Run run = Run.of("check", file);

        assertThat(run.out()).contains("The file is larger than 33554432 bytes and was not read.");
        assertThat(run.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "ects": "6"       | "ects": "1E+999999999"  | /workload/ects
                    "ects": "6"       | "ects": 1E+999999999    | /workload/ects
                    "country": "EE"   | "country": "XX"         | /awardingBodies/0/country
                    "eqf": "7"        | "eqf": "7777777777"     | /level/eqf
                    {"en": "Course A"} | 5                      | /title
                    ["online"]        | "online"                | /participation
                    ["0613"]          | ["9999999"]             | /fields/0
                    "2025-06-12"      | "2025-02-30"            | /awardedOn
                    """)
    void should_tell_a_wrong_value_once_with_its_place(String good, String bad, String path) {
        String text = Samples.CREDENTIAL.replace(good, bad);

        Run run = Run.of("check", Samples.write(folder.resolve("a.json"), text));

        assertThat(run.out()).contains("ERROR    " + path + ": found ").contains("VIOLATED: 1 error,");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_leave_out_an_amount_that_nobody_can_hold() {
        assertThat(elm(POINT, "\"point\": \"1E+999999999\"")).contains("1E+999999999 is no amount of credits");
    }

    @Test
    void should_tell_a_credential_that_contains_itself() {
        assertThat(elm("\"hasPart\": [", "\"hasPart\": [{\"id\": \"urn:epass:learningAchievement:3\"},"))
                .contains("contains what contains it");
    }

    @Test
    void should_tell_an_unknown_country_in_a_document_from_elsewhere() {
        assertThat(elm("authority/country/DEU", "authority/country/XXX")).contains("names no known country");
    }

    @Test
    void should_print_nothing_that_steers_a_terminal() {
        String text = Samples.CREDENTIAL.replace("Course A", "Course \\u001b[31mA\\u0007\\u202e");

        assertThat(Run.of("check", Samples.write(folder.resolve("a.json"), text))
                        .out())
                .contains("Course [31mA")
                .doesNotContain("\u001b", "\u0007", "\u202e");
    }

    private String unusable(String text) {
        Run run = Run.of("check", Samples.write(folder.resolve("a.json"), text));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).doesNotContain("Exception", "\tat ").containsOnlyOnce("ERROR");
        return run.out();
    }

    private String elm(String good, String bad) {
        String text = Samples.read(Samples.learner("L-0724").resolve("collider-challenge-robotics.json"));
        Path file = Samples.write(folder.resolve("a.json"), text.replace(good, bad));
        return Run.of("audit", "--award", Samples.award("msc-data-engineering"), file)
                .out()
                .replaceAll("\\s+", " ");
    }
}
