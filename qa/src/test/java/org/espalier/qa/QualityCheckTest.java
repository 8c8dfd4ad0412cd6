package org.espalier.qa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.junit.jupiter.api.Test;

class QualityCheckTest {

    private static final QualityAssurance REVIEW = Samples.review("2022-01-01")
            .validTo(LocalDate.parse("2027-12-31"))
            .obligatory(true)
            .decision(QualityAssuranceDecision.POSITIVE)
            .report("https://reports.example/1")
            .build();

    @Test
    void should_pass_with_a_warning_where_learners_are_not_heard() {
        MicroCredential credential = Samples.credential(Samples.internal(), REVIEW);
        Report report =
                QualityCheck.validate(credential, Samples.TODAY, Map.of(InternalAspect.LEARNER_FEEDBACK, false));

        assertThat(report.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(report.findings(Verdict.VIOLATED))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("QA_LEARNER_FEEDBACK", Severity.WARNING));
    }

    @Test
    void should_say_what_assures_it_by_whom_and_with_what_evidence() {
        Report report = Samples.checked(Samples.internal(), REVIEW);

        assertThat(Samples.only(report, "QA_STATUS").facts())
                .containsEntry("status", Fact.of("external-obligatory"))
                .containsEntry("agencies", Fact.of(List.of("Agency A")));
        assertThat(Samples.only(report, "QA_EXTERNAL").facts())
                .containsEntry("evidence", Fact.of("https://reports.example/1"))
                .containsEntry("to", Fact.of(LocalDate.parse("2027-12-31")));
        assertThat(Samples.only(report, "QA_AGENCY").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_leave_open_what_is_not_told_and_name_it() {
        Report report = Samples.checked();

        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.findings(Verdict.VIOLATED)).isEmpty();
        assertThat(Samples.only(report, "QA_STATUS").facts())
                .containsEntry("missing", Fact.of(List.of("qualityAssurance")));
    }

    @Test
    void should_pass_on_internal_quality_assurance_and_leave_the_external_part_open() {
        Report report = Samples.checked(Samples.internal());

        assertThat(report.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Samples.only(report, "QA_EXTERNAL").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void should_judge_the_day_of_the_award_and_not_the_day_of_the_check() {
        QualityAssurance ended = Samples.review("2020-01-01")
                .validTo(LocalDate.parse("2025-12-31"))
                .build();

        assertThat(Samples.only(Samples.checked(ended), "QA_EXTERNAL").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_tell_a_lapsed_review_and_leave_the_whole_open() {
        Report report = Samples.checked(Samples.review("2015-01-01").build());

        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Samples.only(report, "QA_EXTERNAL").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(Samples.only(report, "QA_STATUS").facts()).containsEntry("status", Fact.of("lapsed"));
    }

    @Test
    void should_cite_the_register_for_the_six_years() {
        Finding finding =
                Samples.only(Samples.checked(Samples.review("2022-01-01").build()), "QA_EXTERNAL");

        assertThat(finding.facts()).containsEntry("assumedTo", Fact.of(LocalDate.parse("2028-01-01")));
        assertThat(finding.source().orElseThrow().title()).contains("DEQAR");
        assertThat(finding.source().orElseThrow().confidence()).isEqualTo(Confidence.VERIFIED);
    }

    @Test
    void should_count_a_voluntary_review_and_call_it_so() {
        Report report =
                Samples.checked(Samples.review("2024-01-01").obligatory(false).build());

        assertThat(report.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Samples.only(report, "QA_EXTERNAL").facts()).containsEntry("status", Fact.of("voluntary"));
    }

    @Test
    void should_not_pass_while_a_negative_decision_stands() {
        Report report = Samples.checked(Samples.review("2024-01-01")
                .decision(QualityAssuranceDecision.NEGATIVE)
                .build());

        assertThat(report.determining()).extracting(Finding::code).containsExactly("QA_STATUS");
        assertThat(Samples.only(report, "QA_DECISION").verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_accept_a_decision_with_conditions() {
        Report report = Samples.checked(Samples.review("2024-01-01")
                .decision(QualityAssuranceDecision.CONDITIONAL)
                .build());

        assertThat(report.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Samples.only(report, "QA_DECISION").facts()).containsEntry("decision", Fact.of("conditional"));
    }

    @Test
    void should_only_note_an_old_review_beside_one_that_held() {
        List<Finding> external =
                Samples.checked(Samples.review("2015-01-01").build(), REVIEW).findings("QA_EXTERNAL");

        assertThat(external).extracting(Finding::severity).containsExactly(Severity.NOTE, Severity.WARNING);
    }

    @Test
    void should_say_so_where_the_day_of_the_award_is_unknown() {
        MicroCredential undated = MicroCredential.builder()
                .id("undated")
                .addQualityAssurance(REVIEW)
                .build();
        Finding finding = Samples.only(QualityCheck.validate(undated, Samples.TODAY), "QA_DAY");

        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.facts()).containsEntry("day", Fact.of(Samples.TODAY));
    }
}
