package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path folder;

    @Test
    void should_find_a_complete_credential_complete() {
        Run run = Run.of("check", Samples.write(folder.resolve("a.json"), Samples.CREDENTIAL));

        assertThat(run.out()).contains("SATISFIED: 0 errors, 0 warnings, 0 not known");
        assertThat(run.exit()).isZero();
    }

    @Test
    void should_list_the_sixteen_elements_in_order() {
        Run run = Run.of("check", Samples.write(folder.resolve("a.json"), Samples.CREDENTIAL));

        assertThat(run.out()).containsSubsequence("ok       Element 1,", "ok       Element 8,", "-        Element 16,");
    }

    @Test
    void should_tell_five_problems_at_once() {
        Path file = Samples.write(
                folder.resolve("a.json"),
                Samples.CREDENTIAL
                        .replace("\"Course A\"", "\" \"")
                        .replace("\"ects\": \"6\", \"hours\": \"156\"", "\"ects\": \"-1\"")
                        .replace("\"eqf\": \"7\"", "\"eqf\": \"9\"")
                        .replaceAll("\"awardingBodies\".*\n", "")
                        .replace("2025-06-12", "2031-01-01"));

        Run run = Run.of("check", "--on", "2026-11-22", file);

        assertThat(run.out()).contains("VIOLATED: 5 errors");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_check_each_achievement_of_a_document() {
        Run run = Run.of("check", Samples.learner("L-0724").resolve("collider-challenge-robotics.json"));

        assertThat(run.out())
                .containsSubsequence("Collider Challenge Robotics [", "Robotics Challenge: Sensing [", "Teamwork");
    }

    @Test
    void should_tell_in_a_portfolio_once_what_the_reader_refused() {
        String credential = Samples.credential("urn:test:1").replace("\"eqf\": \"7\"", "\"eqf\": \"9\"");
        Path file = Samples.write(folder.resolve("p.json"), Samples.portfolio("L-0001", credential));

        assertThat(Run.of("check", file).out()).contains("VIOLATED: 1 error, 0 warnings");
    }

    @Test
    void should_ask_for_more_by_another_profile() {
        Path file = Samples.write(folder.resolve("a.json"), Samples.CREDENTIAL);

        Run run = Run.of("check", "--profile", "microbol-2022", file);

        assertThat(run.out())
                .contains("Profile: microbol-2022, version 1: ", "ERROR    Element 12, prerequisites: missing.");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_check_by_a_profile_in_a_file() {
        Path profile = Samples.write(folder.resolve("profile.json"), """
                {"espalier": "profile/1", "id": "own", "title": "Own", "version": "3", "validFrom": "2020-01-01",
                 "sources": [{"title": "Own rules", "confidence": "unverified"}],
                 "demands": [{"element": "grade", "missing": "error"}]}
                """);

        Run run = Run.of("check", "--profile", profile, Samples.write(folder.resolve("a.json"), Samples.CREDENTIAL));

        assertThat(run.out()).contains("Profile: own, version 3: Own", "ERROR    Element 14, grade achieved: missing.");
    }

    @Test
    void should_tell_what_is_wrong_with_a_profile() {
        Path profile = Samples.write(folder.resolve("profile.json"), "{\"espalier\": \"profile/1\"}");

        Run run = Run.of("check", "--profile", profile, Samples.write(folder.resolve("a.json"), Samples.CREDENTIAL));

        assertThat(run.out()).contains("the field \"id\" is required", "the field \"title\" is required");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_check_each_document_of_a_folder_for_itself() {
        Samples.write(folder.resolve("a.json"), Samples.CREDENTIAL);
        Samples.write(folder.resolve("b.json"), "{");

        Run run = Run.of("check", folder);

        assertThat(run.out()).contains("Summary: 2 documents", "1 satisfied, 0 not, 1 with unusable input.");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_write_json_with_a_verdict_for_each_credential() throws IOException {
        Path document = Samples.learner("L-0608").resolve("volunteering-certificate.jsonld");

        JsonNode json = EspalierJson.mapper()
                .readTree(Run.of("check", "--format", "json", document).out());

        assertThat(json.at("/espalier").textValue()).isEqualTo("check/1");
        assertThat(json.at("/credentials/0/verdict").textValue()).isEqualTo("violated");
    }
}
