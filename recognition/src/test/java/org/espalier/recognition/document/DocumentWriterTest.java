package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.KeptContent;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a written document looks like from outside. */
class DocumentWriterTest {

    private static final MicroCredential COURSE = course("urn:credential:1").build();

    private static MicroCredential.Builder course(String id) {
        MicroCredential.Builder builder = MicroCredential.builder();
        builder.id(id)
                .title("en", "A course")
                .awardedBy("en", "A body", "EE")
                .ects("6")
                .eqf(7);
        return builder;
    }

    private static JsonNode written(ElmForm form) {
        return Sample.json(DocumentWriter.of(form).write(COURSE).text()).tree();
    }

    @Test
    void should_write_single_values_as_they_are() {
        assertThat(written(ElmForm.SINGLE)
                        .at("/credentialSubject/hasClaim/title/en")
                        .textValue())
                .isEqualTo("A course");
        assertThat(written(ElmForm.SINGLE).at("/@context/1").textValue())
                .isEqualTo("http://data.europa.eu/snb/model/context/edc-ap");
    }

    @Test
    void should_write_arrays_where_several_values_are_allowed() {
        JsonNode document = written(ElmForm.ARRAYS);
        assertThat(document.at("/credentialSubject/hasClaim/0/title/en/0").textValue())
                .isEqualTo("A course");
        assertThat(document.at("/credentialSubject/hasClaim/0/specifiedBy/eqfLevel/id")
                        .textValue())
                .isEqualTo("http://data.europa.eu/snb/eqf/7");
        assertThat(document.at("/credentialSubject/hasClaim/0/specifiedBy/creditPoint/0/point")
                        .textValue())
                .isEqualTo("6");
    }

    @Test
    void should_leave_to_the_issuer_what_the_seal_adds() {
        JsonNode draft = written(ElmForm.UPLOAD).path("credential");
        assertThat(draft.has("@context") || draft.has("issuer") || draft.has("issued"))
                .isFalse();
        assertThat(written(ElmForm.UPLOAD).path("deliveryDetails").path("deliveryAddress"))
                .isEmpty();
    }

    @Test
    void should_deliver_to_nobody_but_those_whom_the_caller_names() {
        WrittenDocument document = DocumentWriter.of(ElmForm.UPLOAD)
                .withDeliveryTo(List.of("l-0417@example.org"))
                .write(COURSE);
        assertThat(Sample.json(document.text())
                        .tree()
                        .at("/deliveryDetails/deliveryAddress/0")
                        .textValue())
                .isEqualTo("l-0417@example.org");
        assertThat(document.findings().toString() + document).doesNotContain("example.org");
    }

    @Test
    void should_not_take_an_address_over_from_another_document() {
        MicroCredential wrapped = Sample.microCredential().wrapped().credential();
        assertThat(DocumentWriter.of(ElmForm.UPLOAD).write(wrapped).text()).doesNotContain("l-0417@example.org");
    }

    @Test
    void should_refuse_addresses_and_days_that_a_form_has_no_place_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentWriter.of(ElmForm.SINGLE).withDeliveryTo(List.of("a@example.org")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentWriter.of(ElmForm.UPLOAD).withIssuedOn(LocalDate.EPOCH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentWriter.of(ElmForm.UPLOAD).withDeliveryTo(List.of(" ")));
    }

    @Test
    void should_tell_the_day_of_issue_only_if_the_caller_does() {
        WrittenDocument document = DocumentWriter.of(ElmForm.SINGLE)
                .withIssuedOn(LocalDate.parse("2026-11-22"))
                .write(COURSE);
        assertThat(Sample.json(document.text()).tree().path("issued").textValue())
                .isEqualTo("2026-11-22T00:00:00Z");
        assertThat(written(ElmForm.SINGLE).has("issued")).isFalse();
    }

