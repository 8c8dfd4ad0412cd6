package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.PersonalData;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Supervision;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.junit.jupiter.api.Test;

/** Where each element of a complete micro-credential is found. */
class ElmMappingTest {

    private final MicroCredential credential = Sample.microCredential().credential();

    @Test
    void should_take_the_id_of_the_document() {
        assertThat(credential.id()).hasToString("urn:credential:elm-1");
    }

    @Test
    void should_read_a_complete_document_without_any_finding_but_what_was_kept() {
        assertThat(Sample.microCredential().codes()).isEmpty();
    }

    @Test
    void should_read_the_learner_and_show_nothing_of_the_person() {
        PersonalData person = credential.learner().orElseThrow().personalData().orElseThrow();
        assertThat(person.fullName()).contains(LocalizedText.of("en", "L-0417"));
        assertThat(person.dateOfBirth()).contains(LocalDate.parse("1999-10-02"));
        assertThat(credential.learner().orElseThrow()).hasToString("Learner");
    }

    @Test
    void should_read_the_title_of_the_achievement_in_all_languages() {
        assertThat(credential.title())
                .contains(LocalizedText.of("en", "Introduction to Data Engineering")
                        .and("et", "Sissejuhatus andmetehnikasse"));
    }

    @Test
    void should_read_the_awarding_body_with_country_region_and_numbers() {
        Organisation body = credential.awardingBodies().get(0);
        assertThat(body.name()).contains(LocalizedText.of("en", "Tallinn School of Data"));
        assertThat(body.country()).contains(CountryCode.parse("EE"));
        assertThat(body.region()).contains("EST_HAR");
        assertThat(body.legalIdentifier()).contains(Identifier.of("registration EE", "74000323"));
        assertThat(body.identifiers())
                .containsExactly(Identifier.of("VAT EE", "EE100224841"), Identifier.of("erasmus", "EE TALLINN99"));
        assertThat(body.homepage()).contains("https://data.example.ee");
    }

    @Test
    void should_read_who_taught_where_that_is_another_body() {
        assertThat(credential.providers()).extracting(Organisation::label).containsExactly("Riga Data Academy");
    }

    @Test
    void should_name_no_sealing_body_where_the_awarding_body_issues() {
        assertThat(credential.sealingBody()).isEmpty();
    }

    @Test
    void should_read_the_day_of_the_award_and_not_the_first_day_of_validity() {
        assertThat(credential.awardedOn()).contains(LocalDate.parse("2026-06-12"));
        assertThat(credential.validFrom()).contains(LocalDate.parse("2026-06-30"));
        assertThat(credential.validTo()).isEmpty();
    }

    @Test
    void should_read_outcomes_with_skills_and_without_ids_of_nodes() {
        assertThat(credential.learningOutcomes())
                .containsExactly(
                        LearningOutcome.builder()
                                .statement(LocalizedText.of("en", "Builds a data pipeline"))
                                .addSkills("http://data.europa.eu/esco/skill/ccdf3597-0000-4000-8000-000000000001")
                                .build(),
                        LearningOutcome.stated("en", "Models data for analysis"));
    }

    @Test
    void should_read_credits_and_hours() {
        assertThat(credential.workload().ects()).contains(EctsCredits.of(6));
        assertThat(credential.workload().hours()).contains(LearningHours.of(156));
    }

    @Test
    void should_read_european_and_national_level() {
        assertThat(credential.level().orElseThrow().eqf()).contains(EqfLevel.EQF_6);
        assertThat(credential.level().orElseThrow().national()).containsExactly(NationalLevel.parse("EstQF 6"));
    }

    @Test
    void should_read_the_assessment_with_supervision_and_grade() {
        Assessment assessment = credential.assessments().get(0);
        assertThat(assessment.type()).contains(AssessmentType.PROJECT_WORK);
        assertThat(assessment.description()).contains(LocalizedText.of("en", "Final project"));
        assertThat(assessment.supervision()).contains(Supervision.SUPERVISED_IDENTIFIED);
        assertThat(assessment.grade().orElseThrow().text()).isEqualTo("4,5");
        assertThat(assessment.grade().orElseThrow().scheme()).contains("0 to 5");
        assertThat(assessment.grade().orElseThrow().passed()).contains(true);
    }

    @Test
    void should_read_participation_of_the_specification_and_not_the_mode_of_the_assessment() {
        assertThat(credential.participation()).containsExactly(ParticipationMode.BLENDED);
    }

    @Test
    void should_read_what_assures_the_quality() {
        QualityAssurance review = credential.qualityAssurance().get(0);
        assertThat(review.kind()).isEqualTo(QualityAssuranceKind.INSTITUTIONAL);
        assertThat(review.agency()).contains(LocalizedText.of("en", "Estonian Quality Agency"));
        assertThat(review.decision()).contains(QualityAssuranceDecision.POSITIVE);
        assertThat(review.validFrom()).contains(LocalDate.parse("2022-03-01"));
        assertThat(review.validTo()).contains(LocalDate.parse("2029-02-28"));
        assertThat(review.report()).contains("https://quality.example.ee/report/1");
    }

    @Test
    void should_read_prerequisites_as_words_that_no_machine_can_check() {
        assertThat(credential.prerequisites().orElseThrow().areOnlyWords()).isTrue();
        assertThat(credential.prerequisites().orElseThrow().text())
                .contains(LocalizedText.of("en", "Basic programming in any language."));
    }

    @Test
    void should_read_further_information_catalogue_and_codes() {
        assertThat(credential.furtherInformation()).contains(LocalizedText.of("en", "Taught with a partner company."));
        assertThat(credential.catalogue()).contains("https://data.example.ee/de-101");
        assertThat(credential.identifiers()).containsExactly(Identifier.of("course code", "DE-101"));
    }

    @Test
    void should_read_notes_behind_their_subject_and_documents_with_their_address() {
        Sample sample = Sample.microCredential()
                .set(
                        Sample.CLAIM + "/additionalNote",
                        "{'noteLiteral':{'en':'60'},'subject':{'id':'urn:x:1','prefLabel':{'en':'Minimum'}}}")
                .set(
                        Sample.SPECIFICATION + "/supplementaryDocument",
                        "{'title':{'en':'Guide'},'contentURL':'https://data.example.ee/guide'}");
        assertThat(sample.credential().furtherInformation())
                .contains(LocalizedText.of("en", "Guide: https://data.example.ee/guide\nMinimum: 60"));
    }

    @Test
    void should_read_the_narrowest_fields_only() {
        assertThat(credential.fields()).containsExactly(FieldOfStudy.parse("0612"));
    }

    @Test
    void should_read_language_setting_and_period_of_the_learning() {
        assertThat(credential.languages()).containsExactly(LanguageTag.ENGLISH);
        assertThat(credential.learningSetting()).contains(LearningSetting.FORMAL);
        assertThat(credential.studiedFrom()).contains(LocalDate.parse("2026-02-02"));
        assertThat(credential.studiedTo()).contains(LocalDate.parse("2026-05-29"));
    }

    @Test
    void should_see_that_a_short_programme_is_no_full_degree() {
        assertThat(credential.fullDegree()).contains(false);
    }
}
