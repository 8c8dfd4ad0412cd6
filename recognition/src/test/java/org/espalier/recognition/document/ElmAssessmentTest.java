package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.Supervision;
import org.espalier.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElmAssessmentTest {

    private static final String PROOF = Sample.CLAIM + "/provenBy";
    private static final String TYPE = PROOF + "/specifiedBy/dcType";
    private static final String ASSESSMENT = "http://data.europa.eu/snb/assessment/";
    private static final String MODE = "http://data.europa.eu/snb/learning-assessment/";

    @ParameterizedTest
    @CsvSource({
        "6e6cb2cc78,WRITTEN_EXAMINATION",
        "d30284d7df,ORAL_EXAMINATION",
        "3484bd7e51,CONTINUOUS_EVALUATION",
        "7331eb4762,ATTENDANCE"
    })
    void should_know_a_type_by_its_address(String member, AssessmentType type) {
        Sample sample = Sample.microCredential().set(TYPE, "'" + ASSESSMENT + member + "'");
        assertThat(assessment(sample).type()).contains(type);
    }

    @Test
    void should_take_an_own_concept_by_its_label() {
        Sample sample = Sample.microCredential()
                .set(TYPE, "{'id':'urn:epass:concept:1','prefLabel':{'en':'artefact assessment'}}");
        assertThat(assessment(sample).type()).contains(AssessmentType.OTHER);
        assertThat(assessment(sample).description()).contains(LocalizedText.of("en", "artefact assessment"));
        assertThat(sample.codes()).isEmpty();
    }

    @Test
    void should_tell_an_unknown_member_of_the_official_list() {
        Sample sample = Sample.microCredential().set(TYPE, "'" + ASSESSMENT + "c_new'");
        assertThat(sample.codes()).containsExactly("CONCEPT_UNKNOWN");
        assertThat(assessment(sample).type()).contains(AssessmentType.OTHER);
    }

    @Test
    void should_read_several_types_of_one_assessment() {
        Sample sample =
                Sample.microCredential().set(TYPE, "['" + ASSESSMENT + "6e6cb2cc78','" + ASSESSMENT + "d30284d7df']");
        assertThat(sample.credential().assessments())
                .extracting(each -> each.type().orElseThrow())
                .containsExactly(AssessmentType.WRITTEN_EXAMINATION, AssessmentType.ORAL_EXAMINATION);
    }

    @Test
    void should_not_take_the_title_of_the_course_for_a_kind_of_assessment() {
        Sample sample = Sample.microCredential()
                .set(PROOF, "{'title':{'en':'Introduction to Data Engineering'},'grade':{'noteLiteral':{'en':'A'}}}");
        assertThat(assessment(sample).isDescribed()).isFalse();
        assertThat(assessment(sample).grade()).isPresent();
    }

    @Test
    void should_read_an_assessment_that_was_used_for_the_award() {
        Sample sample = Sample.microCredential()
                .remove(PROOF)
                .set(
                        Sample.CLAIM + "/awardedBy/used",
                        "{'type':'LearningAssessment','specifiedBy':{'dcType':'" + ASSESSMENT + "b1b68f6735'}}");
        assertThat(assessment(sample).type()).contains(AssessmentType.QUIZ);
    }

    @Test
    void should_read_what_the_specification_announces_where_nothing_else_is_told() {
        Sample sample = Sample.microCredential()
                .remove(PROOF)
                .set(Sample.SPECIFICATION + "/provenBy", "{'dcType':'" + ASSESSMENT + "4f03b91c0e'}");
        assertThat(assessment(sample).type()).contains(AssessmentType.PORTFOLIO);
    }

    @ParameterizedTest
    @CsvSource({"c598449d64,UNSUPERVISED", "df2880c5cb,UNSUPERVISED_IDENTIFIED", "70be69aaf9,SUPERVISED_IDENTIFIED"})
    void should_read_supervision_and_identity_check(String member, Supervision supervision) {
        Sample sample = Sample.microCredential()
                .set(PROOF + "/idVerification", "'http://data.europa.eu/snb/supervision-verification/" + member + "'");
        assertThat(assessment(sample).supervision()).contains(supervision);
    }

    @Test
    void should_tell_a_supervision_whose_meaning_is_not_known() {
        Sample sample = Sample.microCredential()
                .set(PROOF + "/idVerification", "'http://data.europa.eu/snb/supervision-verification/44314532f9'");
        assertThat(assessment(sample).supervision()).isEmpty();
        assertThat(sample.codes()).containsExactly("CONCEPT_UNKNOWN");
    }

    @Test
    void should_read_that_it_was_passed_where_no_grade_is_told() {
        Sample sample = Sample.microCredential().remove(PROOF + "/grade");
        assertThat(assessment(sample).grade().flatMap(Grade::passed)).contains(true);
        assertThat(assessment(sample).grade().orElseThrow().text()).isEqualTo("pass");
    }

    @Test
    void should_leave_open_whether_a_grade_is_a_pass_where_that_is_not_told() {
        Sample sample =
                Sample.microCredential().set(PROOF + "/gradeStatus", "'http://data.europa.eu/snb/grade-status/x'");
        assertThat(assessment(sample).grade().flatMap(Grade::passed)).isEmpty();
        assertThat(sample.codes()).isEmpty();
    }

    @Test
    void should_read_the_mode_of_the_activity_where_the_specification_has_none() {
        Sample sample = Sample.microCredential().remove(Sample.SPECIFICATION + "/mode");
        assertThat(sample.credential().participation()).containsExactly(ParticipationMode.ONLINE);
    }

    @ParameterizedTest
    @CsvSource({"9191af2ed9,ON_SITE", "c_3a90b26d,HYBRID", "729f3bed4b,WORK_BASED", "ed4c557045,LABORATORY"})
    void should_know_a_mode_by_its_address(String member, ParticipationMode mode) {
        Sample sample = Sample.microCredential().set(Sample.SPECIFICATION + "/mode", "'" + MODE + member + "'");
        assertThat(sample.credential().participation()).containsExactly(mode);
    }

    @Test
    void should_tell_an_unknown_mode_of_the_official_list() {
        Sample sample = Sample.microCredential().set(Sample.SPECIFICATION + "/mode", "'" + MODE + "c_new'");
        assertThat(sample.credential().participation()).containsExactly(ParticipationMode.OTHER);
        assertThat(sample.codes()).containsExactly("CONCEPT_UNKNOWN");
    }

    private static Assessment assessment(Sample sample) {
        return sample.credential().assessments().get(0);
    }
}
