package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    @TempDir
    Path folder;

    @Test
    void should_take_each_folder_as_a_learner_in_the_order_of_names() {
        Run run = Run.audit(Samples.learner(""));

        assertThat(run.out())
                .containsSubsequence("Learner L-0417", "Learner L-0533", "Learner L-0608", "Learner L-0724")
                .contains("Summary: 4 learners", "0 eligible for review, 4 not, 0 with unusable input.");
    }

    @Test
    void should_keep_the_order_of_the_command_line() {
        Run run = Run.audit("msc-data-engineering", Samples.learner("L-0724"), Samples.learner("L-0417"));

        assertThat(run.out()).containsSubsequence("Learner L-0724", "Learner L-0417", "Summary: 2 learners");
    }

    @Test
    void should_go_on_after_a_learner_whose_file_is_broken() {
        Samples.write(folder.resolve("a/broken.json"), "{\"espalier\":");
        Samples.write(folder.resolve("b/course.json"), Samples.CREDENTIAL);

        Run run = Run.audit(folder);

        assertThat(run.out()).containsSubsequence("a  ", "UNUSABLE", "L-0001  ", "NOT YET: 6 ECTS counted");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_use_what_can_be_read_beside_a_broken_file_and_say_so() {
        Samples.write(folder.resolve("broken.json"), "{");
        Samples.write(folder.resolve("course.json"), Samples.CREDENTIAL);

        Run run = Run.audit(folder);

        assertThat(run.out())
                .contains("NOT YET: 6 ECTS counted")
                .contains("This holds only for what could be read")
                .contains("Get a usable copy of broken.json");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_take_each_portfolio_as_a_learner_where_several_stand_together() {
        Samples.write(folder.resolve("1.json"), Samples.portfolio("L-0001", Samples.credential("urn:test:1")));
        Samples.write(folder.resolve("2.json"), Samples.portfolio("L-0002", Samples.credential("urn:test:2")));

        Run run = Run.audit(folder);

        assertThat(run.out()).containsSubsequence("Learner L-0001", "Learner L-0002", "Summary: 2 learners");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_not_guess_whose_a_document_is_that_lies_beside_several_portfolios() {
        Samples.write(folder.resolve("1.json"), Samples.portfolio("L-0001"));
        Samples.write(folder.resolve("2.json"), Samples.portfolio("L-0002"));
        Samples.write(folder.resolve("course.json"), Samples.CREDENTIAL);

        Run run = Run.audit(folder);

        assertThat(run.out()).contains("course.json lies beside 2 portfolios; whose it is cannot be told");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_add_loose_documents_to_a_single_portfolio() {
        Samples.write(folder.resolve("p.json"), Samples.portfolio("L-0001", Samples.credential("urn:test:1")));
        Samples.write(folder.resolve("course.json"), Samples.credential("urn:test:2"));

        assertThat(Run.audit(folder).out()).contains("Learner L-0001", "12 ECTS counted");
    }

    @Test
    void should_tell_of_an_empty_folder() throws IOException {
        Run run = Run.audit(Files.createDirectories(folder.resolve("nothing")));

        assertThat(run.out()).contains("The folder nothing holds no file that ends in .json or .jsonld");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_tell_of_files_that_are_not_read() {
        Samples.write(folder.resolve("course.json"), Samples.CREDENTIAL);
        Samples.write(folder.resolve("diploma.pdf"), "%PDF");

        assertThat(Run.audit(folder).out().replaceAll("\\s+", " "))
                .contains("1 file(s) in the folder " + folder.getFileName() + " end in something else");
    }

    @Test
    void should_write_one_json_for_all_with_counts() throws IOException {
        Samples.write(folder.resolve("a/broken.json"), "[");
        Samples.write(folder.resolve("b/course.json"), Samples.CREDENTIAL);

        JsonNode json = EspalierJson.mapper()
                .readTree(Run.audit("msc-data-engineering", "--format", "json", folder)
                        .out());

        assertThat(json.at("/espalier").textValue()).isEqualTo("audit-batch/1");
        assertThat(json.at("/unusable").intValue()).isEqualTo(1);
        assertThat(json.at("/results").findValuesAsText("kind")).startsWith("report/1", "audit/1");
    }
}
