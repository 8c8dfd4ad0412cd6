package org.espalier.core.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletenessCheckTest {

    private static Finding element(Report report, Element element) {
        return Samples.only(report, element.code());
    }

    private static MicroCredential.Builder youthBadge(CreditBearing bearing) {
        return Samples.without(Element.WORKLOAD, Element.LEVEL, Element.AWARDING_BODY, Element.COUNTRY)
                .learningSetting(LearningSetting.NON_FORMAL)
                .addAwardingBodies(Organisation.builder()
                        .name(LocalizedText.of("en", "Youth Centre"))
                        .country(CountryCode.parse("EE"))
                        .kind(OrganisationKind.OTHER_PROVIDER)
                        .build())
                .workload(Workload.builder()
                        .hours(LearningHours.of(40))
                        .creditBearing(bearing)
                        .build());
    }

    @Test
    void should_find_the_complete_credential_of_a_university_valid() {
        Report report = Samples.checked(Samples.university());

        assertThat(report.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(report.findings(Verdict.VIOLATED)).isEmpty();
        assertThat(report.findings(Verdict.UNDETERMINED)).isEmpty();
        assertThat(report.evaluatedOn()).contains(Samples.TODAY);
    }

    @Test
    void should_tell_size_hours_and_agreement_of_the_complete_credential() {
        Report report = Samples.checked(Samples.university());

        assertThat(Samples.only(report, "SIZE_CLASS").facts()).containsEntry("size", Fact.of("small"));
        assertThat(Samples.only(report, "HOURS_PER_CREDIT").facts())
                .containsEntry("ratio", Fact.of(Rational.of(26), "h/ECTS"));
        assertThat(Samples.only(report, "LEVEL_CYCLE_MISMATCH").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Samples.only(report, "MICRO_CREDENTIAL").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_tell_what_is_there_as_facts() {
        Report report = Samples.checked(Samples.without());

        assertThat(element(report, Element.LEARNING_OUTCOMES).facts()).containsEntry("outcomes", Fact.of(3));
        assertThat(element(report, Element.COUNTRY).facts()).containsEntry("countries", Fact.of(List.of("EE")));
        assertThat(element(report, Element.ASSESSMENT).facts())
                .containsEntry("types", Fact.of(List.of("written-examination", "project-work")));
        assertThat(element(report, Element.LEVEL).facts())
                .containsEntry("levels", Fact.of(List.of("EQF 7", "second cycle")));
    }

    @ParameterizedTest
    @EnumSource
    void should_find_each_element_that_is_missing(Element element) {
        Finding finding = element(Samples.checked(Samples.without(element)), element);

        assertThat(finding.verdict()).isEqualTo(element.isMandatory() ? Verdict.VIOLATED : Verdict.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource
    void should_weigh_a_mandatory_element_as_an_error_but_the_level_as_a_warning(Element element) {
        Severity expected =
                !element.isMandatory() ? Severity.NOTE : element == Element.LEVEL ? Severity.WARNING : Severity.ERROR;

        assertThat(element(Samples.checked(Samples.without(element)), element).severity())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void should_not_tell_again_as_missing_what_was_refused(Element element) {
        Report report = Samples.european().validate(Samples.without(element).build(), Samples.TODAY, Set.of(element));

        assertThat(element(report, element).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(report.findings(Verdict.VIOLATED)).isEmpty();
    }

    @Test
    void should_tell_a_missing_awarding_body_once_and_leave_its_country_open() {
        Report report = Samples.checked(Samples.without(Element.AWARDING_BODY, Element.COUNTRY));

        assertThat(report.findings(Verdict.VIOLATED))
                .extracting(Finding::code)
                .containsExactly("ELEMENT_AWARDING_BODY");
        assertThat(element(report, Element.COUNTRY).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(element(report, Element.COUNTRY).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void should_take_a_region_for_the_country_and_count_bodies_without_either() {
        Report report = Samples.checked(Samples.without(Element.AWARDING_BODY, Element.COUNTRY)
                .addAwardingBodies(Organisation.builder()
                        .name(LocalizedText.of("en", "Ghent"))
                        .region("BE2")
                        .build())
                .addAwardingBodies(
                        Organisation.builder().name(LocalizedText.of("en", "X")).build()));

        assertThat(element(report, Element.COUNTRY).facts())
                .containsEntry("countries", Fact.of(List.of("BE2")))
                .containsEntry("without", Fact.of(1));
    }

    @Test
    void should_find_a_badge_without_credits_complete_and_say_that_they_are_none() {
        Report report = Samples.checked(youthBadge(CreditBearing.NO));

        assertThat(report.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(element(report, Element.WORKLOAD).facts())
                .containsEntry("credits", Fact.of("none"))
                .containsEntry("hours", Fact.of(Rational.of(40), "h"));
        assertThat(Samples.only(report, "CREDIT_BEARING").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Samples.only(report, "WORKLOAD_IN_ECTS").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void should_say_that_the_credits_of_a_silent_badge_are_unknown() {
        Report report = Samples.checked(youthBadge(CreditBearing.UNKNOWN));

        assertThat(report.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(element(report, Element.WORKLOAD).facts()).containsEntry("credits", Fact.of("unknown"));
        assertThat(Samples.only(report, "CREDIT_BEARING").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Samples.only(report, "WORKLOAD_IN_ECTS").severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void should_warn_a_university_that_tells_hours_alone() {
        Report report = Samples.checked(Samples.without(Element.WORKLOAD).hours("40"));

        assertThat(element(report, Element.WORKLOAD).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(Samples.only(report, "WORKLOAD_IN_ECTS").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(Samples.only(report, "WORKLOAD_IN_ECTS").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void should_find_hours_alone_not_enough_for_microbol() {
        Report report = Samples.microbol()
                .validate(Samples.without(Element.WORKLOAD).hours("40").build(), Samples.TODAY);

        assertThat(Samples.only(report, "WORKLOAD_IN_ECTS").isBlocking()).isTrue();
    }

    @Test
    void should_find_what_microbol_demands_further() {
        Report report = Samples.microbol().validate(Samples.university().build(), Samples.TODAY);

        assertThat(report.findings(Verdict.VIOLATED))
                .extracting(Finding::code)
                .containsExactly("ELEMENT_PREREQUISITES", "FIELD_OF_STUDY", "AUTHENTICITY");
        assertThat(report.findings(Verdict.VIOLATED)).allMatch(Finding::isBlocking);
    }

    @Test
    void should_leave_open_for_microbol_whether_there_is_an_external_review() {
        Report report = Samples.microbol()
                .validate(
                        Samples.without(Element.QUALITY_ASSURANCE)
                                .addQualityAssurance(QualityAssurance.of(QualityAssuranceKind.INTERNAL))
                                .build(),
                        Samples.TODAY);

        assertThat(Samples.only(report, "EXTERNAL_REVIEW").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void should_not_take_an_assessment_without_a_type_for_the_element() {
        Report report = Samples.checked(Samples.without(Element.ASSESSMENT, Element.GRADE, Element.SUPERVISION));

        assertThat(element(report, Element.ASSESSMENT).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_take_a_type_of_assessment_in_words() {
        Report report = Samples.checked(Samples.without(Element.ASSESSMENT)
                .addAssessments(Assessment.builder()
                        .description(LocalizedText.of("en", "a talk"))
                        .build()));

        assertThat(element(report, Element.ASSESSMENT).facts())
                .containsEntry("types", Fact.of(List.of("told in words")));
    }

    @Test
    void should_check_a_credential_obtained_by_validation_without_a_course() {
        Report report = Samples.checked(Samples.without(Element.PARTICIPATION, Element.ASSESSMENT)
                .addParticipation(ParticipationMode.VALIDATION)
                .addAssessments(Assessment.of(AssessmentType.PORTFOLIO)));

        assertThat(report.verdict()).isEqualTo(Verdict.SATISFIED);
    }
}
