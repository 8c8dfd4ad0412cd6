package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest {

    private static final String MSC = "msc-data-engineering";

    @TempDir
    Path folder;

    @Test
    void should_count_four_courses_and_tell_what_is_missing() {
        Run run = Run.audit(MSC, "--on", "2026-11-22", Samples.learner("L-0417"));

        assertThat(run.out())
                .contains("NOT YET: 24 ECTS counted, 96 ECTS missing")
                .contains("Advanced courses [courses]: 24 of 90 ECTS counted, 66 missing")
                .contains("Master's thesis [thesis]: 0 of 30 ECTS counted, 30 missing");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_tell_why_a_credential_does_not_count() {
        Run run = Run.audit(MSC, "--on", "2026-11-22", Samples.learner("L-0417"));

        assertThat(run.out()).contains("Cloud Security Essentials: expired; its last valid day was 2025-09-15.");
    }

    @Test
    void should_count_the_same_credential_while_it_is_valid() {
        Run run = Run.audit(MSC, "--on", "2025-09-15", Samples.learner("L-0417"));

        assertThat(run.out()).doesNotContain("expired");
    }

    @ParameterizedTest
    @CsvSource({
        "master-professional-practice, L-0533, NOT YET: 90 ECTS counted, 1",
        "graduate-certificate-modules, L-0417, ELIGIBLE FOR REVIEW: 22.5 ECTS counted, 0",
        "bachelor-electives, L-0608, ELIGIBLE FOR REVIEW: 3 ECTS counted, 0",
        "european-engineer-certificate, L-0724, 'NOT YET: 19 ECTS and 1 credential counted', 1"
    })
    void should_answer_for_each_sample_learner(String award, String learner, String headline, int exit) {
        Run run = Run.audit(award, "--on", "2026-11-22", Samples.learner(learner));

        assertThat(run.out()).contains(headline);
        assertThat(run.exit()).isEqualTo(exit);
    }

    @Test
    void should_name_the_rule_that_levels_break_and_the_gap() {
        Run run = Run.audit("master-professional-practice", "--on", "2026-11-22", Samples.learner("L-0533"));

        assertThat(run.out())
                .contains("60 ECTS at EQF 7 or higher; at least 90 ECTS asked for; 30 ECTS missing.")
                .contains("rule level-profile: a major award at NFQ 9 needs 90 ECTS at that level")
                .contains("1. Meet the rule level-profile (at least 90 ECTS at EQF 7 or higher); it lacks 30");
    }

    @Test
    void should_tell_parts_of_credentials() {
        Run run = Run.audit("graduate-certificate-modules", "--on", "2026-11-22", Samples.learner("L-0417"));

        assertThat(run.out())
                .contains("4.5 ECTS of 6  Stream Processing")
                .contains("6 uses of 4 credentials counted, 5 of them in", "binding: no")
                .contains("Stream Processing: 4.5 ECTS of its 6 ECTS counted; 1.5 ECTS left.");
    }

    @Test
    void should_tell_amounts_of_other_ways_of_counting() {
        Run run = Run.audit(
                "graduate-certificate-modules", "--on", "2026-11-22", "--alternatives", "1", Samples.learner("L-0417"));

        assertThat(run.out()).contains("Other ways of counting").contains("ECTS of 6)");
    }

    @Test
    void should_say_where_there_are_no_other_ways_of_counting() {
        Run run =
                Run.audit("bachelor-electives", "--on", "2026-11-22", "--alternatives", "9", Samples.learner("L-0608"));

        assertThat(run.out()).contains("Other ways of counting asked for: 9; there are 1.");
    }

    @Test
    void should_explain_a_requirement_that_is_met_without_advice() {
        Run run = Run.audit(
                "graduate-certificate-modules",
                "--on",
                "2026-11-22",
                "--explain",
                "platforms",
                Samples.learner("L-0417"));

        assertThat(run.out())
                .contains("fills Module: data platforms with 4.5 ECTS of its 6 ECTS.")
                .doesNotContain("Earn what is missing", "Nothing to do.");
    }

    @Test
    void should_say_of_nothing_that_is_waived_that_it_is_missing() {
        Path circumstances = Samples.write(folder.resolve("c.json"), """
                {"espalier": "circumstances/1", "exceptions": [{"kind": "waive", "id": "D-1", "rule": "thesis",
                 "by": "board", "decidedOn": "2026-03-01"}]}
                """);
        Run run = Run.audit(
                MSC, "--on", "2026-11-22", "--circumstances", circumstances.toString(), Samples.learner("L-0417"));

        assertThat(run.out()).contains("waived   Master's thesis [thesis]: 0 of 30 ECTS counted\n");
    }

    @Test
    void should_take_the_day_of_the_clock_where_none_is_given() {
        assertThat(Run.audit(Samples.learner("L-0417")).out()).contains("Evaluated on 2026-11-22");
    }

    @Test
    void should_end_with_who_decides() {
        assertThat(Run.audit(Samples.learner("L-0417")).out())
                .endsWith("This report creates no entitlement: the receiver decides.\n");
    }

    @Test
    void should_not_report_as_met_what_rests_on_a_file_with_errors() {
        String good = Samples.read(Samples.learner("L-0608").resolve("recognised-learning.json"));
        Path faulty = Samples.write(folder.resolve("p.json"), good.replace("\"2026-05-29\"", "\"29 May\""));

        Run run = Run.audit("bachelor-electives", "--on", "2026-11-22", faulty);

        assertThat(run.out()).contains("Have the errors in the files corrected");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_write_json_that_the_library_reads_back() throws IOException {
        Run run = Run.audit(MSC, "--on", "2026-11-22", "--format", "json", Samples.learner("L-0417"));
        ObjectNode tree = (ObjectNode) EspalierJson.mapper().readTree(run.out());

        assertThat(tree.remove("espalier").textValue()).isEqualTo("audit/1");
        assertThat(EspalierJson.mapper().treeToValue(tree, AuditResult.class).status())
                .isEqualTo(AwardStatus.NOT_YET);
    }

    @Test
    void should_put_the_findings_of_reading_before_those_of_the_audit() throws IOException {
        Run run = Run.audit(MSC, "--on", "2026-11-22", "--format", "json", Samples.learner("L-0417"));

        assertThat(EspalierJson.mapper().readTree(run.out()).at("/findings").findValuesAsText("code"))
                .containsSubsequence("SEAL_NOT_CHECKED", "AWARD", "REQUIREMENT", "EXPIRED");
    }

    @ParameterizedTest
    @CsvSource({"text", "json"})
    void should_print_the_same_whatever_the_order_of_the_files(String format) {
        Path intro = Samples.learner("L-0417").resolve("introduction-to-data-engineering.json");
        Path systems = Samples.learner("L-0417").resolve("distributed-data-systems.jsonld");
        Path stream = Samples.learner("L-0417").resolve("stream-processing.json");

        Run one = Run.audit(MSC, "--format", format, intro, systems, stream);
        Run other = Run.audit(MSC, "--format", format, stream, intro, systems, intro);

        assertThat(one).isEqualTo(other);
    }

    @Test
    void should_tell_every_fault_of_an_award_at_once() {
        Path award = Samples.write(
                folder.resolve("award.json"),
                "{\"espalier\":\"award/1\",\"id\":\" \",\"title\":{\"en\":\"T\"},\"requirements\":[],\"colour\":1}");

        Run run = Run.of("audit", "--award", award, Samples.learner("L-0417"));

        assertThat(run.out()).contains("must not be blank", "EMPTY_RULE", "there is no field \"colour\"");
        assertThat(run.exit()).isEqualTo(2);
    }
}
