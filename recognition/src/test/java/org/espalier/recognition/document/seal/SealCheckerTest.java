package org.espalier.recognition.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.text.CountryCode;
import org.espalier.recognition.authenticity.AuthenticityState;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealCheckerTest {

    private static final SealTrust TRUSTING = (chain, time) -> TrustAnswer.of(Trust.TRUSTED, "for the test");

    @ParameterizedTest
    @EnumSource
    void should_verify_the_usual_algorithms(SealAlgorithm algorithm) {
        SealCheck check = TestSeal.with(algorithm.name()).check();
        assertThat(check.state()).isEqualTo(SealState.INTACT);
        assertThat(check.algorithm()).contains(algorithm.name());
    }

    @ParameterizedTest
    @EnumSource
    void should_see_another_text(SealAlgorithm algorithm) {
        ObjectNode document = TestSeal.with(algorithm.name()).document();
        document.put("payload", TestSeal.TEXT + " ");
        assertThat(TestSeal.report(document).state()).contains(SealState.BROKEN);
    }

    @Test
    void should_verify_a_text_that_was_sealed_in_base64url() {
        String text = TestSeal.url(TestSeal.TEXT.getBytes(StandardCharsets.UTF_8));
        TestSeal seal = TestSeal.standard().of(text).header(fields -> fields.remove(List.of("b64", "crit")));
        assertThat(seal.report().state()).contains(SealState.INTACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e30=", "e31", "e3 0", " e30", "{}"})
    void should_refuse_a_text_that_is_written_otherwise_than_base64url_writes_it(String text) {
        TestSeal seal = TestSeal.standard().of(text).header(fields -> fields.remove(List.of("b64", "crit")));
        assertThat(seal.report().state()).contains(SealState.BROKEN);
        assertThat(TestSeal.codes(seal.report())).containsExactly("SEAL_ENCODING");
    }

    @Test
    void should_refuse_half_a_surrogate_pair_where_a_question_mark_was_sealed() {
        ObjectNode document = TestSeal.standard().document();
        document.put("payload", TestSeal.TEXT.replace('?', '\uD800'));
        String escaped = document.toString().replace("\uD800", "\\ud800");
        SealReport report =
                SealChecker.with(SealTrust.none()).check(escaped.getBytes(StandardCharsets.UTF_8), TestSeal.DAY);
        assertThat(report.state()).contains(SealState.BROKEN);
    }

    @Test
    void should_verify_the_flattened_form() {
        ObjectNode seal = TestSeal.standard().signature(TestSeal.LEGAL);
        seal.put("payload", TestSeal.TEXT);
        assertThat(TestSeal.report(seal).state()).contains(SealState.INTACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"protected", "signature"})
    void should_refuse_padding(String field) {
        ObjectNode document = TestSeal.standard().document();
        ObjectNode seal = (ObjectNode) document.at("/signatures/0");
        seal.put(field, seal.path(field).textValue() + "=");
        assertThat(TestSeal.report(document).state()).contains(SealState.BROKEN);
        assertThat(TestSeal.codes(TestSeal.report(document))).contains("SEAL_ENCODING");
    }

    @Test
    void should_refuse_a_header_in_which_a_name_stands_twice() {
        ObjectNode document = TestSeal.standard().document();
        byte[] header = "{\"alg\":\"RS256\",\"alg\":\"RS256\"}".getBytes(StandardCharsets.UTF_8);
        ((ObjectNode) document.at("/signatures/0")).put("protected", TestSeal.url(header));
        assertThat(TestSeal.codes(TestSeal.report(document))).containsExactly("SEAL_FORM");
    }

    @Test
    void should_not_verify_a_file_in_which_a_name_stands_twice() {
        String twice = TestSeal.standard().document().toString().replaceFirst("\\{", "{\"payload\":\"x\",");
        SealReport report =
                SealChecker.with(SealTrust.none()).check(twice.getBytes(StandardCharsets.UTF_8), TestSeal.DAY);
        assertThat(report.seals()).isEmpty();
        assertThat(report.state()).isEmpty();
    }

    @Test
    void should_tell_what_is_critical_and_not_understood() {
        TestSeal seal = TestSeal.standard()
                .header(fields -> fields.put("exp", 1).withArray("crit").add("exp"));
        assertThat(seal.check().state()).isEqualTo(SealState.NOT_VERIFIABLE);
        assertThat(seal.check().findings().get(0).fact("names").orElseThrow().text())
                .isEqualTo("exp");
    }

    @ParameterizedTest
    @CsvSource({"alg, none, SEAL_ALGORITHM", "alg, HS256, SEAL_ALGORITHM", "alg, RS1, SEAL_ALGORITHM"})
    void should_not_verify_other_algorithms(String field, String value, String code) {
        SealReport report =
                TestSeal.standard().header(fields -> fields.put(field, value)).report();
        assertThat(report.state()).contains(SealState.NOT_VERIFIABLE);
        assertThat(TestSeal.codes(report)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"RS256, 256", "ES256, 2048", "ES256, 384", "RS256, 1024"})
    void should_not_verify_with_a_key_that_does_not_fit(String algorithm, String key) {
        ObjectNode document = TestSeal.standard().document();
        TestSeal other = TestSeal.with(key.length() > 3 ? "RS256" : "384".equals(key) ? "ES384" : "ES256")
                .by(key)
                .header(fields -> fields.put("alg", algorithm));
        document.putArray("signatures").add(other.signature(TestSeal.LEGAL));
        assertThat(TestSeal.codes(TestSeal.report(document))).containsExactly("SEAL_KEY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"crit\":[]}",
                "{\"crit\":[\"b64\",\"b64\"]}",
                "{\"crit\":[\"sigD\",\"b64\"]}",
                "{\"crit\":\"b64\"}",
                "{\"crit\":[1]}",
                "{\"crit\":[\"sigT\"]}",
                "{\"b64\":\"false\"}",
                "{\"sigT\":\"yesterday\"}",
                "{\"alg\":256}"
            })
    void should_not_verify_a_header_that_is_not_formed_as_it_should_be(String change) throws JsonProcessingException {
        ObjectNode changed = (ObjectNode) new ObjectMapper().readTree(change);
        SealReport report =
                TestSeal.standard().header(fields -> fields.setAll(changed)).report();
        assertThat(report.state()).contains(SealState.NOT_VERIFIABLE);
        assertThat(TestSeal.codes(report)).containsExactly("SEAL_FORM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crit", "b64", "alg"})
    void should_not_verify_where_the_unprotected_header_speaks_of_what_must_be_protected(String name) {
        SealReport report =
                TestSeal.standard().unprotected(fields -> fields.put(name, "x")).report();
        assertThat(TestSeal.codes(report)).containsExactly("SEAL_FORM");
    }

    @Test
    void should_say_that_the_unprotected_header_is_unchecked() {
        SealCheck check = TestSeal.standard()
                .unprotected(fields -> fields.putArray("etsiU"))
                .check();
        assertThat(check.state()).isEqualTo(SealState.INTACT);
        assertThat(sentence(check, "SEAL_UNPROTECTED"))
                .isEqualTo("No signature covers these fields of the seal, and nothing in them was checked: etsiU.");
    }

    @Test
    void should_not_verify_without_a_certificate() {
        SealReport report = TestSeal.standard()
                .header(fields -> fields.remove(List.of("x5c", "x5t#S256")))
                .report();
        assertThat(report.state()).contains(SealState.NOT_VERIFIABLE);
        assertThat(TestSeal.codes(report)).containsExactly("SEAL_CERTIFICATE");
    }

    @Test
    void should_not_verify_with_a_certificate_that_cannot_be_read() {
        String other = Base64.getEncoder().encodeToString(new byte[] {1, 2, 3});
        SealReport report = TestSeal.standard()
                .header(fields -> fields.putArray("x5c").add(other))
                .report();
        assertThat(TestSeal.codes(report)).containsExactly("SEAL_CERTIFICATE");
    }

    @Test
    void should_see_that_another_certificate_is_named() {
        SealReport report = TestSeal.standard()
                .header(fields -> fields.put("x5t#S256", TestSeal.url(new byte[32])))
                .report();
        assertThat(report.state()).contains(SealState.BROKEN);
        assertThat(TestSeal.codes(report)).containsExactly("SEAL_CERTIFICATE");
    }

    @Test
    void should_refuse_a_signature_of_zeros() {
        ObjectNode document = TestSeal.with("ES256").document();
        ((ObjectNode) document.at("/signatures/0")).put("signature", TestSeal.url(new byte[64]));
        assertThat(TestSeal.report(document).state()).contains(SealState.BROKEN);
    }

    @Test
    void should_tell_of_the_organisation_and_not_of_the_person() {
        SealCertificate certificate = TestSeal.standard().check().certificate().orElseThrow();
        assertThat(certificate.organisation()).contains(TestCertificate.ORGANISATION);
        assertThat(certificate.country()).contains(CountryCode.parse("EE"));
        assertThat(certificate.organisationIdentifier()).contains(TestSeal.LEGAL);
        assertThat(certificate.toString()).doesNotContain("A Person");
    }

    @Test
    void should_leave_out_the_number_of_a_natural_person() {
        ObjectNode document = TestSeal.standard().document();
        document.putArray("signatures").add(TestSeal.standard().signature("TINEE-30000000000"));
        SealCheck check = TestSeal.report(document).seals().get(0);
        assertThat(check.state()).isEqualTo(SealState.INTACT);
        assertThat(check.certificate().orElseThrow().organisationIdentifier()).isEmpty();
    }

    @Test
    void should_read_the_validity_and_the_digest_of_the_certificate() {
        SealCertificate certificate = TestSeal.standard().check().certificate().orElseThrow();
        assertThat(certificate.validFrom()).isEqualTo(TestCertificate.FROM);
        assertThat(certificate.validTo()).isEqualTo(TestCertificate.TO);
        assertThat(certificate.sha256()).hasSize(64);
    }

    @Test
    void should_say_that_the_time_is_claimed() {
        SealCheck check = TestSeal.standard().check();
        assertThat(check.claimedAt()).contains(Instant.parse("2024-05-28T09:51:19Z"));
        assertThat(sentence(check, "SEAL_TIME"))
                .isEqualTo("The seal was made at 2024-05-28T09:51:19Z, as the sealing body claims; no time stamp was"
                        + " checked.");
    }

    @Test
    void should_judge_an_expired_certificate_at_the_time_of_the_seal_and_say_so() {
        SealCheck check = TestSeal.standard().check();
        assertThat(check.wasValid()).contains(true);
        assertThat(sentence(check, "SEAL_CERTIFICATE_TIME"))
                .isEqualTo("The certificate was valid when the seal was made, from 2023-05-10T00:00:00Z to"
                        + " 2025-05-10T00:00:00Z; that it expired on 2025-05-10 changes nothing.");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-09T23:59:59Z, VIOLATED",
        "2023-05-10T00:00:00Z, SATISFIED",
        "2025-05-10T00:00:00Z, SATISFIED",
        "2025-05-10T00:00:01Z, VIOLATED"
    })
    void should_take_first_and_last_moment_as_valid(String claimed, Verdict expected) {
        SealCheck check = TestSeal.standard()
                .header(fields -> fields.put("sigT", claimed))
                .check();
        assertThat(finding(check, "SEAL_CERTIFICATE_TIME").verdict()).isEqualTo(expected);
        assertThat(check.state()).isEqualTo(SealState.INTACT);
    }

    @Test
    void should_not_know_whether_the_certificate_was_valid_where_no_time_is_claimed() {
        SealCheck check = TestSeal.standard()
                .header(fields -> {
                    fields.remove("sigT");
                    fields.putArray("crit").add("b64");
                })
                .check();
        assertThat(check.wasValid()).isEmpty();
        assertThat(finding(check, "SEAL_CERTIFICATE_TIME").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void should_read_the_time_of_newer_seals_in_seconds() {
        SealCheck check = TestSeal.standard()
                .header(fields -> {
                    fields.remove("sigT");
                    fields.put("iat", 1_716_889_879L).putArray("crit").add("b64");
                })
                .check();
        assertThat(check.claimedAt()).contains(Instant.parse("2024-05-28T09:51:19Z"));
    }

    @Test
    void should_not_take_a_time_in_the_future() {
        SealChecker checker = SealChecker.with((chain, time) -> TrustAnswer.of(Trust.TRUSTED, "for the test"));
        byte[] document = TestSeal.standard().bytes();
        assertThat(checker.check(document, LocalDate.parse("2024-05-27")).holding())
                .isEmpty();
        assertThat(checker.check(document, LocalDate.parse("2024-05-28")).holding())
                .isPresent();
    }

    @Test
    void should_leave_trust_to_the_caller() {
        assertThat(TestSeal.standard().check().trust()).isEqualTo(Trust.NOT_KNOWN);
        assertThat(checked((chain, time) -> TrustAnswer.of(Trust.TRUSTED, "known"))
                        .holds())
                .isTrue();
        assertThat(checked((chain, time) -> TrustAnswer.of(Trust.NOT_TRUSTED, "withdrawn"))
                        .holds())
                .isFalse();
        assertThat(checked((chain, time) -> TrustAnswer.notKnown()).holds()).isFalse();
    }

    @Test
    void should_show_the_plug_in_the_chain_and_the_claimed_time() {
        SealTrust asked = (chain, time) -> TrustAnswer.of(
                chain.equals(List.of(TestSeal.standard().certificate()))
                                && time.equals(Optional.of(Instant.parse("2024-05-28T09:51:19Z")))
                        ? Trust.TRUSTED
                        : Trust.NOT_TRUSTED,
                "for the test");
        assertThat(checked(asked).trust()).isEqualTo(Trust.TRUSTED);
    }

    @Test
    void should_trust_the_certificates_that_are_named_and_know_no_other() {
        String own = TestSeal.standard().check().certificate().orElseThrow().sha256();
        assertThat(checked(SealTrust.pinned(Set.of(own))).trust()).isEqualTo(Trust.TRUSTED);
        assertThat(checked(SealTrust.pinned(Set.of("00"))).trust()).isEqualTo(Trust.NOT_KNOWN);
    }

    @Test
    void should_not_ask_for_trust_in_a_broken_seal() {
        ObjectNode document = TestSeal.standard().document();
        document.put("payload", "{}");
        SealReport report = SealChecker.with((chain, time) -> TrustAnswer.of(Trust.TRUSTED, "all are"))
                .check(TestSeal.bytes(document), TestSeal.DAY);
        assertThat(report.seals()).extracting(SealCheck::trust).containsExactly(Trust.NOT_KNOWN);
    }

    @Test
    void should_not_verify_as_a_whole_where_seals_differ() {
        ObjectNode document = TestSeal.standard().document();
        document.withArray("signatures").add(TestSeal.with("ES256").of("{}").signature(TestSeal.LEGAL));
        SealReport report = TestSeal.report(document);
        assertThat(report.seals()).extracting(SealCheck::state).containsExactly(SealState.INTACT, SealState.BROKEN);
        assertThat(report.state()).contains(SealState.NOT_VERIFIABLE);
    }

    @Test
    void should_check_no_more_than_twenty_seals() {
        ObjectNode document = TestSeal.standard().document();
        for (int i = 0; i < 20; i++) {
            document.withArray("signatures").addObject();
        }
        assertThat(TestSeal.codes(TestSeal.report(document))).containsExactly("SEAL_TOO_MANY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "1", "{\"payload\":\"x\"}", "{\"payload\":\"x\",\"signatures\":[]}"})
    void should_say_that_there_is_no_seal(String document) {
        SealReport report =
                SealChecker.with(SealTrust.none()).check(document.getBytes(StandardCharsets.UTF_8), TestSeal.DAY);
        assertThat(TestSeal.codes(report)).containsExactly("SEAL_MISSING");
        assertThat(report.state()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"payload\":\"x\",\"signatures\":[1]}",
                "{\"payload\":\"x\",\"signatures\":[{}]}",
                "{\"payload\":\"x\",\"signatures\":[{\"protected\":{}}]}",
                "{\"payload\":\"x\",\"signature\":1}"
            })
    void should_not_verify_what_has_no_header(String document) {
        SealReport report =
                SealChecker.with(SealTrust.none()).check(document.getBytes(StandardCharsets.UTF_8), TestSeal.DAY);
        assertThat(report.state()).contains(SealState.NOT_VERIFIABLE);
    }

    @Test
    void should_say_nothing_of_authenticity_where_there_is_no_seal() {
        assertThat(TestSeal.report(new ObjectMapper().createObjectNode()).authenticity())
                .isEqualTo(AuthenticityStatement.notChecked());
    }

    @Test
    void should_confirm_authenticity_by_one_seal_that_holds() {
        ObjectNode document = TestSeal.standard().document();
        document.withArray("signatures").add(TestSeal.with("ES256").of("{}").signature(TestSeal.LEGAL));
        AuthenticityStatement statement = SealChecker.with(TRUSTING)
                .check(TestSeal.bytes(document), TestSeal.DAY)
                .authenticity();
        assertThat(statement.state()).isEqualTo(AuthenticityState.VERIFIED);
        assertThat(statement.on()).contains(TestSeal.DAY);
    }

    @Test
    void should_not_confirm_authenticity_while_nobody_trusts_the_certificate() {
        AuthenticityStatement statement = TestSeal.standard().report().authenticity();
        assertThat(statement.state()).isEqualTo(AuthenticityState.UNCONFIRMED);
        assertThat(statement.because())
                .contains("Whether the certificate of the seal (" + TestCertificate.ORGANISATION
                        + ") is to be trusted is not known.");
    }

    @Test
    void should_disprove_authenticity_where_every_seal_is_broken() {
        ObjectNode document = TestSeal.standard().document();
        document.put("payload", "{}");
        AuthenticityStatement statement = TestSeal.report(document).authenticity();
        assertThat(statement.state()).isEqualTo(AuthenticityState.DISPROVED);
        assertThat(statement.because())
                .contains("The text is not the one that was sealed, or the seal was changed (RS256).");
    }

    @Test
    void should_not_disprove_what_could_not_be_verified() {
        SealReport report =
                TestSeal.standard().header(fields -> fields.put("alg", "none")).report();
        assertThat(report.authenticity().state()).isEqualTo(AuthenticityState.UNCONFIRMED);
    }

    private static SealCheck checked(SealTrust trust) {
        return SealChecker.with(trust)
                .check(TestSeal.standard().bytes(), TestSeal.DAY)
                .seals()
                .get(0);
    }

    private static Finding finding(SealCheck check, String code) {
        return check.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String sentence(SealCheck check, String code) {
        return Wording.installed().sentence(finding(check, code));
    }

    @Test
    void should_trust_the_certificates_given_and_no_other() {
        TestSeal seal = TestSeal.standard();
        SealTrust own = SealTrust.certificates(List.of(seal.certificate()));
        SealTrust other = SealTrust.certificates(List.of(TestSeal.with("ES256").certificate()));
        assertThat(SealChecker.with(own).check(seal.bytes(), TestSeal.DAY).holding())
                .isPresent();
        assertThat(SealChecker.with(other).check(seal.bytes(), TestSeal.DAY).holding())
                .isEmpty();
    }
}
