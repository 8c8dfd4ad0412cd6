package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.espalier.core.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are broken or meant to break a reader. */
class ElmHostileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/credentialSubject",
                "/credentialSubject/hasClaim",
                "/credentialSubject/hasClaim/specifiedBy",
                "/credentialSubject/hasClaim/specifiedBy/creditPoint",
                "/credentialSubject/hasClaim/specifiedBy/learningOutcome",
                "/credentialSubject/hasClaim/specifiedBy/eqfLevel",
                "/credentialSubject/hasClaim/specifiedBy/mode",
                "/credentialSubject/hasClaim/specifiedBy/accreditation",
                "/credentialSubject/hasClaim/specifiedBy/isPartialQualification",
                "/credentialSubject/hasClaim/awardedBy",
                "/credentialSubject/hasClaim/awardedBy/awardingBody",
                "/credentialSubject/hasClaim/awardedBy/awardingBody/location",
                "/credentialSubject/hasClaim/awardedBy/awardingBody/legalName",
                "/credentialSubject/hasClaim/provenBy",
                "/credentialSubject/hasClaim/provenBy/grade",
                "/credentialSubject/hasClaim/provenBy/idVerification",
                "/credentialSubject/hasClaim/influencedBy",
                "/credentialSubject/hasClaim/influencedBy/temporal",
                "/credentialSubject/hasClaim/identifier",
                "/credentialSubject/hasClaim/title",
                "/credentialSubject/fullName",
                "/issuer",
                "/evidence"
            })
    void should_tell_once_that_a_number_stands_where_something_else_belongs(String place) {
        Sample sample = Sample.microCredential().set(place, "417");
        assertThat(sample.findings("DOCUMENT_WRONG_VALUE"))
                .extracting(finding -> finding.subject().path().orElseThrow())
                .containsExactly(place);
        assertThat(sample.codes()).doesNotContain("NO_CLAIM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/credentialSubject/hasClaim/title", "/credentialSubject/hasClaim/specifiedBy/eqfLevel"})
    void should_keep_a_value_of_the_wrong_kind(String place) {
        assertThat(Sample.microCredential()
                        .set(place, "417")
                        .credential()
                        .kept()
                        .paths())
                .contains(place);
    }

    @Test
    void should_treat_null_as_absent() {
        Sample sample = Sample.microCredential()
                .set(Sample.SPECIFICATION + "/eqfLevel", "null")
                .set(Sample.CLAIM + "/provenBy", "[null]");
        assertThat(sample.codes()).isEmpty();
        assertThat(sample.credential().assessments()).isEmpty();
    }

    @Test
    void should_limit_how_many_findings_of_a_code_it_tells_and_count_the_rest() {
        String points = IntStream.range(0, 150)
                .mapToObj(i -> "{'point':'x','framework':'y'}")
                .collect(Collectors.joining(",", "[", "]"));
        Sample sample = Sample.microCredential().set(Sample.SPECIFICATION + "/creditPoint", points);
        assertThat(sample.findings("CREDIT_SYSTEM_UNKNOWN")).hasSize(100);
        Finding more = sample.findings("MORE_OF_THE_SAME").get(0);
        assertThat(Sample.fact(more, "count")).isEqualTo("50");
    }

    @Test
    void should_come_to_an_end_with_hundreds_of_claims_that_refer_to_each_other() {
        String claims = IntStream.range(0, 500)
                .mapToObj(i -> "{'id':'a:%d','type':'LearningAchievement','hasPart':['a:%d','a:%d']}"
                        .formatted(i, i + 1, 2 * i))
                .collect(Collectors.joining(",", "[", "]"));
        Sample sample = Sample.microCredential().set(Sample.CLAIM, claims);
        assertThat(sample.credentials()).hasSize(500);
        assertThat(sample.findings("PART_CYCLE")).hasSize(1);
    }

    @Test
    void should_bound_what_it_shows_of_names_that_it_does_not_know() {
        Sample sample = Sample.microCredential();
        IntStream.range(0, 100).forEach(i -> sample.set("/" + "x".repeat(200) + i, "1"));
        Finding finding = sample.findings("UNKNOWN_CONTENT").get(0);
        assertThat(Sample.fact(finding, "unknown").length()).isLessThan(40 * 90);
        assertThat(Sample.fact(finding, "unknownMore")).isEqualTo("60");
    }

    @Test
    void should_read_no_more_claims_than_anybody_needs() {
        String claims = IntStream.range(0, 2500)
                .mapToObj(i -> "{'type':'LearningAchievement','title':'%d'}".formatted(i))
                .collect(Collectors.joining(",", "[", "]"));
        Sample sample = Sample.microCredential().set(Sample.CLAIM, claims);
        assertThat(sample.codes()).containsExactly("PART_LIMIT");
        assertThat(sample.credentials()).hasSize(2000);
    }
}
