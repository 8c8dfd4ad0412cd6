package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.rule.Judged.answer;
import static org.espalier.stacking.rule.Judged.credential;
import static org.espalier.stacking.rule.Judged.missing;

import java.time.LocalDate;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Supervision;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.evaluation.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters on where a credential comes from, and on its quality. */
class FilterOriginTest {

    @Nested
    class Names {

        @ParameterizedTest
        @CsvSource({"*data*,YES", "DATA?engineering,YES", "data,NO", "andme*,YES", "*DATA,NO"})
        void should_find_a_title_by_a_pattern_in_any_language(String pattern, Answer expected) {
            MicroCredential.Builder titled = credential()
                    .title(LocalizedText.of("en", "Data Engineering").and("et", "Andmetehnika"));
            assertThat(answer("{'titlePatterns': ['" + pattern + "']}", titled)).isEqualTo(expected);
        }

        @Test
        void should_compare_composed_and_decomposed_letters_alike() {
            assertThat(answer("{'titles': ['\u00e9t\u00e9']}", credential().title("fr", "E\u0301te\u0301")))
                    .isEqualTo(Answer.YES);
            assertThat(answer(
                            "{'titlePatterns': ['\u039b\u039f\u0393\u039f\u03a3*']}",
                            credential().title("el", "\u03bb\u03cc\u03b3\u03bf\u03c2".replace('\u03cc', '\u03bf'))))
                    .isEqualTo(Answer.YES);
        }

        @Test
        void should_not_know_a_title_that_is_not_told() {
            assertThat(missing("{'titlePatterns': ['*']}", credential())).containsExactly("title");
        }

        @Test
        void should_take_the_awarding_body_for_the_provider_unless_another_is_told() {
            String byCollege = "{'providers': ['College']}";
            assertThat(answer(byCollege, credential().addAwardingBodies(named("college"))))
                    .isEqualTo(Answer.YES);
            assertThat(answer(
                            byCollege,
                            credential().addAwardingBodies(named("college")).addProviders(named("School"))))
                    .isEqualTo(Answer.NO);
            assertThat(answer(byCollege, credential())).isEqualTo(Answer.UNKNOWN);
        }

        @Test
        void should_never_deny_that_a_body_is_registered() {
            Organisation listed = Organisation.builder()
                    .addIdentifiers(Identifier.of("DEQAR", "DEQARINST0001"))
                    .build();
            assertThat(answer("{'registers': ['deqar']}", credential().addAwardingBodies(listed)))
                    .isEqualTo(Answer.YES);
            assertThat(answer("{'registers': ['eter']}", credential().addAwardingBodies(listed)))
                    .isEqualTo(Answer.UNKNOWN);
        }

        @Test
        void should_know_the_kind_of_the_awarding_body() {
            String byUniversity = "{'organisationKinds': ['higher-education-institution']}";
            Organisation other =
                    Organisation.builder().kind(OrganisationKind.OTHER_PROVIDER).build();
            assertThat(answer(byUniversity, credential().addAwardingBodies(other)))
                    .isEqualTo(Answer.NO);
            assertThat(answer(byUniversity, credential().addAwardingBodies(other, named("x"))))
                    .isEqualTo(Answer.UNKNOWN);
        }

        private Organisation named(String name) {
            return Organisation.builder().name(LocalizedText.of("en", name)).build();
        }
    }

    @Nested
    class Learning {

        @ParameterizedTest
        @CsvSource({"pt,pt-BR,YES", "pt-BR,pt,UNKNOWN", "pt-BR,pt-PT,NO", "pt,en,NO", "en,und,UNKNOWN"})
        void should_cover_the_varieties_of_a_language(String wanted, String told, Answer expected) {
            assertThat(answer("{'languages': ['" + wanted + "']}", credential().addLanguages(LanguageTag.parse(told))))
                    .isEqualTo(expected);
        }

        @Test
        void should_look_for_one_form_of_participation() {
            String online = "{'modes': ['online', 'blended']}";
            assertThat(answer(online, credential().addParticipation(ParticipationMode.BLENDED)))
                    .isEqualTo(Answer.YES);
            assertThat(answer(online, credential().addParticipation(ParticipationMode.ON_SITE)))
                    .isEqualTo(Answer.NO);
            assertThat(missing(online, credential())).containsExactly("form of participation");
        }
    }

    @Nested
    class Assessments {

        private static final String ASSESSED = "{'assessed': true}";

        @Test
        void should_be_more_than_attendance() {
            assertThat(answer(ASSESSED, by(AssessmentType.ATTENDANCE))).isEqualTo(Answer.NO);
            assertThat(answer("{'assessed': false}", by(AssessmentType.ATTENDANCE)))
                    .isEqualTo(Answer.YES);
            assertThat(answer(ASSESSED, by(AssessmentType.QUIZ, AssessmentType.ATTENDANCE)))
                    .isEqualTo(Answer.YES);
        }

