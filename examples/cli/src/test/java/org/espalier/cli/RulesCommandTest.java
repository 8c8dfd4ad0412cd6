package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.espalier.stacking.ruleset.RuleSet;
import org.espalier.stacking.ruleset.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {

    private static final Path RULES = Samples.file("examples/data/rules/lahemaa-micro-degree.yaml");

    @TempDir
    Path folder;

    @Test
    void should_list_every_published_rule_set() {
        Run run = Run.of("rules", "list");

        assertThat(RuleSets.published().all())
                .allSatisfy(ruleSet -> assertThat(run.out()).contains(ruleSet + ":"));
        assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.length() <= 100);
        assertThat(run.exit()).isZero();
    }

    @Test
    void should_say_where_there_is_no_published_rule_set() {
        assertThat(Run.of("rules", "list", "--in", "AQ").out()).isEqualTo("No published rule set.\n");
    }

    @Test
    void should_show_each_published_rule_set_with_all_its_rules() {
        assertThat(RuleSets.published().all())
                .allSatisfy(ruleSet -> assertThat(
                                Run.of("rules", "show", ruleSet).out())
                        .contains(ruleSet + ",")
                        .contains(
                                ruleSet.rules().stream().map(use -> use.label()).toList()));
    }

    @Test
    void should_show_the_rules_of_a_file_in_words() {
        Run run = Run.of("rules", "show", RULES);

        assertThat(run.out())
                .startsWith("Micro-degree in data engineering\n")
                .contains("lahemaa-micro-degree@2026, EE, Lahemaa University of Technology, institution, unverified\n")
                .contains("Holds: from 2026-01-01\n")
                .contains("Validity [valid] (warning)\n    each credential valid on the day of evaluation\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void should_show_named_rules_apart() {
        Path file = Samples.write(folder.resolve("rules.yaml"), RuleFile.WITH_BLOCK);

        assertThat(Run.of("rules", "show", file).out())
                .contains("Named rules, used by others\n\nelectives (error)\n    all of: at least 6 ECTS\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void should_write_a_file_that_reads_as_the_same_rule_set(String format) {
        String written = Run.of("rules", "show", "--format", format, RULES).out();
        RuleSet original = RuleSet.read(Samples.read(RULES).getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertThat(RuleSet.read(written.getBytes(StandardCharsets.UTF_8)).orElseThrow())
                .isEqualTo(original);
    }

    @Test
    void should_tell_the_faults_of_a_file_that_it_cannot_show() {
        Path file = Samples.write(folder.resolve("rules.yaml"), RuleFile.FAULTY);
        Run run = Run.of("rules", "show", file);

        assertThat(run.out()).contains("UNUSABLE: 4 faults");
        assertThat(run.exit()).isEqualTo(2);
    }
}
