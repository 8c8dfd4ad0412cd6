package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program prints as JSON keeps to the schemas that ship, whatever it has to say. */
class PrintedJsonTest {

    private static final String MASTER = Samples.award("msc-data-engineering").toString();
    private static final String RULES =
            Samples.file("examples/data/rules/lahemaa-micro-degree.yaml").toString();
    private static final String QUALITY =
            Samples.file("examples/data/quality/university/quality.yaml").toString();

    /** Three learners, each in a folder of their own: complete, without a level, unreadable. */
    @TempDir
    Path folder;

    @BeforeEach
    void write_three_learners() {
        Samples.write(folder.resolve("a/course.json"), Samples.CREDENTIAL);
        Samples.write(folder.resolve("b/course.json"), Samples.CREDENTIAL.replaceAll("\"level\".*\n", ""));
        Samples.write(folder.resolve("c/course.json"), "{\"espalier\":");
    }

    private PrintedJson printed(String command, Object... documents) {
        String[] words = (command + " --on 2026-11-22 --format json").split(" ");
        return PrintedJson.of(
                Run.of(Stream.concat(Stream.of(words), Stream.of(documents)).toArray()));
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of("stack --towards Master", "stack"),
                Arguments.of("check", "check"),
                Arguments.of("audit --award " + MASTER, "audit"),
                Arguments.of("audit --award " + MASTER + " --explain courses", "audit"),
                Arguments.of("validate --rules " + RULES, "validation"),
                Arguments.of("quality --quality " + QUALITY, "quality"),
                Arguments.of("recognise --policy ee-technical-university --purpose exemption", "decision"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void should_agree_with_its_schema_of_one_that_is_complete(String command) {
        assertThat(printed(command, folder.resolve("a/course.json")).refused()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void should_agree_with_its_schema_of_one_that_lacks_something(String command) {
        assertThat(printed(command, folder.resolve("b/course.json")).refused()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void should_agree_with_its_schema_of_one_that_is_unusable(String command) {
        assertThat(printed(command, folder.resolve("c/course.json")).refused()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void should_agree_with_the_schema_of_several(String command, String name) {
        PrintedJson several = printed(command, folder);

        assertThat(several.kind()).isEqualTo(name + "-batch/1");
        assertThat(several.tree().path("results")).hasSize(3);
        assertThat(several.refused()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void should_agree_with_the_schema_of_the_samples(String command) {
        assertThat(printed(command, Samples.learner("")).refused()).isEmpty();
    }

    @Test
    void should_tell_of_a_stack_whether_it_is_determined() {
        PrintedJson several = printed("stack --towards Master", folder.resolve("a"), folder.resolve("c"), twoLevels());

        assertThat(several.tree().path("results"))
                .extracting(member -> member.at("/result/verdict").textValue())
                .containsExactly("satisfied", "violated", "undetermined");
        assertThat(several.refused()).isEmpty();
    }

    /** Two courses, of which nobody knows whether the later one is at a higher level. */
    private Path twoLevels() {
        String later = Samples.credential("urn:test:b").replaceAll("\"level\".*\n", "");
        Samples.write(folder.resolve("d/a.json"), Samples.CREDENTIAL);
        Samples.write(folder.resolve("d/b.json"), later.replace("2025-06-12", "2026-06-12"));
        return folder.resolve("d");
    }

    @Test
    void should_agree_with_the_schema_of_a_lint() {
        PrintedJson lint = PrintedJson.of(Run.of("rules", "lint", "--format", "json", RULES));

        assertThat(lint.kind()).isEqualTo("lint/1");
        assertThat(lint.refused()).isEmpty();
    }

    @Test
    void should_agree_with_the_schema_of_several_lints() {
        Path broken = folder.resolve("c/course.json");

        PrintedJson lints = PrintedJson.of(Run.of("rules", "lint", "--format", "json", RULES, MASTER, broken));

        assertThat(lints.kind()).isEqualTo("lint-batch/1");
        assertThat(lints.refused()).isEmpty();
    }

    @Test
    void should_not_agree_where_a_result_is_not_what_it_says() {
        PrintedJson several = printed("check", folder);
        ((ObjectNode) several.tree().at("/results/0")).put("kind", "report/1");

        assertThat(several.refused()).isNotEmpty();
    }

    @Test
    void should_not_agree_with_the_schema_of_another_batch() {
        assertThat(printed("check", folder).refusedAs("stack-batch/1")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void should_not_agree_with_a_field_that_nobody_knows(String command) {
        PrintedJson answer = printed(command, folder.resolve("a/course.json"));
        ((ObjectNode) answer.tree()).put("colour", 1);

        assertThat(answer.refused()).isNotEmpty();
    }
}
