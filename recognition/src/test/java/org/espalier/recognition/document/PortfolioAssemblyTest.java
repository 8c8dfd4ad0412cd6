package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;

class PortfolioAssemblyTest {

    private static final String AWARDED = Sample.CLAIM + "/awardedBy/awardingDate";

    @Test
    void should_put_the_holdings_of_all_files_together_in_their_order() {
        PortfolioAssembly assembly = PortfolioAssembly.of(
                List.of(file("b.json", Sample.of("claims.json")), file("a.json", Sample.microCredential())));
        assertThat(assembly.portfolio().holdings())
                .extracting(holding -> holding.id().text())
                .containsExactly(
                        "urn:credential:elm-3#1",
                        "urn:credential:elm-3#2",
                        "urn:credential:elm-3#3",
                        "urn:credential:elm-1");
        assertThat(assembly.files()).containsEntry(CredentialId.parse("urn:credential:elm-1"), "a.json");
    }

    @Test
    void should_name_the_file_in_each_finding() {
        PortfolioAssembly assembly = PortfolioAssembly.of(
                List.of(file("broken.json", Sample.json("{}")), file("a.json", Sample.microCredential())));
        assertThat(assembly.findings())
                .extracting(finding -> finding.subject().file().orElseThrow())
                .containsExactly("broken.json", "a.json");
    }

    @Test
    void should_take_a_credential_of_two_files_once_and_say_so() {
        PortfolioAssembly assembly = PortfolioAssembly.of(List.of(
                file("draft.json", Sample.microCredential()),
                file("sealed.json", Sample.microCredential().sealed())));
        assertThat(assembly.portfolio().holdings()).hasSize(1);
        assertThat(same(assembly).severity()).isEqualTo(Severity.NOTE);
        assertThat(Sample.fact(same(assembly), "files")).isEqualTo("draft.json, sealed.json");
        assertThat(assembly.files()).containsValue("sealed.json");
    }

    @Test
    void should_warn_where_two_files_contradict_each_other() {
        PortfolioAssembly assembly = PortfolioAssembly.of(List.of(
                file("one.json", Sample.microCredential()),
                file("two.json", Sample.microCredential().set(AWARDED, "'2025-06-12'"))));
        assertThat(assembly.portfolio().holdings()).hasSize(1);
        assertThat(same(assembly).severity()).isEqualTo(Severity.WARNING);
        assertThat(Sample.fact(same(assembly), "differing")).isEqualTo("awardedOn");
    }

    @Test
    void should_take_the_version_that_tells_more() {
        PortfolioAssembly assembly = PortfolioAssembly.of(List.of(
                file("less.json", Sample.microCredential().remove(AWARDED)),
                file("more.json", Sample.microCredential())));
        assertThat(assembly.portfolio().holdings().get(0).credential().awardedOn())
                .isPresent();
        assertThat(same(assembly).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void should_take_the_container_that_names_its_parts() {
        PortfolioAssembly assembly = PortfolioAssembly.of(List.of(
                file(
                        "bare.json",
                        Sample.of("transcript.json")
                                .remove(Sample.CLAIM + "/hasPart")
                                .sealed()),
                file("full.json", Sample.of("transcript.json"))));
        assertThat(assembly.portfolio().holdings()).hasSize(5);
        assertThat(assembly.portfolio().holdings().get(0).credential().parts()).hasSize(3);
    }

    @Test
    void should_take_the_pseudonym_on_which_the_files_agree() {
        PortfolioAssembly assembly = PortfolioAssembly.of(
                List.of(file("elm.json", Sample.microCredential()), file("own.json", Sample.of("credential.json"))));
        assertThat(assembly.portfolio().learner()).contains("L-0417");
    }

    @Test
    void should_tell_that_files_name_several_learners() {
        PortfolioAssembly assembly = PortfolioAssembly.of(List.of(
                file("one.json", Sample.of("credential.json")),
                file("two.json", Sample.of("portfolio.json").set("/learner", "'L-0418'"))));
        assertThat(assembly.portfolio().learner()).isEmpty();
        assertThat(assembly.findings()).extracting(Finding::code).contains("LEARNERS_DIFFER");
    }

    @Test
    void should_be_empty_without_files() {
        assertThat(PortfolioAssembly.of(List.of()).portfolio().holdings()).isEmpty();
    }

    @Test
    void should_refuse_a_file_without_a_name() {
        DocumentReading reading = Sample.microCredential().read();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentFile(" ", reading))
                .withMessageContaining("name");
    }

    @Test
    void should_be_written_as_json_and_read_back() throws IOException {
        PortfolioAssembly assembly = PortfolioAssembly.of(List.of(file("a.json", Sample.of("claims.json"))));
        String json = EspalierJson.write(assembly);
        assertThat(EspalierJson.mapper().readValue(json, PortfolioAssembly.class))
                .isEqualTo(assembly);
    }

    private static DocumentFile file(String name, Sample sample) {
        return new DocumentFile(name, sample.read());
    }

    private static Finding same(PortfolioAssembly assembly) {
        return assembly.findings().stream()
                .filter(finding -> finding.code().equals("SAME_CREDENTIAL"))
                .findFirst()
                .orElseThrow();
    }
}
