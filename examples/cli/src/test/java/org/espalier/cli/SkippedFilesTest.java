package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a folder that are not read are told, so that nobody takes the answer for one about all of them. */
class SkippedFilesTest {

    private static final String QUALITY =
            "quality --quality " + Samples.file("examples/data/quality/university/quality.yaml");

    @TempDir
    private Path folder;

    @BeforeEach
    void put() {
        Samples.write(folder.resolve("notes.txt"), "");
        Samples.write(folder.resolve("scan.pdf"), "");
        Samples.write(folder.resolve("a.json"), Samples.CREDENTIAL);
    }

    private Run run(String command, String... more) {
        List<Object> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of(more));
        arguments.add(folder);
        return Run.of(arguments.toArray());
    }

    private static String command(String name) {
        return name.equals("quality") ? QUALITY : name;
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "quality", "convert --to espalier"})
    void should_be_told_on_the_error_output(String name) {
        assertThat(run(command(name)).err()).contains("2 file(s) in the folder", "-> If one of them is a credential");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "quality"})
    void should_be_told_in_the_json_of_several(String name) {
        Samples.write(folder.resolve("b.json"), Samples.credential("urn:test:b"));
        String json = run(command(name), "--format", "json").out();
        assertThat(json).contains("-batch/1\"", "\"members\" : 2").containsOnlyOnce("\"FILES_SKIPPED\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "quality"})
    void should_leave_the_json_of_one_as_it_is(String name) {
        Run run = run(command(name), "--format", "json");
        assertThat(run.out()).doesNotContain("FILES_SKIPPED");
        assertThat(run.err()).contains("2 file(s) in the folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elm-upload", "espalier"})
    void should_be_told_in_the_report_of_a_conversion(String form) {
        Run run = run("convert --to " + form, "--format", "json");
        assertThat(run.err()).startsWith("{").containsOnlyOnce("\"FILES_SKIPPED\"");
    }
}
