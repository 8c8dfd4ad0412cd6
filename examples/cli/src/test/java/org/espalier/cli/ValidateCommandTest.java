package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {

    private static final Path RULES = Samples.file("examples/data/rules/lahemaa-micro-degree.yaml");
    private static final Path CASE = Samples.file("examples/data/circumstances/L-0724.yaml");

    @TempDir
    Path folder;

    private static Run validate(Object rules, Path documents, Object... more) {
        Object[] arguments = new Object[more.length + 6];
        System.arraycopy(
                new Object[] {"validate", "--rules", rules, "--on", "2026-11-22", documents}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Run.of(arguments);
    }

    private Path rules(String text) {
        return Samples.write(folder.resolve("rules.yaml"), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    L-0417 | SATISFIED: 0 errors, 1 warning, 0 not known | 0
                    L-0533 | VIOLATED: 2 errors, 0 warnings, 0 not known | 1
                    L-0608 | VIOLATED: 1 error, 0 warnings, 2 not known  | 1
                    L-0724 | VIOLATED: 3 errors, 2 warnings, 0 not known | 1
                    """)
    void should_tell_the_verdict_of_each_learner_of_the_samples(String learner, String verdict, int exit) {
        Run run = validate(RULES, Samples.learner(learner));

        assertThat(run.out()).startsWith("Learner " + learner + "\n").contains("\n" + verdict + "\n");
        assertThat(run.exit()).isEqualTo(exit);
    }

    @Test
    void should_say_whose_rules_they_are_and_how_far_they_were_verified() {
        assertThat(validate(RULES, Samples.learner("L-0417")).out())
                .contains("Rules: Micro-degree in data engineering [lahemaa-micro-degree@2026], EE,")
                .contains("institution, unverified\nSource: Illustrative, invented")
                .contains("This report creates no entitlement: the receiver decides.");
    }

    @Test
    void should_tell_of_each_rule_what_it_asks_for_and_what_was_found() {
        assertThat(validate(RULES, Samples.learner("L-0533")).out())
                .contains("""
                Earned here [own]: at least 50 % of the credits awarded by Lahemaa University of Technology
                  ERROR    0 % of 90 ECTS;""")
                .contains("because the regulation of 2025 raised the size for new learners");
    }

    @Test
    void should_count_the_credentials_that_are_as_they_should_be_and_name_the_others() {
        assertThat(validate(RULES, Samples.learner("L-0417")).out()).contains("""
                Validity [valid]: each credential valid on the day of evaluation
                  ok       4 credentials are as they should be.
                  warning  expired on 2026-11-22; the day that decides is 2025-09-15. [urn:cyberguild:badge:88213]
                """);
    }

    @Test
    void should_be_undetermined_and_name_the_fact_that_decides() {
        String young = RuleFile.CLEAN.replace("kind: credits\n      minimum: \"24\"", """
                kind: when
                      condition:
                        fact: enrolledOn
                        to: 2025-08-31
                      then:
                        id: size.old
                        rule:
                          kind: credits
                          minimum: "12"
                      otherwise:
                        id: size.new
                        rule:
                          kind: credits
                          minimum: "30\"""");
        Run run = validate(rules(young), Samples.learner("L-0417"));

        assertThat(run.out()).contains("UNDETERMINED: 0 errors, 0 warnings, 1 not known", "fact enrolledOn");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_take_the_facts_of_the_case_into_account() {
        Run run = validate(RULES, Samples.learner("L-0724"), "--circumstances", CASE);

        assertThat(run.out())
                .contains("What is asked for in this case holds: size.old.")
                .contains("internship: attested by department on 2026-06-30.");
    }

    @Test
    void should_name_the_exception_on_which_a_verdict_rests() {
        Run run = validate(RULES, Samples.learner("L-0724"), "--circumstances", CASE);

        assertThat(run.out())
                .contains("VIOLATED: 2 errors, 2 warnings, 0 not known")
                .contains("ok       Waived by examination board:", "By exception D-2026-17.")
                .contains("Exceptions in this case\n  ok       Exception D-2026-17 of examination board");
    }

    @Test
    void should_read_circumstances_in_json_too() {
        Path known = Samples.write(folder.resolve("case.json"), """
                {"espalier": "circumstances/1", "facts": {"enrolledOn": {"day": "2025-02-03"}}}
                """);

        assertThat(validate(RULES, Samples.learner("L-0724"), "--circumstances", known)
                        .out())
                .contains("What is asked for in this case holds: size.old.");
    }

    @Test
    void should_refuse_faulty_circumstances() {
        Path known = Samples.write(folder.resolve("case.yaml"), "espalier: circumstances/1\nfactz: {}\n");
        Run run = validate(RULES, Samples.learner("L-0724"), "--circumstances", known);

        assertThat(run.out()).contains("case.yaml", "factz");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_say_by_which_day_the_rules_were_chosen() {
        assertThat(validate(RULES, Samples.learner("L-0417"), "--rules-of", "2026-02-01")
                        .out())
                .contains("Evaluated on 2026-11-22, by the rules of 2026-02-01\n")
                .doesNotContain("do not hold");
    }

    @Test
    void should_say_that_rules_do_not_hold_on_the_day_whose_rules_apply() {
        assertThat(validate(RULES, Samples.learner("L-0417"), "--rules-of", "2024-09-01")
                        .out())
                .contains("These rules do not hold on 2024-09-01: from 2026-01-01.");
    }

    @Test
    void should_tell_of_the_parts_of_a_rule_that_stands_among_the_blocks() {
        assertThat(validate(rules(RuleFile.WITH_BLOCK), Samples.learner("L-0417"))
                        .out())
                .contains("""
                chosen: all of: at least 6 ECTS
                  ok       All that is asked for holds: electives.size.
                  ok       24 ECTS counted; at least 6 ECTS asked for.
                """);
    }

    @Test
    void should_refuse_a_faulty_rule_set_with_all_its_faults() {
        Run run = validate(rules(RuleFile.FAULTY), Samples.learner("L-0417"));

        assertThat(run.out()).contains("UNUSABLE: 4 faults").doesNotContain("Learner");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_refuse_a_file_that_holds_no_rules() {
        Run run = validate(Samples.award("msc-data-engineering"), Samples.learner("L-0417"));

        assertThat(run.out()).contains("The file says that it holds award/1; wanted: rule-set/1.");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_list_several_learners_at_the_end() {
        Run run = validate(RULES, Samples.file("examples/data/learners"));

        assertThat(run.out())
                .contains("L-0608       VIOLATED: 1 error, 0 warnings, 2 not known\n")
                .endsWith("\n1 satisfied, 3 not, 0 with unusable input.\n");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_break_long_lines() {
        assertThat(validate(RULES, Samples.file("examples/data/learners"), "--circumstances", CASE)
                        .out()
                        .lines())
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void should_write_json() throws IOException {
        Run run = validate(RULES, Samples.learner("L-0533"), "--format", "json");
        JsonNode json = EspalierJson.mapper().readTree(run.out());

        assertThat(json.at("/espalier").textValue()).isEqualTo("validation/1");
        assertThat(json.at("/learner").textValue()).isEqualTo("L-0533");
        assertThat(json.at("/ruleSet").textValue()).isEqualTo("lahemaa-micro-degree");
        assertThat(json.at("/rulesOf").textValue()).isEqualTo("2026-11-22");
        assertThat(json.at("/verdict").textValue()).isEqualTo("violated");
        assertThat(json.at("/findings").findValuesAsText("code")).contains("WHEN", "ALL_OF", "SHARE");
    }

    @Test
    void should_write_json_of_several() throws IOException {
        Run run = validate(RULES, Samples.file("examples/data/learners"), "--format", "json");
        JsonNode json = EspalierJson.mapper().readTree(run.out());

        assertThat(json.at("/espalier").textValue()).isEqualTo("validation-batch/1");
        assertThat(json.at("/results")).hasSize(4);
        assertThat(json.at("/results/0/exit").intValue()).isZero();
    }

    @Test
    void should_answer_for_what_could_be_read_where_one_file_is_broken() {
        Samples.write(folder.resolve("L-0001/a.json"), Samples.CREDENTIAL);
        Samples.write(folder.resolve("L-0001/b.json"), "{");
        Run run = validate(RULES, folder.resolve("L-0001"));

        assertThat(run.out()).contains("b.json: UNUSABLE", "Age [age]");
        assertThat(run.exit()).isEqualTo(2);
    }
}
