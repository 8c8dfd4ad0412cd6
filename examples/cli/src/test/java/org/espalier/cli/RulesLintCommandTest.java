package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesLintCommandTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) {
        return Samples.write(folder.resolve(name), text);
    }

    @Test
    void should_have_nothing_to_say_against_the_samples() {
        Run run = Run.of("rules", "lint", Samples.file("examples/data/rules"));

        assertThat(run.out())
                .contains("Micro-degree in data engineering [lahemaa-micro-degree@2026], 5 rules\n\nCLEAN\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void should_tell_all_faults_of_a_file_at_once_with_their_places() {
        Run run = Run.of("rules", "lint", file("faulty.yaml", RuleFile.FAULTY));

        assertThat(run.out())
                .contains("FAULTY: 4 findings")
                .contains("\"version\" is required", "/jurisdiction", "/rules/0/rule/kind", "/rules/1/rule/age");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_tell_what_looks_like_an_oversight() {
        Run run = Run.of("rules", "lint", file("suspicious.yaml", RuleFile.SUSPICIOUS));

        assertThat(run.out())
                .contains("LOOKS LIKE AN OVERSIGHT: 1 finding")
                .contains("warning  size-again asks for the same as size: at least 24 ECTS. [/rules/1]");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_tell_the_line_of_what_yaml_means_otherwise() {
        Run run = Run.of("rules", "lint", file("no.yaml", RuleFile.CLEAN.replace("id: size", "id: no")));

        assertThat(run.out()).contains("true or false, at line 11");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_look_at_the_policy_of_a_receiver() {
        Run run = Run.of("rules", "lint", file("policy.yaml", Samples.POLICY));

        assertThat(run.out())
                .contains("Policy of a receiver: Ours [own@1]", "LOOKS LIKE AN OVERSIGHT: 1 finding")
                .contains("No rule of own is about the workload");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_tell_the_faults_of_a_policy() {
        Run run = Run.of("rules", "lint", file("policy.yaml", Samples.POLICY.replace("  within: P30D\n", "")));

        assertThat(run.out()).contains("FAULTY: 1 finding", "/appeal", "within");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_look_at_every_file_of_a_folder_and_list_them() {
        file("a/clean.yaml", RuleFile.CLEAN);
        file("a/deeper/suspicious.yml", RuleFile.SUSPICIOUS);
        file("a/notes.txt", "no rules");
        file("a/faulty.yaml", RuleFile.FAULTY);
        Run run = Run.of("rules", "lint", folder.resolve("a"));

        assertThat(run.out()).contains("Summary: 3 files").endsWith("1 clean, 1 not, 1 with unusable input.\n");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_say_that_a_folder_holds_no_rules() {
        file("a/notes.txt", "no rules");
        Run run = Run.of("rules", "lint", folder.resolve("a"));

        assertThat(run.err()).contains("no file there ends in .json, .yaml or .yml");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_write_json() throws IOException {
        Run run = Run.of("rules", "lint", "--format", "json", file("suspicious.yaml", RuleFile.SUSPICIOUS));
        JsonNode json = EspalierJson.mapper().readTree(run.out());

        assertThat(json.at("/espalier").textValue()).isEqualTo("lint/1");
        assertThat(json.at("/ruleSet").textValue()).isEqualTo("ex-test@1");
        assertThat(json.at("/findings/0/subject/path").textValue()).isEqualTo("/rules/1");
    }

    @Test
    void should_break_long_lines() {
        assertThat(Run.of("rules", "lint", file("faulty.yaml", RuleFile.FAULTY))
                        .out()
                        .lines())
                .allMatch(line -> line.length() <= 100);
    }
}
