package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniseCommandTest {

    private static final String TECHNICAL =
            "--policy ee-technical-university --purpose exemption --verified seal --programme "
                    + example("programme.yaml");
    private static final String BOARD = "--policy hr-university --purpose elective";

    @TempDir
    private Path folder;

    private static Path example(String file) {
        return Samples.file("examples/data/recognition/" + file);
    }

    private static Run run(String options, String... more) {
        List<String> arguments = new ArrayList<>(List.of("recognise", "--on", "2026-11-22"));
        Collections.addAll(arguments, options.split(" "));
        Collections.addAll(arguments, more);
        return Run.of(arguments.toArray());
    }

    private static Run answered(String options, String file, String more) {
        String told = options + " --received 2026-11-02 " + more;
        return run(told.strip(), example(file).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "full.txt, --component DE-301 --id D-0417, 0",
        "full.json, --component DE-301 --id D-0417 --format json, 0",
        "conditional.txt, --component DE-302 --id D-0418, 1",
        "conditional-letter.txt, --component DE-302 --id D-0418 --letter text, 1",
        "conditional-letter.html, --component DE-302 --id D-0418 --letter html, 1"
    })
    void should_print_the_answers_that_stand_beside_the_credential(String answer, String options, int exit) {
        Run run = answered(TECHNICAL, "pipelines.json", options);
        assertThat(run.out()).isEqualTo(Samples.read(example("answers/" + answer)));
        assertThat(run.exit()).isEqualTo(exit);
    }

    @ParameterizedTest
    @CsvSource({
        "volunteering.txt, volunteering.json, --id D-0608, 1",
        "volunteering-letter.txt, volunteering.json, --id D-0608 --letter text, 1",
        "volunteering-validated.txt, volunteering-validated.json, --id D-0609, 0",
        "passport.txt, passport.json, --id D-0725, 0"
    })
    void should_print_the_answers_that_stand_beside_prior_learning(
            String answer, String file, String options, int exit) {
        Run run = answered(BOARD, file, options);
        assertThat(run.out()).isEqualTo(Samples.read(example("answers/" + answer)));
        assertThat(run.exit()).isEqualTo(exit);
    }

    @Test
    void should_give_a_decision_that_the_library_reads() {
        String json = answered(TECHNICAL, "pipelines.json", "--component DE-301 --format json")
                .out();
        Decision decision = Decision.read(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(decision.status()).isEqualTo(DecisionStatus.FULL);
        assertThat(decision.id()).isEqualTo("decision:urn:example:pipelines:L-0417");
    }

    @Test
    void should_print_a_decision_of_earlier_again_word_for_word() {
        String then = Samples.read(example("answers/full.json")).replace("It is recognised in full.", "It counts.");
        Path file = Samples.write(folder.resolve("then.json"), then);
        assertThat(run("--letter text", file.toString()).out()).contains("It counts.");
        assertThat(run("--format json", file.toString()).out()).isEqualTo(then);
        assertThat(run("--format text", file.toString()).exit()).isZero();
    }

    @Test
    void should_decide_nothing_without_a_policy() {
        Run run = run("--purpose elective", example("pipelines.json").toString());
        assertThat(run.out()).contains("UNUSABLE", "decision/1");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_ask_for_the_purpose_and_refuse_nothing() {
        Run run = run(
                "--policy ee-technical-university --verified seal",
                example("pipelines.json").toString());
        assertThat(run.out()).contains("INFORMATION REQUESTED", "Not told: purpose.");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_lay_out_what_a_person_is_to_judge() {
        Path record = Samples.learner("L-0417/distributed-data-systems.jsonld");
        Run run = run(SEALED.replace("DE-301", "DE-302"), record.toString());
        assertThat(run.out()).contains("Questions that a person answers", "? Asked for: ", ". The document tells: ");
    }

    @Test
    void should_number_the_decisions_on_several_documents() {
        Run run = run(
                BOARD + " --id D",
                example("volunteering.json").toString(),
                example("volunteering-validated.json").toString());
        assertThat(run.out()).contains("Decision: D@1", "Decision: D-2@1", "Summary: 2 decisions");
    }

    @Test
    void should_take_a_policy_and_a_component_of_ones_own() {
        Path component = Samples.write(folder.resolve("component.yaml"), """
            espalier: component/1
            id: own
            title:
              en: A course of ours
            """);
        Path policy = Samples.write(folder.resolve("policy.yaml"), Samples.POLICY);
        Run run = run(
                "--purpose exemption --verified seal --policy " + policy + " --component " + component,
                example("pipelines.json").toString());
        assertThat(run.out()).contains("Our school, Our office, by own@1", "as A course of ours [own]");
        assertThat(run.exit()).isZero();
    }

    private static final String SEALED =
            "--policy ee-technical-university --purpose exemption --component DE-301 --programme "
                    + example("programme.yaml") + " --check-seal";

    private static String trusting() {
        return SEALED + " --trust " + example("soomaa-institute.pem");
    }

    @Test
    void should_print_the_answer_that_stands_beside_the_sealed_document() {
        Run run = answered(trusting(), "pipelines-sealed.jsonld", "--id D-0419");
        assertThat(run.out()).isEqualTo(Samples.read(example("answers/sealed.txt")));
        assertThat(run.out()).contains("authenticity    satisfied", "The text is the one that was sealed (RS256).");
    }

    @Test
    void should_ask_where_nobody_said_whom_to_trust() {
        Run run = run(SEALED, example("pipelines-sealed.jsonld").toString());
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "The text is the one that was sealed", "not known: unconfirmed (Whether the certificate of the")
                .contains("INFORMATION REQUESTED");
    }

    @Test
    void should_refuse_a_document_whose_seal_is_broken() {
        String changed = Samples.read(example("pipelines-sealed.jsonld")).replace("Building data", "Breaking data");
        Run run = run(
                trusting(), Samples.write(folder.resolve("a.jsonld"), changed).toString());
        assertThat(run.out()).contains("REFUSED", "The text is not the one that was sealed");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_tell_that_there_is_no_seal_and_disprove_nothing() {
        Run run = run(trusting(), example("pipelines.json").toString());
        assertThat(run.out()).contains("INFORMATION REQUESTED", "The document has no electronic seal.");
    }

    @Test
    void should_keep_what_the_seal_tells_in_the_decision() {
        Run run = run(
                trusting() + " --format json",
                example("pipelines-sealed.jsonld").toString());
        Decision decision =
                Decision.read(run.out().getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(decision.reading())
                .extracting(Finding::code)
                .containsExactly(
                        "SEAL_SIGNATURE", "SEAL_TIME", "SEAL_CERTIFICATE_TIME", "SEAL_TRUST", "SEAL_ORGANISATION");
    }

    @Test
    void should_keep_warnings_from_reading_in_the_decision() {
        Path certificate = Samples.learner("L-0608/volunteering-certificate.jsonld");
        String json = run(BOARD + " --format json", certificate.toString()).out();
        assertThat(Decision.read(json.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .reading())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        Path then = Samples.write(folder.resolve("then.json"), json);
        assertThat(run("--format text", then.toString()).out()).contains("Reading", "claims no learning achievement");
    }

    @Test
    void should_take_a_certification_of_no_credits_for_none_and_for_no_fault() {
        String none =
                Samples.read(example("volunteering-validated.json")).replace("\"amount\": \"3\"", "\"amount\": \"0\"");
        Run run = run(BOARD, Samples.write(folder.resolve("none.json"), none).toString());
        assertThat(run.out())
                .contains("CONDITIONAL", "no credits or outcomes are certified yet")
                .doesNotContain("fault");
        assertThat(run.exit()).isEqualTo(1);
    }

    static Stream<String> broken() {
        return Stream.of("--policy", "--component", "--programme", "--quality");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void should_tell_what_is_wrong_in_a_file_that_it_needs(String option) {
        Path broken = Samples.write(folder.resolve("broken.json"), "{\"espalier\": \"component/1\"");
        String known = option.equals("--policy") ? "" : "--policy hr-university ";
        Run run = run(known + option + " " + broken, example("pipelines.json").toString());
        assertThat(run.out()).contains("UNUSABLE", "broken.json");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_tell_what_is_wrong_in_a_document_in_place_of_a_letter() {
        Path broken = Samples.write(folder.resolve("broken.json"), "{");
        Run run = run("--policy hr-university --letter text", broken.toString());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("UNUSABLE");
        assertThat(run.exit()).isEqualTo(2);
    }

    private Path withUnreadableRevocation() {
        String text = Samples.CREDENTIAL.replace("\"fields\"", "\"revocation\": {\"on\": \"01.11.2026\"}, \"fields\"");
        return Samples.write(folder.resolve("revoked.json"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format text", "--format json", "--letter text", "--letter html"})
    void should_decide_nothing_where_a_revocation_cannot_be_read(String form) {
        Run run = run(BOARD + " " + form, withUnreadableRevocation().toString());
        assertThat(run.out() + run.err())
                .contains("/revocation/on", "revoked.json")
                .doesNotContain("FULL", "\"decision/1\"", "What was decided");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_tell_file_place_and_finding_of_what_cannot_be_read() {
        Run run = run(BOARD, withUnreadableRevocation().toString());
        assertThat(run.out()).contains("UNUSABLE: 1 fault", "01.11.2026", "/revocation/on", "->");
    }

    @ParameterizedTest
    @ValueSource(strings = {BOARD, "--letter text"})
    void should_tell_a_folder_without_documents(String options) {
        Samples.write(folder.resolve("notes.txt"), "");
        Run run = run(options, folder.toString());
        assertThat(run.err()).contains("no file there ends in .json or .jsonld");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_tell_how_many_files_were_not_read() {
        Samples.write(folder.resolve("notes.txt"), "");
        Samples.write(folder.resolve("a.json"), Samples.CREDENTIAL);
        Run run = run(BOARD + " --format json", folder.toString());
        assertThat(run.err()).contains("1 file(s) in the folder", "->");
        assertThat(run.out()).startsWith("{").contains("\"decision/1\"").doesNotContain("FILES_SKIPPED");
    }

    @Test
    void should_tell_in_a_batch_as_well_how_many_files_were_not_read() {
        Samples.write(folder.resolve("notes.txt"), "");
        Samples.write(folder.resolve("a.json"), Samples.CREDENTIAL);
        Samples.write(folder.resolve("b.json"), Samples.credential("urn:test:b"));
        Run run = run(BOARD + " --format json", folder.toString());
        assertThat(run.out()).contains("\"decision-batch/1\"", "\"FILES_SKIPPED\"");
    }

    @Test
    void should_say_that_a_file_holds_no_certificate() {
        Path empty = Samples.write(folder.resolve("empty.pem"), "");
        Run run = run(SEALED + " --trust " + empty, example("pipelines.json").toString());
        assertThat(run.err()).contains("no certificate can be read from");
        assertThat(run.exit()).isEqualTo(2);
    }

    private Path begunBeside(String... credentials) {
        String begun = "{\"credential\": {\"id\": \"urn:example:begun\"}, \"state\": \"in-progress\"}";
        String all = credentials.length == 0 ? begun : "," + begun;
        String text = Samples.portfolio("L-0001", credentials);
        return Samples.write(folder.resolve("begun.json"), text.substring(0, text.length() - 2) + all + "]}");
    }

    @Test
    void should_say_that_nothing_is_to_be_decided_on_what_is_not_completed() {
        Run run = run(BOARD, begunBeside().toString());
        assertThat(run.out())
                .contains("note     The credential is not completed yet: nothing to decide.", "urn:example:begun")
                .doesNotContain("UNUSABLE");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_write_what_is_not_completed_as_a_report() {
        Run run = run(BOARD + " --format json", begunBeside().toString());
        assertThat(run.out()).contains("\"report/1\"", "\"CREDENTIAL_NOT_EARNED\"", "\"severity\" : \"note\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html"})
    void should_put_nothing_but_letters_among_the_letters(String form) {
        Run run =
                run(BOARD + " --letter " + form, begunBeside(Samples.CREDENTIAL).toString());
        assertThat(run.out()).contains("What was decided").doesNotContain("not completed yet");
        assertThat(run.err()).contains("not completed yet: nothing to decide");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_write_several_letters_into_one_page() {
        Path two = Samples.write(
                folder.resolve("two.json"),
                Samples.portfolio("L-0001", Samples.CREDENTIAL, Samples.credential("urn:test:b")));
        Run run = run(BOARD + " --letter html", two.toString());
        assertThat(run.out()).containsOnlyOnce("<!DOCTYPE html>").containsOnlyOnce("</html>");
        assertThat(run.out().split("<article ")).hasSize(3);
    }

    @Test
    void should_draw_a_line_between_letters() {
        Run run = run(
                BOARD + " --letter text",
                example("volunteering.json").toString(),
                example("volunteering-validated.json").toString());
        assertThat(run.out()).containsOnlyOnce("\n\n" + "_".repeat(90) + "\n\nDecision ");
    }

    @Test
    void should_find_nothing_unusable_in_the_holdings_of_a_learner() {
        Run run = run(BOARD, Samples.learner("L-0724").toString());
        assertThat(run.out()).contains("9 not, 0 with unusable input", "not completed yet");
        assertThat(run.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--policy nobodys | there is no file and no published policy nobodys",
                "--policy hr-university --component nothing | there is no file and no component",
                "--policy hr-university --purpose fun | \"fun\" is no purpose; write admission, exemption",
                "--policy hr-university --verified fun | \"fun\" is no way of verifying; write seal",
                "--policy hr-university --received 2026-11-23 | --received 2026-11-23 is after the day of the",
                "--policy hr-university --trust pom.xml | --trust is for --check-seal",
                "--policy hr-university --check-seal --trust nothing.pem | there is no file or folder nothing.pem",
                "--policy hr-university --check-seal --verified seal | --verified or --check-seal",
                "--policy hr-university --letter pdf | \"pdf\" is no form of a letter; write text, html",
                "--policy hr-university --letter text --format json | a letter is written as text or html"
            })
    void should_say_what_is_wrong_in_a_call(String options, String problem) {
        Run run = run(options, example("pipelines.json").toString());
        assertThat(run.err()).contains(problem);
        assertThat(run.exit()).isEqualTo(2);
    }
}
