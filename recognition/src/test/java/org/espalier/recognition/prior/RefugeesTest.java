package org.espalier.recognition.prior;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefugeesTest {

    private static final LocalDate DAY = Union.DAY;

    @ParameterizedTest
    @CsvSource({"2022-02-28, false", "2022-03-01, true", "2027-03-01, true", "2027-03-02, false"})
    void should_support_access_for_five_years_and_on_their_last_day(String day, boolean supported) {
        assertThat(passport("2022-03-01").supportsOn(LocalDate.parse(day))).isEqualTo(supported);
    }

    @Test
    void should_end_on_the_last_day_of_february_where_there_is_no_other() {
        assertThat(passport("2024-02-29").validTo()).isEqualTo(LocalDate.parse("2029-02-28"));
    }

    @Test
    void should_say_that_a_passport_gives_no_credits() {
        QualificationsPassport passport = QualificationsPassport.builder()
                .issuedOn(LocalDate.parse("2022-03-01"))
                .level(EqfLevel.EQF_6)
                .build();
        assertThat(sentence(passport.finding(DAY)))
                .isEqualTo(
                        "A European Qualifications Passport for Refugees that states EQF 6 is valid from 2022-03-01 to"
                                + " 2027-03-01; it supports access and gives no credits.");
    }

    @Test
    void should_hold_an_old_passport_against_nobody() {
        assertThat(passport("2016-03-01").finding(DAY).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void should_support_access_by_a_background_paper_that_tells_a_study() {
        BackgroundPaper paper =
                paper().addStudies(study(EqfLevel.EQF_5), study(EqfLevel.EQF_6)).build();
        assertThat(paper.supportsOn(DAY)).isTrue();
        assertThat(paper.level()).contains(EqfLevel.EQF_6);
        assertThat(sentence(paper.finding(DAY)))
                .isEqualTo(
                        "A background paper of Recognition office of 2026-10-01 stands in for missing documents and tells"
                                + " studies up to EQF 6; it supports access and gives no credits.");
    }

    @Test
    void should_not_support_access_before_the_paper_is_written_or_while_it_is_empty() {
        BackgroundPaper written = paper().addStudies(study(EqfLevel.EQF_6)).build();
        assertThat(written.supportsOn(LocalDate.parse("2026-09-30"))).isFalse();
        assertThat(paper().build().finding(DAY).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static QualificationsPassport passport(String issuedOn) {
        return QualificationsPassport.builder()
                .issuedOn(LocalDate.parse(issuedOn))
                .build();
    }

    private static BackgroundPaper.Builder paper() {
        BackgroundPaper.Builder builder = BackgroundPaper.builder();
        builder.office("Recognition office").on(LocalDate.parse("2026-10-01"));
        return builder;
    }

    private static BackgroundStudy study(EqfLevel level) {
        BackgroundStudy.Builder builder = BackgroundStudy.builder();
        return builder.title(LocalizedText.of("en", "Civil engineering"))
                .level(level)
                .build();
    }

    private static String sentence(Finding finding) {
        return Wording.installed().sentence(finding);
    }
}