        @Test
        void should_stay_open_where_none_is_told_or_only_in_words() {
            assertThat(answer(ASSESSED, credential())).isEqualTo(Answer.UNKNOWN);
            assertThat(answer(ASSESSED, by(AssessmentType.ATTENDANCE).addAssessments(inWords())))
                    .isEqualTo(Answer.UNKNOWN);
        }

        @Test
        void should_be_of_a_type() {
            assertThat(answer("{'assessmentTypes': ['quiz']}", by(AssessmentType.QUIZ)))
                    .isEqualTo(Answer.YES);
            assertThat(answer("{'assessmentTypes': ['portfolio']}", by(AssessmentType.QUIZ)))
                    .isEqualTo(Answer.NO);
            assertThat(answer("{'assessmentTypes': ['quiz']}", credential().addAssessments(inWords())))
                    .isEqualTo(Answer.UNKNOWN);
        }

        @ParameterizedTest
        @CsvSource({
            "supervised-identified,SUPERVISED_ONLINE_IDENTIFIED,YES",
            "supervised-online-identified,SUPERVISED_IDENTIFIED,UNKNOWN",
            "supervised-online-identified,SUPERVISED_ON_SITE_IDENTIFIED,NO",
            "supervised-identified,SUPERVISED,NO"
        })
        void should_be_supervised(String wanted, Supervision told, Answer expected) {
            Assessment assessment = Assessment.builder().supervision(told).build();
            assertThat(answer(
                            "{'supervision': ['" + wanted + "']}", credential().addAssessments(assessment)))
                    .isEqualTo(expected);
        }

        @Test
        void should_be_supervised_online_or_on_site_where_either_is_wanted() {
            Assessment somewhere = Assessment.builder()
                    .supervision(Supervision.SUPERVISED_IDENTIFIED)
                    .build();
            String either = "{'supervision': ['supervised-online-identified', 'supervised-on-site-identified']}";
            assertThat(answer(either, credential().addAssessments(somewhere))).isEqualTo(Answer.YES);
        }

        private MicroCredential.Builder by(AssessmentType... types) {
            MicroCredential.Builder credential = credential();
            for (AssessmentType type : types) {
                credential.addAssessments(Assessment.of(type));
            }
            return credential;
        }

        private Assessment inWords() {
            return Assessment.builder()
                    .description(LocalizedText.of("en", "a talk"))
                    .build();
        }
    }

    @Nested
    class Quality {

        private static final String EXTERNAL = "{'qualityAssurance': ['institutional', 'programme']}";
        private static final LocalDate AWARDED = LocalDate.parse("2025-06-12");

        @Test
        void should_be_of_a_kind() {
            assertThat(answer(EXTERNAL, assured(QualityAssurance.of(QualityAssuranceKind.PROGRAMME))))
                    .isEqualTo(Answer.YES);
            assertThat(answer(EXTERNAL, assured(QualityAssurance.of(QualityAssuranceKind.INTERNAL))))
                    .isEqualTo(Answer.NO);
            assertThat(missing(EXTERNAL, credential())).containsExactly("quality assurance");
        }

        @ParameterizedTest
        @CsvSource({
            "2025-06-12,2030-01-01,YES",
            "2025-06-13,2030-01-01,NO",
            "2020-01-01,2025-06-12,YES",
            "2020-01-01,2025-06-11,NO"
        })
        void should_be_in_force_on_the_day_of_the_award(LocalDate from, LocalDate to, Answer expected) {
            assertThat(answer(
                            EXTERNAL,
                            assured(review().validFrom(from).validTo(to).build())
                                    .awardedOn(AWARDED)))
                    .isEqualTo(expected);
        }

        @Test
        void should_stay_open_where_the_day_of_the_award_is_not_told() {
            QualityAssurance dated = review().validTo(AWARDED).build();
            assertThat(answer(EXTERNAL, assured(dated))).isEqualTo(Answer.UNKNOWN);
            assertThat(missing(EXTERNAL, assured(dated))).containsExactly("awarding date");
        }

        @Test
        void should_not_be_with_a_negative_decision() {
            QualityAssurance negative =
                    review().decision(QualityAssuranceDecision.NEGATIVE).build();
            assertThat(answer(EXTERNAL, assured(negative))).isEqualTo(Answer.NO);
        }

        @Test
        void should_be_reviewed_by_an_agency() {
            String agency = "{'agencies': ['Example Agency']}";
            QualityAssurance named =
                    review().agency(LocalizedText.of("en", "EXAMPLE agency")).build();
            assertThat(answer(agency, assured(named))).isEqualTo(Answer.YES);
            assertThat(answer(agency, assured(review().build()))).isEqualTo(Answer.UNKNOWN);
            assertThat(answer(agency, assured(QualityAssurance.of(QualityAssuranceKind.INTERNAL))))
                    .isEqualTo(Answer.NO);
        }

        private QualityAssurance.Builder review() {
            QualityAssurance.Builder review = QualityAssurance.builder();
            review.kind(QualityAssuranceKind.INSTITUTIONAL);
            return review;
        }

        private MicroCredential.Builder assured(QualityAssurance arrangement) {
            return credential().addQualityAssurance(arrangement);
        }
    }
}
