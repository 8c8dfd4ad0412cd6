package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElmDatesTest {

    private static final String AWARDED = Sample.CLAIM + "/awardedBy/awardingDate";
    private static final String BORN = "/credentialSubject/dateOfBirth";

    @ParameterizedTest
    @CsvSource({
        "2026-06-12,2026-06-12",
        "2026-06-12T00:00:00,2026-06-12",
        "2026-06-12T23:59:59.999+02:00,2026-06-12",
        "2026-06-12T00:30:00-05:00,2026-06-12",
        "2026-06-12T09:00:00Z,2026-06-12",
        "2026-06-12T22:10:00Z,2026-06-12",
        "2026-06-12T22:00:00+02:00,2026-06-12"
    })
    void should_take_the_day_as_it_is_written(String written, LocalDate day) {
        Sample sample = Sample.microCredential().set(AWARDED, "'" + written + "'");
        assertThat(sample.credential().awardedOn()).contains(day);
        assertThat(sample.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"21:00:00Z", "22:00:00Z", "23:00Z", "22:00:00.000Z", "23:00:00+00:00"})
    void should_doubt_a_day_that_may_be_midnight_in_europe(String time) {
        Sample sample = Sample.microCredential().set(AWARDED, "'2026-06-12T" + time + "'");
        assertThat(sample.credential().awardedOn()).contains(LocalDate.parse("2026-06-12"));
        assertThat(sample.codes()).containsExactly("DATE_MAY_BE_SHIFTED");
    }

    @Test
    void should_doubt_a_birthday_without_showing_it() {
        Finding finding = Sample.microCredential()
                .set(BORN, "'1999-10-01T22:00:00Z'")
                .findings("DATE_MAY_BE_SHIFTED")
                .get(0);
        assertThat(finding.facts()).containsOnlyKeys("time");
        assertThat(Wording.installed().sentence(finding)).doesNotContain("1999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'12 June 2026'", "'2026-02-30'", "'2026'", "20260612", "true"})
    void should_tell_once_that_a_date_cannot_be_read(String date) {
        Sample sample = Sample.microCredential().set(AWARDED, date);
        assertThat(sample.codes()).containsExactly("DATE_UNREADABLE");
        assertThat(sample.credential().awardedOn()).isEmpty();
        assertThat(sample.credential().kept().paths()).contains(AWARDED);
    }

    @Test
    void should_let_the_day_of_the_seal_stand_in_for_a_missing_day_of_award() {
        Sample sample = Sample.microCredential().remove(AWARDED).sealed();
        assertThat(sample.credential().awardedOn()).contains(LocalDate.parse("2026-07-01"));
        Finding fallback = sample.findings("AWARDING_DATE_FALLBACK").get(0);
        assertThat(fallback.severity()).isEqualTo(Severity.WARNING);
        assertThat(fallback.subject().text()).isEqualTo("urn:credential:elm-1 /issued");
    }

    @Test
    void should_leave_the_day_of_award_unknown_in_a_draft() {
        Sample sample = Sample.microCredential().remove(AWARDED);
        assertThat(sample.credential().awardedOn()).isEmpty();
        assertThat(sample.codes()).isEmpty();
    }

    @Test
    void should_read_until_when_a_document_is_valid() {
        Sample sample = Sample.microCredential().set("/expirationDate", "'2031-06-30T00:00:00Z'");
        assertThat(sample.credential().validTo()).contains(LocalDate.parse("2031-06-30"));
    }

    @Test
    void should_take_the_earlier_of_two_ends_and_tell_it() {
        Sample sample = Sample.microCredential()
                .set("/expirationDate", "'2031-06-30T00:00:00Z'")
                .set("/validUntil", "'2030-06-30T00:00:00Z'");
        assertThat(sample.credential().validTo()).contains(LocalDate.parse("2030-06-30"));
        assertThat(sample.codes()).containsExactly("VALIDITY_INCONSISTENT");
    }

    @Test
    void should_tell_a_validity_that_ends_before_it_begins() {
        Sample sample = Sample.microCredential().set("/validUntil", "'2020-01-01T00:00:00Z'");
        assertThat(sample.codes()).containsExactly("VALIDITY_INCONSISTENT");
    }
}
