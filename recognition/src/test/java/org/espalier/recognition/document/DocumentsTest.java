package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.JsonLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    @Test
    void should_find_the_form_by_looking_at_the_content() {
        assertThat(Sample.of("credential.json").read().form()).contains(DocumentForm.CREDENTIAL);
        assertThat(Sample.of("portfolio.json").read().form()).contains(DocumentForm.PORTFOLIO);
        assertThat(Sample.microCredential().read().form()).contains(DocumentForm.ELM);
        assertThat(Sample.microCredential().wrapped().read().form()).contains(DocumentForm.ELM_WRAPPED);
        assertThat(Sample.microCredential().sealed().read().form()).contains(DocumentForm.ELM_SEALED);
    }

    @Test
    void should_read_a_credential_alone_in_an_array() {
        Sample sample = Sample.json("[" + Sample.microCredential().text() + "]");
        assertThat(sample.read().form()).contains(DocumentForm.ELM);
        assertThat(sample.credential().workload().ects().orElseThrow()).hasToString("6 ECTS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|an object without fields",
                "{'name':'somebody','b':1}|an object with the fields name, b",
                "[1,2,3]|an array of 3 values",
                "7|a number",
                "null|a null",
                "{'espalier':'award/1'}|a file of this library that holds award/1",
                "{'payload':'{}'}|an object with the fields payload",
                "{'type':'OpenBadgeCredential','credentialSubject':{}}|an object with the fields type, credentialSubject"
            })
    void should_tell_once_what_a_document_of_no_known_form_is(String text, String found) {
        DocumentReading reading = Sample.json(text).read();
        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("DOCUMENT_FORM");
        assertThat(Sample.fact(reading.findings().get(0), "found")).isEqualTo(found);
    }

    @Test
    void should_never_show_a_value_of_a_document_of_no_known_form() {
        Finding finding = Sample.json("{'name':'L-0417'}").read().findings().get(0);
        assertThat(Wording.installed().sentence(finding)).contains("name").doesNotContain("L-0417");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{\"type\":[\"EuropeanDigitalCredential\"", "{\"a\":1}{", "{\"a\":01}", "not json"})
    void should_tell_once_that_a_document_is_no_json(String text) {
        DocumentReading reading = read(text);
        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("FILE_SYNTAX");
    }

    @Test
    void should_tell_once_that_a_document_is_nested_too_deeply() {
        String deep = "{\"type\":\"EuropeanDigitalCredential\",\"a\":" + "[".repeat(200) + "]".repeat(200) + "}";
        assertThat(read(deep).findings()).extracting(Finding::code).containsExactly("FILE_TOO_DEEP");
    }

    @Test
    void should_tell_once_that_a_name_stands_twice() {
        String twice = "{\"type\":\"EuropeanDigitalCredential\",\"id\":\"a\",\"id\":\"b\"}";
        assertThat(read(twice).findings()).extracting(Finding::code).containsExactly("FILE_DUPLICATE_KEY");
    }

    @Test
    void should_keep_to_the_limits_given() throws IOException {
        byte[] bytes = Sample.bytes("micro-credential.json");
        Documents narrow = Documents.within(new JsonLimits(1000, 100, 100, 100));
        assertThat(narrow.read(bytes).findings()).extracting(Finding::code).containsExactly("FILE_TOO_LARGE");
        assertThat(narrow.read(new ByteArrayInputStream(bytes)).findings())
                .extracting(Finding::code)
                .containsExactly("FILE_TOO_LARGE");
    }

    @Test
    void should_read_a_stream_as_it_reads_bytes() throws IOException {
        byte[] bytes = Sample.bytes("micro-credential.json");
        assertThat(Documents.standard().read(new ByteArrayInputStream(bytes)))
                .isEqualTo(Documents.standard().read(bytes));
    }

    @Test
    void should_read_a_sealed_text_in_base64url() {
        Sample sample = Sample.microCredential();
        byte[] text = sample.text().getBytes(StandardCharsets.UTF_8);
        Sample encoded = sample.sealed(Base64.getUrlEncoder().withoutPadding().encodeToString(text));
        assertThat(encoded.credential().workload().ects().orElseThrow()).hasToString("6 ECTS");
    }

    @Test
    void should_read_a_seal_with_a_single_signature() {
        Sample sample = Sample.microCredential().sealed().remove("/signatures").set("/signature", "'AAAA'");
        assertThat(sample.read().form()).contains(DocumentForm.ELM_SEALED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "§§§|SEAL_PAYLOAD",
                "{\"type\":|FILE_SYNTAX",
                "{\"a\":1,\"a\":2}|FILE_DUPLICATE_KEY",
                "{\"a\":1}|DOCUMENT_FORM",
                "{\"payload\":\"{}\",\"signatures\":[1]}|DOCUMENT_FORM"
            })
    void should_tell_once_what_is_wrong_with_a_sealed_text(String payload, String code) {
        DocumentReading reading = Sample.json("{}").sealed(payload).read();
        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(code);
        assertThat(reading.findings().get(0).subject().path()).contains("/payload");
    }

    @Test
    void should_say_of_itself_what_form_and_how_much_and_nothing_personal() {
        assertThat(Sample.microCredential().read()).hasToString("ELM with 1 holdings");
        assertThat(read("")).hasToString("Unusable with 0 holdings");
    }

    @Test
    void should_give_the_same_reading_twice() {
        List<DocumentReading> readings = List.of(
                Sample.of("transcript.json").read(),
                Sample.of("transcript.json").read());
        assertThat(readings.get(0)).isEqualTo(readings.get(1));
    }

    @Test
    void should_be_written_as_json_and_read_back() throws IOException {
        DocumentReading reading = Sample.of("joint-award.json").read();
        String json = EspalierJson.write(reading);
        assertThat(EspalierJson.mapper().readValue(json, DocumentReading.class)).isEqualTo(reading);
    }

    private static DocumentReading read(String text) {
        return Documents.standard().read(text.getBytes(StandardCharsets.UTF_8));
    }
}
