package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableAuditTest {

    private static final String AWARD = "european-engineer-certificate";
    private static final Path CSV = Samples.file("examples/data/bulk/credentials.csv");
    private static final Path MAPPING = Samples.file("examples/data/bulk/mapping.yaml");

    @TempDir
    Path folder;

    private static Run table(Path csv, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("--on", "2026-11-22", "--csv", csv, "--mapping", MAPPING));
        arguments.addAll(Arrays.asList(more));
        return Run.audit(AWARD, arguments.toArray());
    }

    private Path changed(String old, String replacement) {
        return Samples.write(folder.resolve("changed.csv"), Samples.read(CSV).replace(old, replacement));
    }

    @Test
    void should_answer_for_each_learner_in_the_order_of_the_table() {
        assertThat(table(CSV).out().lines().map(line -> line.substring(0, line.indexOf(';'))))
                .containsExactly("learner", "L-2001", "L-2002", "L-2003", "L-2004", "L-2005", "L-2006");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L-2001;2;4;complete;eligible-for-review;yes;2028-02-28;met;15;;met;4;;met;1;;;;0;",
                "L-2002;6;3;complete;not-yet;yes;;unmet;7.5;7.5;met;4;;unmet;0;1;;r-7=EXPIRED;0;",
                "L-2003;9;3;complete;undetermined;yes;;undetermined;0;15;met;4;;met;1;;;r-8=DATA_MISSING;0;",
                "L-2005;15;4;complete;not-yet;yes;;met-if-completed;15;;met;4;;met;1;;;;0;",
            })
    void should_tell_the_sample_learners(String line) {
        assertThat(table(CSV).out().lines()).contains(line);
    }

    @Test
    void should_tell_a_bad_row_with_its_line_and_column_and_go_on() {
        Run run = table(CSV);

        assertThat(run.out()).contains("Line 13, column \"\"Credits\"\": \"\"7.5\"\" was found");
        assertThat(run.err())
                .isEqualTo("6 learners: 1 eligible for review, 4 not, 1 on incomplete input, 0 with unusable input.\n");
        assertThat(run.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16})
    void should_write_the_same_bytes_with_any_number_of_threads(int threads) {
        StringBuilder many = new StringBuilder(Samples.read(CSV));
        String rows = many.substring(many.indexOf("\n") + 1);
        for (int copy = 0; copy < 200; copy++) {
            many.append(rows.replace("L-2", "L-" + copy + "-2"));
        }
        Path csv = Samples.write(folder.resolve("many.csv"), many.toString());

        assertThat(table(csv, "--threads", threads).out())
                .isEqualTo(table(csv, "--threads", 1).out())
                .hasLineCount(1207);
    }

    @Test
    void should_write_to_a_file() {
        Path out = folder.resolve("verdicts.csv");
        Run run = table(CSV, "--out", out);

        assertThat(run.out()).isEmpty();
        assertThat(Samples.read(out)).isEqualTo(table(CSV).out());
    }

    @Test
    void should_not_be_stopped_by_a_mark_that_is_never_closed() {
        Run run = table(changed("L-2002;r-6;Italian", "L-2002;r-6;\"Italian"));

        assertThat(run.out()).contains("L-2002;6;2;incomplete;", "L-2003;9;3;complete;", "L-2006;19;1;complete;");
        assertThat(run.out()).contains("Line 7 cannot be read");
    }

    @Test
    void should_tell_a_learner_who_comes_back() {
        Run run = table(changed("L-2006;", "L-2001;"));

        assertThat(run.out())
                .contains("L-2001;19;0;unusable;;", "began on line 2")
                .hasLineCount(7);
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_be_satisfied_where_all_are_eligible() {
        String all = Samples.read(CSV);

        Run run = table(Samples.write(folder.resolve("one.csv"), all.substring(0, all.indexOf("L-2002"))));

        assertThat(run.err()).startsWith("1 learner: 1 eligible for review");
        assertThat(run.exit()).isZero();
    }

    @Test
    void should_tell_columns_that_are_not_there() {
        Run run = table(changed("Course;Credits", "Kurs;ECTS"));

        assertThat(run.out()).contains("UNUSABLE: 1 fault", "Course, Credits");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_tell_a_faulty_mapping() {
        Path mapping =
                Samples.write(folder.resolve("m.yaml"), Samples.read(MAPPING).replace("ects", "points"));

        assertThat(Run.audit(AWARD, "--csv", CSV, "--mapping", mapping).exit()).isEqualTo(2);
    }

    @Test
    void should_read_the_charset_of_the_mapping() throws Exception {
        Path mapping = Samples.write(folder.resolve("m.yaml"), Samples.read(MAPPING) + "charset: ISO-8859-1\n");
        Path csv = Files.writeString(
                folder.resolve("latin.csv"),
                Samples.read(CSV).replace("L-2001", "L-\u00dc1"),
                java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(Run.audit(AWARD, "--csv", csv, "--mapping", mapping).out()).contains("L-\u00dc1;2;4;complete");
        assertThat(table(csv).out()).contains("no learner is told that can be read");
    }

    @Test
    void should_time_on_demand_only() {
        assertThat(table(CSV, "--timing", "--threads", 2).err()).contains("audits a second on 2 threads");
        assertThat(table(CSV).err()).doesNotContain("a second");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--csv %c                                | a table needs --mapping",
                "--csv %c --mapping %m .                 | either documents or a table",
                "--csv %c --mapping %m --format json     | the verdicts on a table are a table",
                "--csv %c --mapping %m --threads 0       | at least 1",
                "--csv %c --mapping %m --out %c          | would overwrite",
                "--csv %c --mapping %m --circumstances x | one learner",
                "--csv nowhere --mapping %m              | no file or folder nowhere",
                "--mapping %m .                          | are for a table",
                "--threads 2 .                           | are for a table",
            })
    void should_tell_a_wrong_call_in_one_line(String call, String problem) {
        Object[] arguments = call.replace("%c", CSV.toString())
                .replace("%m", MAPPING.toString())
                .split(" +");
        Run run = Run.audit(AWARD, arguments);

        assertThat(run.err().lines()).singleElement().asString().contains(problem);
        assertThat(run.exit()).isEqualTo(2);
    }
}