    @Test
    void should_keep_an_id_that_is_no_address() {
        MicroCredential credential = course("C 1 / 2026").build();
        WrittenDocument document = DocumentWriter.of(ElmForm.SINGLE).write(credential);
        assertThat(Sample.json(document.text()).tree().path("id").textValue()).startsWith("urn:credential:");
        assertThat(Sample.json(document.text()).credential()).isEqualTo(credential);
    }

    @Test
    void should_write_what_is_contained_with_its_container() {
        MicroCredential part = course("urn:credential:part").build();
        MicroCredential whole =
                course("urn:credential:whole").addParts(part.id()).build();
        DocumentWriting writing = DocumentWriter.of(ElmForm.ARRAYS).write(portfolio(part, whole));
        assertThat(writing.documents()).extracting(WrittenDocument::id).containsExactly(whole.id());
        assertThat(writing.isLossless()).isTrue();
        assertThat(Sample.json(writing.documents().get(0).text()).credentials()).containsExactly(whole, part);
    }

    @Test
    void should_write_a_part_of_two_containers_once() {
        MicroCredential part = course("urn:credential:part").build();
        MicroCredential middle =
                course("urn:credential:middle").addParts(part.id()).build();
        MicroCredential whole =
                course("urn:credential:whole").addParts(middle.id(), part.id()).build();
        WrittenDocument document = DocumentWriter.of(ElmForm.SINGLE).write(whole, List.of(middle, part));
        assertThat(document.isLossless()).isTrue();
        assertThat(Sample.json(document.text()).credentials()).containsExactlyInAnyOrder(whole, middle, part);
    }

    @Test
    void should_write_each_of_a_circle_for_itself() {
        MicroCredential one = course("urn:credential:1")
                .addParts(CredentialId.parse("urn:credential:2"))
                .build();
        MicroCredential two = course("urn:credential:2").addParts(one.id()).build();
        DocumentWriting writing = DocumentWriter.of(ElmForm.SINGLE).write(portfolio(one, two));
        assertThat(writing.isLossless()).isFalse();
        assertThat(writing.documents().stream()
                        .flatMap(document -> Sample.json(document.text()).credentials().stream())
                        .map(MicroCredential::id))
                .contains(one.id(), two.id());
    }

    @Test
    void should_not_give_one_learner_what_another_holds() {
        MicroCredential part =
                course("urn:credential:part").learner(Learner.of("L-0533")).build();
        MicroCredential whole = course("urn:credential:whole")
                .learner(Learner.of("L-0417"))
                .addParts(part.id())
                .build();
        WrittenDocument document = DocumentWriter.of(ElmForm.SINGLE).write(whole, List.of(part));
        assertThat(document.findings())
                .extracting(finding -> finding.subject().path().orElse(""))
                .contains("/parts");
        assertThat(document.text()).doesNotContain("L-0533");
    }

    @Test
    void should_write_attendance_alone_as_an_activity() {
        MicroCredential.Builder attended = MicroCredential.builder();
        attended.id("urn:credential:1")
                .title("en", "A talk")
                .awardedBy("en", "A body", "EE")
                .hours("2")
                .addAssessments(Assessment.of(AssessmentType.ATTENDANCE));
        Sample document = Sample.json(
                DocumentWriter.of(ElmForm.SINGLE).write(attended.build()).text());
        assertThat(document.tree().at(Sample.CLAIM + "/type").textValue()).isEqualTo("LearningActivity");
        assertThat(document.credential().workload().hours()).hasToString("Optional[2 h]");
    }

