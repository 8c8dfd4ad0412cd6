package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationTest {

    private static final String FIRST = Documentation.README.blocks("sh").get(0);

    @Test
    void should_print_with_the_first_command_what_the_front_page_shows() {
        String printed = Run.of(Documentation.arguments(FIRST)).out();
        List<String> shown = Documentation.README.blocks("text");

        assertThat(shown).hasSize(6);
        assertThat(shown.subList(0, 3)).allSatisfy(block -> assertThat(printed).contains(block));
        assertThat(printed).startsWith(shown.get(0)).endsWith(shown.get(2));
    }

    @Test
    void should_give_a_day_in_the_first_command_so_that_its_output_stays() {
        assertThat(FIRST).startsWith("./mvnw -q").contains("package && java -jar", "--on 2026-11-22");
    }

    @Test
    void should_run_the_tests_with_the_same_command_everywhere() {
        String tests = Documentation.README.blocks("sh").get(1).strip();

        assertThat(Samples.read(Samples.file(".ci/run"))).contains(tests);
        assertThat(Documentation.CONTRIBUTING.blocks("sh")).contains(tests + "\n");
    }

    @Test
    void should_find_the_learner_of_the_samples_eligible_as_they_say() {
        Run run = Run.of(
                Documentation.arguments(Documentation.SAMPLES.blocks("sh").get(0)));

        assertThat(run.out()).contains("ELIGIBLE FOR REVIEW: 3 ECTS counted");
        assertThat(run.exit()).isZero();
    }

    @Test
    void should_print_of_rules_what_the_front_page_shows() {
        Run run =
                Run.of(Documentation.arguments(Documentation.README.blocks("sh").get(2)));

        assertThat(run.out()).contains(Documentation.README.blocks("text").get(4));
    }

    @Test
    void should_tell_of_a_conversion_what_the_front_page_shows() {
        String command = Documentation.README.blocks("sh").stream()
                .filter(block -> block.contains(" convert "))
                .findFirst()
                .orElseThrow();

        Run run = Run.of(Documentation.arguments(command.replaceFirst(" > .*", "")));

        assertThat(run.err()).isEqualTo(Documentation.README.blocks("text").get(5));
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_show_of_files_only_what_stands_in_the_samples() {
        String rules = Samples.read(Samples.file("examples/data/rules/lahemaa-micro-degree.yaml"));
        List<String> shown = Stream.of(Documentation.README, Documentation.STACKING)
                .flatMap(page -> page.blocks("yaml").stream())
                .toList();

        assertThat(shown).hasSize(2).allSatisfy(block -> assertThat(rules).contains(block));
    }

    @Test
    void should_show_on_the_page_of_rules_an_example_that_is_compiled() throws IOException {
        String snippet =
                Documentation.unindented(Documentation.STACKING.blocks("java").get(1));

        assertThat(sources()).anyMatch(source -> source.contains(snippet));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void should_show_no_code_that_does_not_stand_in_the_sources(String snippet) throws IOException {
        assertThat(sources().anyMatch(source -> source.contains(Documentation.unindented(snippet))))
                .isTrue();
    }

    static List<String> snippets() {
        return Stream.of(Documentation.README, Documentation.CONTRIBUTING)
                .flatMap(page -> page.blocks("java").stream())
                .toList();
    }

    private static Stream<String> sources() throws IOException {
        return Stream.concat(sources("examples/cli/src").stream(), sources("core/src/main/java").stream());
    }

    private static List<String> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Samples.file(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> Documentation.unindented(Samples.read(file)))
                    .toList();
        }
    }
}
