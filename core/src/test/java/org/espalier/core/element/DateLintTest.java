package org.espalier.core.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Revocation;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLintTest {

    private static final LocalDate DAY_BEFORE = Samples.AWARDED.minusDays(1);

    private static List<Finding> order(MicroCredential.Builder credential) {
        return Samples.checked(credential).findings("DATE_ORDER");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 0", "2026-11-23, 1", "2031-01-01, 1"})
    void should_refuse_an_award_in_the_future(LocalDate awarded, int findings) {
        assertThat(Samples.checked(Samples.without(Element.DATE_OF_ISSUING).awardedOn(awarded))
                        .findings("DATE_IN_FUTURE"))
                .hasSize(findings)
                .allMatch(Finding::isBlocking);
    }

    @Test
    void should_tell_a_validity_that_ends_before_it_begins() {
        MicroCredential.Builder credential =
                Samples.university().validFrom(LocalDate.parse("2026-03-01")).validTo(LocalDate.parse("2026-02-28"));

        assertThat(order(credential)).singleElement().satisfies(finding -> {
            assertThat(finding.isBlocking()).isTrue();
            assertThat(finding.facts())
                    .containsEntry("first", Fact.of("validFrom"))
                    .containsEntry("secondDay", Fact.of(LocalDate.parse("2026-02-28")));
        });
    }

    @Test
    void should_tell_a_validity_that_ended_before_the_award() {
        assertThat(order(Samples.university().validTo(DAY_BEFORE))).hasSize(1);
    }

    @Test
    void should_tell_studies_that_ended_before_they_began() {
        MicroCredential.Builder credential = Samples.university()
                .studiedFrom(LocalDate.parse("2025-05-02"))
                .studiedTo(LocalDate.parse("2025-05-01"));

        assertThat(order(credential)).singleElement().matches(Finding::isBlocking);
    }

    @Test
    void should_only_warn_of_an_award_before_the_studies_ended() {
        MicroCredential.Builder credential = Samples.university().studiedTo(Samples.AWARDED.plusDays(1));

        assertThat(order(credential)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void should_tell_a_revocation_before_the_award() {
        MicroCredential.Builder credential = Samples.university()
                .revocation(Revocation.builder().on(DAY_BEFORE).build());

        assertThat(order(credential)).singleElement().matches(Finding::isBlocking);
    }

    @Test
    void should_tell_a_review_that_ends_before_it_begins() {
        MicroCredential.Builder credential = Samples.university()
                .addQualityAssurance(QualityAssurance.builder()
                        .kind(QualityAssuranceKind.PROGRAMME)
                        .validFrom(LocalDate.parse("2024-01-02"))
                        .validTo(LocalDate.parse("2024-01-01"))
                        .build());

        assertThat(order(credential))
                .extracting(finding -> finding.subject().path().orElse(""))
                .containsExactly("/qualityAssurance/2/validTo");
    }

    @Test
    void should_accept_dates_that_fall_on_one_day() {
        MicroCredential.Builder credential = Samples.university()
                .studiedFrom(Samples.AWARDED)
                .studiedTo(Samples.AWARDED)
                .validFrom(Samples.AWARDED)
                .validTo(Samples.AWARDED)
                .revocation(Revocation.builder().on(Samples.AWARDED).build());

        assertThat(order(credential)).isEmpty();
    }
}
