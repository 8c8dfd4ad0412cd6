package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a claim is a full degree, by what the document says of itself. */
class ElmFullDegreeTest {

    private static final String OPPORTUNITY = "'http://data.europa.eu/snb/learning-opportunity/";
    private static final String PROFILE = "'http://data.europa.eu/snb/credential/";

    @Test
    void should_take_an_educational_programme_for_a_degree_and_say_why() {
        Sample sample = Sample.microCredential().set(Sample.SPECIFICATION + "/dcType", OPPORTUNITY + "79343569f3'");
        assertThat(sample.credential().fullDegree()).contains(true);
        assertThat(Sample.fact(sample.findings("READ_AS_FULL_DEGREE").get(0), "because"))
                .contains("educational programme");
    }

    @Test
    void should_not_take_a_part_of_a_qualification_for_a_degree() {
        Sample sample = Sample.microCredential()
                .set(Sample.SPECIFICATION + "/dcType", OPPORTUNITY + "79343569f3'")
                .set(Sample.SPECIFICATION + "/isPartialQualification", "true");
        assertThat(sample.credential().fullDegree()).contains(false);
    }

    @Test
    void should_take_what_comes_with_a_diploma_supplement_for_a_degree() {
        Sample sample = Sample.microCredential().set("/credentialProfiles", PROFILE + "6dff8a0f87'");
        assertThat(sample.credential().fullDegree()).contains(true);
    }

    @ParameterizedTest
    @CsvSource({"60,true", "59.5,"})
    void should_take_an_accredited_award_of_a_year_for_a_degree(String credits, Boolean degree) {
        Sample sample = Sample.microCredential()
                .remove(Sample.SPECIFICATION + "/dcType")
                .set("/credentialProfiles", PROFILE + "6cf8e68c43'")
                .set(Sample.SPECIFICATION + "/creditPoint/point", "'" + credits + "'");
        assertThat(sample.credential().fullDegree().orElse(null)).isEqualTo(degree);
    }

    @ParameterizedTest
    @CsvSource({"Degree Programme,true", "Course,false", "Module,false", "Something,"})
    void should_go_by_the_type_of_an_elmo_transcript(String type, Boolean degree) {
        Sample sample = Sample.microCredential()
                .remove(Sample.SPECIFICATION + "/dcType")
                .set(Sample.CLAIM + "/identifier", "{'schemeName':'elmo:type:los','notation':'" + type + "'}");
        assertThat(sample.credential().fullDegree().orElse(null)).isEqualTo(degree);
    }

    @Test
    void should_leave_open_what_the_document_does_not_say() {
        Sample sample = Sample.microCredential().remove(Sample.SPECIFICATION + "/dcType");
        assertThat(sample.credential().fullDegree()).isEmpty();
    }
}
