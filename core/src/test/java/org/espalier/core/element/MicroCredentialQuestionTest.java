package org.espalier.core.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MicroCredentialQuestionTest {

    private static Finding answer(MicroCredential.Builder credential) {
        return Samples.only(Samples.checked(credential), "MICRO_CREDENTIAL");
    }

    private static MicroCredential.Builder sized(Workload workload) {
        return Samples.without(Element.WORKLOAD).workload(workload);
    }

    @ParameterizedTest
    @CsvSource({"0.5, SATISFIED", "59.5, SATISFIED", "60, VIOLATED", "180, VIOLATED"})
    void should_be_no_micro_credential_from_60_credits_on(String ects, Verdict expected) {
        assertThat(answer(Samples.without(Element.WORKLOAD).ects(ects)).verdict())
                .isEqualTo(expected);
    }

    @Test
    void should_tell_60_credits_and_more_as_other_provision_and_as_one_error() {
        Report report = Samples.checked(Samples.without(Element.WORKLOAD).ects("90"));

        assertThat(report.determining()).extracting(Finding::code).containsExactly("OTHER_PROVISION");
        assertThat(Samples.only(report, "MICRO_CREDENTIAL").facts())
                .containsEntry("reasons", Fact.of(List.of("OTHER_PROVISION")));
        assertThat(Samples.only(report, "MICRO_CREDENTIAL").severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void should_tell_a_full_degree_as_such_whatever_its_size() {
        Report report =
                Samples.checked(Samples.without(Element.WORKLOAD).ects("180").fullDegree(true));

        assertThat(report.determining()).extracting(Finding::code).containsExactly("FULL_DEGREE");
    }

    @Test
    void should_be_no_micro_credential_for_attendance_alone() {
        Report report = Samples.checked(Samples.without(Element.ASSESSMENT, Element.GRADE, Element.SUPERVISION)
                .addAssessments(Assessment.of(AssessmentType.ATTENDANCE)));

        assertThat(report.determining()).extracting(Finding::code).containsExactly("ATTENDANCE_ONLY");
        assertThat(Samples.only(report, "MICRO_CREDENTIAL").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(Samples.only(report, "ELEMENT_ASSESSMENT").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_accept_attendance_beside_an_examination() {
        Report report = Samples.checked(Samples.university().addAssessments(Assessment.of(AssessmentType.ATTENDANCE)));

        assertThat(report.findings("ATTENDANCE_ONLY")).isEmpty();
    }

    @Test
    void should_leave_the_size_open_where_only_other_credits_are_told() {
        Report report = Samples.checked(sized(Workload.builder()
                .addOtherCredits(CreditAmount.parse("15 uk-cats"))
                .build()));

        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.determining()).extracting(Finding::code).containsExactly("OTHER_PROVISION");
        assertThat(Samples.only(report, "MICRO_CREDENTIAL").facts())
                .containsEntry("missing", Fact.of(List.of("workload/ects")));
    }

    @ParameterizedTest
    @CsvSource({
        "1199, UNKNOWN, SATISFIED",
        "1200, UNKNOWN, UNDETERMINED",
        "1200, YES, UNDETERMINED",
        "1200, NO, SATISFIED"
    })
    void should_decide_by_hours_only_where_no_credit_could_be_that_light(
            long hours, CreditBearing bearing, Verdict expected) {
        Workload workload = Workload.builder()
                .hours(LearningHours.of(hours))
                .creditBearing(bearing)
                .build();

        assertThat(answer(sized(workload)).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"LEARNING_OUTCOMES, learningOutcomes", "WORKLOAD, workload/ects", "ASSESSMENT, assessments"})
    void should_name_the_datum_that_would_decide(Element missing, String datum) {
        Finding finding = answer(Samples.without(missing));

        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.facts()).containsEntry("missing", Fact.of(List.of(datum)));
    }

    @Test
    void should_tell_a_missing_workload_once() {
        Report report = Samples.checked(Samples.without(Element.WORKLOAD));

        assertThat(report.determining()).extracting(Finding::code).containsExactly("ELEMENT_WORKLOAD");
        assertThat(report.findings("OTHER_PROVISION")).isEmpty();
    }
}
