package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.json.EspalierJson;
import org.espalier.recognition.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    private static final String LOSS = "\"renews\": \"urn:test:old\",\n  \"fields\"";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"elm", "elm-arrays", "elm-upload", "espalier"})
    void should_write_a_document_that_says_the_same(String form) throws IOException {
        Path file = credential("a.json", Samples.CREDENTIAL);

        Run run = Run.of("convert", "--to", form, file);

        assertThat(credentials(run.out())).isEqualTo(credentials(Files.readString(file)));
        assertThat(run.err())
                .startsWith("Converted to " + form + ": 1 document\n")
                .contains("Nothing is lost");
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L-0417/distributed-data-systems.jsonld", "L-0724/wind-farm-data-analysis.jsonld"})
    void should_write_a_document_again_as_it_is(String sample) {
        String first = Run.of("convert", "--to", "elm", Samples.learner(sample)).out();
        Path written = Samples.write(folder.resolve("first.jsonld"), first);
        String portfolio = Run.of("convert", "--to", "espalier", written).out();
        Path kept = Samples.write(folder.resolve("portfolio.json"), portfolio);
        assertThat(Run.of("convert", "--to", "elm", kept).out()).isEqualTo(first);
    }

    /** Every credential and portfolio that ships. */
    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Samples.file("examples/data"))) {
            return files.filter(ConvertCommandTest::isCredential).toList().stream()
                    .sorted();
        }
    }

    private static boolean isCredential(Path file) {
        String name = file.getFileName().toString();
        return (file.toString().contains("learners") && Files.isRegularFile(file))
                || name.equals("credential.json")
                || name.startsWith("pipelines");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_carry_the_credentials_of_every_sample_but_for_what_it_tells(Path sample) throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Run written = Run.of("convert", "--to", "elm", "--out", out, sample);
        Set<JsonNode> before =
                told(Run.of("convert", "--to", "espalier", sample).out());
        Set<JsonNode> after = told(Run.of("convert", "--to", "espalier", out).out());

        assertThat(written.exit()).isLessThan(2);
        assertThat(after.equals(before) || written.exit() == 1)
                .as("the same, or told as lost")
                .isTrue();
    }

    /** What credentials tell, without what was kept of the form of the document. */
    private static Set<JsonNode> told(String text) {
        Set<JsonNode> told = new HashSet<>();
        for (Holding holding :
                Documents.standard().read(text.getBytes(StandardCharsets.UTF_8)).holdings()) {
            ObjectNode credential = EspalierJson.mapper().valueToTree(holding.credential());
            told.add(credential.without("kept"));
        }
        return told;
    }

    @Test
    void should_tell_a_loss_and_return_one() {
        Path file = credential("a.json", Samples.CREDENTIAL.replace("\"fields\"", LOSS));

        Run run = Run.of("convert", "--to", "elm", file);

        assertThat(run.err()).contains("1 loss", "warning  The document does not carry which credential it renews");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void should_tell_losses_to_machines() {
        Path file = credential("a.json", Samples.CREDENTIAL.replace("\"fields\"", LOSS));

        Run run = Run.of("convert", "--to", "elm", "--format", "json", file);

        assertThat(run.err())
                .contains("\"espalier\" : \"report/1\"", "\"code\" : \"ELM_LOST\"", "\"path\" : \"/renews\"");
    }

    @Test
    void should_write_several_documents_into_a_folder() throws IOException {
        Path out = folder.resolve("out");
        credential("in/a.json", Samples.credential("urn:test:a"));
        credential("in/b.json", Samples.credential("urn:test:b"));

        Run run = Run.of("convert", "--to", "elm-upload", "--out", out, folder.resolve("in"));

        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("01-urn-test-a.json", "02-urn-test-b.json");
        }
        assertThat(run.out()).isEmpty();
    }

    @Test
    void should_name_the_credential_of_which_more_is_wanted() {
        credential("in/a.json", Samples.credential("urn:test:a"));
        credential("in/b.json", Samples.credential("urn:test:b"));

        Run run = Run.of("convert", "--to", "elm-upload", "--out", folder.resolve("out"), folder.resolve("in"));

        assertThat(run.err().split("\\[urn:test:[ab]\\]")).hasSize(3);
    }

    @Test
    void should_ask_for_a_folder_for_several_documents() {
        credential("in/a.json", Samples.credential("urn:test:a"));
        credential("in/b.json", Samples.credential("urn:test:b"));

        Run run = Run.of("convert", "--to", "elm", folder.resolve("in"));

        assertThat(run.err()).contains("2 documents are written: name a folder with --out");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_not_overwrite_what_it_reads() {
        Path file = credential("a.json", Samples.CREDENTIAL);

        assertThat(Run.of("convert", "--to", "elm", "--out", file, file).exit()).isEqualTo(2);
        assertThat(Samples.read(file)).isEqualTo(Samples.CREDENTIAL);
    }

    @Test
    void should_deliver_to_whom_the_caller_names() {
        Path file = credential("a.json", Samples.CREDENTIAL);

        Run run = Run.of("convert", "--to", "elm-upload", "--deliver-to", "l-0001@example.org", file);

        assertThat(run.out()).contains("\"l-0001@example.org\"");
        assertThat(run.err()).doesNotContain("l-0001@example.org");
    }

    @Test
    void should_refuse_a_delivery_where_there_is_none() {
        Path file = credential("a.json", Samples.CREDENTIAL);

        assertThat(Run.of("convert", "--to", "elm", "--deliver-to", "l-0001@example.org", file)
                        .exit())
                .isEqualTo(2);
        assertThat(Run.of("convert", "--to", "espalier", "--issued-on", "2026-11-22", file)
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void should_not_put_the_documents_of_two_learners_together() {
        credential("in/a.json", Samples.credential("urn:test:a"));
        credential("in/b.json", Samples.credential("urn:test:b").replace("L-0001", "L-0002"));

        Run run = Run.of("convert", "--to", "espalier", folder.resolve("in"));

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("The files name several learners: L-0001, L-0002.");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_convert_what_is_usable_and_tell_the_rest() {
        credential("in/a.json", Samples.CREDENTIAL);
        credential("in/b.json", "{");

        Run run = Run.of("convert", "--to", "elm", folder.resolve("in"));

        assertThat(credentials(run.out())).hasSize(1);
        assertThat(run.err()).contains("UNUSABLE input").doesNotContain("Nothing is lost");
        assertThat(run.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "ELM", ""})
    void should_refuse_an_unknown_form(String form) {
        Run run = Run.of("convert", "--to", form, credential("a.json", Samples.CREDENTIAL));

        assertThat(run.err()).contains("is no form; write elm, elm-arrays, elm-upload or espalier");
        assertThat(run.exit()).isEqualTo(2);
    }

    private Path credential(String name, String text) {
        return Samples.write(folder.resolve(name), text);
    }

    private static List<MicroCredential> credentials(String text) {
        return Documents.standard().read(text.getBytes(StandardCharsets.UTF_8)).holdings().stream()
                .map(Holding::credential)
                .toList();
    }
}
