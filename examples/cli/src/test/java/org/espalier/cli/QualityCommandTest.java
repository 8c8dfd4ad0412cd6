package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.espalier.core.json.EspalierJson;
import org.espalier.qa.review.QualityReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityCommandTest {

    @TempDir
    private Path folder;

    private static Path example(String file) {
        return Samples.file("examples/data/quality/" + file);
    }

    private static Run run(String example, String profile, String format) {
        return Run.of(
                "quality",
                "--quality",
                example(example + "/quality.yaml"),
                "--profile",
                profile,
                "--format",
                format,
                "--on",
                "2026-11-22",
                example(example + "/credential.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "university, higher-education-institution, 0",
        "student-union, non-formal, 0",
        "private-academy, other-provider, 1"
    })
    void should_print_the_reviews_that_stand_beside_the_examples(String example, String profile, int exit)
            throws JsonProcessingException {
        assertThat(run(example, profile, "text").out()).isEqualTo(Samples.read(example(example + "/review.txt")));
        assertThat(run(example, profile, "json").out()).isEqualTo(Samples.read(example(example + "/review.json")));
        assertThat(run(example, profile, "text").exit()).isEqualTo(exit);
    }

    @Test
    void should_give_a_review_that_the_library_reads() throws JsonProcessingException {
        ObjectNode json = (ObjectNode) EspalierJson.mapper()
                .readTree(run("university", "higher-education-institution", "json")
                        .out());
        JsonNode kind = json.remove("espalier");

        assertThat(kind.asText()).isEqualTo("quality-review/1");
        assertThat(EspalierJson.mapper().treeToValue(json, QualityReview.class).finding("fees"))
                .isPresent();
    }

    @Test
    void should_tell_a_folder_without_documents(@TempDir Path folder) {
        Run run = Run.of("quality", "--quality", example("private-academy/quality.yaml"), folder);

        assertThat(run.err()).contains("no file there ends in .json or .jsonld");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_choose_the_profile_that_fits_the_provider() {
        Run run = Run.of(
                "quality",
                "--quality",
                example("private-academy/quality.yaml"),
                example("private-academy/credential.json"));

        assertThat(run.out()).contains("Profile: Other provider alone [other-provider@1]");
    }

    @Test
    void should_take_a_short_form_and_a_profile_of_ones_own() {
        Path own = Samples.write(folder.resolve("own.yaml"), """
                espalier: quality-profile/1
                id: own
                version: "1"
                title: {en: Our own}
                sources: [{title: Ours, confidence: unverified}]
                uses:
                  - check: learner-feedback
                """);
        Run run = Run.of(
                "quality",
                "--quality",
                example("student-union/short-form.yaml"),
                "--profile",
                own,
                example("student-union/credential.json"));

        assertThat(run.out()).contains("Our own [own@1]", "SATISFIED: 0 errors");
        assertThat(run.exit()).isZero();
    }

    @Test
    void should_review_every_credential_of_a_folder() {
        Run run = Run.of(
                "quality",
                "--quality",
                example("university/quality.yaml"),
                "--on",
                "2026-11-22",
                Samples.learner("L-0417/stream-processing.json"),
                example("university/credential.json"));

        assertThat(run.out()).contains("Summary: 2 credentials", "Stream Processing", "Data for Everyone");
    }

    @Test
    void should_name_the_faults_of_a_quality_file() {
        Path faulty = Samples.write(folder.resolve("faulty.yaml"), "espalier: quality/1\nrecordedOn: tomorrow\n");
        Run run = Run.of("quality", "--quality", faulty, example("university/credential.json"));

        assertThat(run.out()).contains("UNUSABLE", "/recordedOn");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_name_the_faults_of_a_profile() {
        Path faulty = Samples.write(folder.resolve("faulty.json"), "{\"espalier\": \"quality-profile/1\"}");
        Run run = Run.of(
                "quality",
                "--quality",
                example("university/quality.yaml"),
                "--profile",
                faulty,
                example("university/credential.json"));

        assertThat(run.out()).contains("UNUSABLE", "id");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_go_on_after_a_document_that_cannot_be_read() {
        Path broken = Samples.write(folder.resolve("broken.json"), "{\"espalier\":");
        Run run = Run.of(
                "quality",
                "--quality",
                example("university/quality.yaml"),
                broken,
                example("university/credential.json"));

        assertThat(run.out()).contains("UNUSABLE", "Data for Everyone");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_refuse_a_profile_that_nobody_knows() {
        Run run = Run.of(
                "quality",
                "--quality",
                example("university/quality.yaml"),
                "--profile",
                "no-such-profile",
                example("university/credential.json"));

        assertThat(run.err()).contains("there is no file and no published profile no-such-profile");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_print_nothing_personal() {
        Run run = run("student-union", "non-formal", "json");

        assertThat(run.out()).doesNotContain("personalData", "fullName");
    }
}