    @Test
    void should_not_write_what_is_not_awarded() {
        Holding planned =
                Holding.builder().credential(COURSE).state(HoldingState.PLANNED).build();
        DocumentWriting writing = DocumentWriter.of(ElmForm.SINGLE)
                .write(Portfolio.builder().addHoldings(planned).build());
        assertThat(writing.documents()).isEmpty();
        assertThat(writing.findings()).extracting(Finding::code).containsExactly("ELM_NOT_AWARDED");
        assertThat(writing.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void should_tell_grants_tags_and_the_pseudonym_of_a_portfolio() {
        Holding holding = Holding.builder()
                .credential(COURSE)
                .grant(Grant.builder().receiver("A body").purpose("credit").build())
                .addTags("capstone")
                .build();
        DocumentWriting writing = DocumentWriter.of(ElmForm.SINGLE).write(Portfolio.of("L-0417", List.of(holding)));
        assertThat(writing.own())
                .extracting(finding -> finding.subject().path().orElse(""))
                .containsExactly("/learner", "/grant", "/tags");
    }

    @Test
    void should_give_the_pseudonym_back_as_that_of_the_document() {
        MicroCredential credential =
                course("urn:credential:1").learner(Learner.of("L-0417")).build();
        DocumentWriting writing =
                DocumentWriter.of(ElmForm.SINGLE).write(Portfolio.of("L-0417", List.of(Holding.earned(credential))));
        assertThat(writing.isLossless()).isTrue();
        assertThat(Sample.json(writing.documents().get(0).text()).read().learner())
                .contains("L-0417");
    }

    @Test
    void should_write_again_what_a_document_held_beside_its_credential() {
        Sample sample = Sample.microCredential()
                .set("/displayParameter", "{'title':{'en':'Own'}}")
                .set(Sample.SPECIFICATION + "/ourOwn", "'kept'");
        WrittenDocument document = DocumentWriter.of(ElmForm.ARRAYS).write(sample.credential());
        JsonNode tree = Sample.json(document.text()).tree();
        assertThat(tree.at("/displayParameter/title/en/0").textValue()).isEqualTo("Own");
        assertThat(tree.at("/credentialSubject/hasClaim/0/specifiedBy/ourOwn").textValue())
                .isEqualTo("kept");
    }

    @Test
    void should_tell_by_place_and_type_what_found_no_place() {
        KeptContent kept = KeptContent.of(Map.of(
                Sample.CLAIM + "/provenBy/2/ourOwn", TextNode.valueOf("L-0417"), "/proof", TextNode.valueOf("secret")));
        MicroCredential credential = course("urn:credential:1").kept(kept).build();
        Finding loss = DocumentWriter.of(ElmForm.SINGLE).write(credential).findings().stream()
                .filter(finding -> finding.code().equals("ELM_KEPT_LOST"))
                .findFirst()
                .orElseThrow();
        assertThat(Sample.fact(loss, "places"))
                .isEqualTo("/credentialSubject/hasClaim/provenBy/ourOwn (a string), /proof (a string)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "x",
                "//",
                "/0",
                "/0/0",
                "/credential",
                "/credentialSubject",
                "/credentialSubject/hasClaim",
                "/credentialSubject/hasClaim/99999999999",
                "/~",
                "/credentialSubject/hasClaim/title/en",
                "/type/0/x",
                "/id"
            })
    void should_take_any_place_that_a_file_may_give_to_what_it_kept(String place) {
        MicroCredential credential = course("urn:credential:1")
                .kept(KeptContent.of(
                        Map.of(place, JsonNodeFactory.instance.objectNode().put("type", "Thing"))))
                .build();
        assertThat(RoundTrip.of(ElmForm.ARRAYS, credential, List.of()).documents())
                .hasSize(1);
    }

    @Test
    void should_read_the_names_of_the_forms() {
        for (ElmForm form : ElmForm.values()) {
            assertThat(ElmForm.parse(form.toString())).isEqualTo(form);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ElmForm.parse("pdf"));
    }

    private static Portfolio portfolio(MicroCredential... credentials) {
        Portfolio.Builder portfolio = Portfolio.builder();
        for (MicroCredential credential : credentials) {
            portfolio.addHoldings(Holding.earned(credential));
        }
        return portfolio.build();
    }
}
