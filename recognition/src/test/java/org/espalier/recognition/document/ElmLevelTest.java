package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElmLevelTest {

    private static final String EQF = Sample.SPECIFICATION + "/eqfLevel";
    private static final String NQF = Sample.SPECIFICATION + "/nqfLevel";
    private static final String EDUCATION = Sample.SPECIFICATION + "/educationLevel";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'http://data.europa.eu/snb/eqf/7'",
                "{'id':'https://data.europa.eu/snb/eqf/7/'}",
                "[{'id':'http://data.europa.eu/snb/eqf/7','type':['Concept']}]"
            })
    void should_know_a_level_by_its_address_alone(String level) {
        assertThat(level(Sample.microCredential().set(EQF, level)).eqf()).contains(EqfLevel.EQF_7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'http://data.europa.eu/snb/eqf/9'", "{'prefLabel':{'en':'Level 6'}}"})
    void should_tell_once_that_a_level_does_not_exist_and_keep_it(String level) {
        Sample sample = Sample.microCredential().remove(NQF).set(EQF, level);
        assertThat(sample.codes()).containsExactly("EQF_LEVEL_UNKNOWN");
        assertThat(sample.credential().level()).isEmpty();
        assertThat(sample.credential().kept().paths()).contains(EQF);
    }

    @Test
    void should_keep_national_and_european_levels_that_disagree_for_others_to_check() {
        Sample sample = Sample.microCredential().set(NQF, "'http://data.europa.eu/snb/qdr/c_670e54c7'");
        assertThat(level(sample).eqf()).contains(EqfLevel.EQF_6);
        assertThat(level(sample).national()).containsExactly(NationalLevel.parse("IE NQF 6"));
        assertThat(sample.codes()).isEmpty();
    }

    @Test
    void should_take_an_unknown_national_level_by_its_label_and_tell_it() {
        Sample sample = Sample.microCredential()
                .set(NQF, "{'id':'http://data.europa.eu/snb/qdr/c_none','prefLabel':{'en':'XQF Level 3'}}");
        assertThat(level(sample).national()).containsExactly(NationalLevel.parse("XQF Level 3"));
        assertThat(sample.codes()).containsExactly("NATIONAL_LEVEL_UNKNOWN");
    }

    @Test
    void should_read_the_level_of_the_education_where_no_other_is_told() {
        Sample sample =
                Sample.microCredential().remove(EQF).remove(NQF).set(EDUCATION, "'http://data.europa.eu/snb/eqf/5'");
        assertThat(level(sample).eqf()).contains(EqfLevel.EQF_5);
    }

    @Test
    void should_keep_a_level_of_the_education_that_is_of_another_list() {
        Sample sample = Sample.microCredential().set(EDUCATION, "'http://example.org/isced-2011/6'");
        assertThat(sample.codes()).isEmpty();
        assertThat(sample.credential().kept().paths()).contains(EDUCATION);
    }

    @Test
    void should_tell_two_european_levels_and_take_the_first() {
        Sample sample = Sample.microCredential().set(EDUCATION, "'http://data.europa.eu/snb/eqf/7'");
        assertThat(level(sample).eqf()).contains(EqfLevel.EQF_6);
        assertThat(sample.codes()).containsExactly("EQF_LEVELS_DIFFER");
    }

    private static QualificationLevel level(Sample sample) {
        return sample.credential().level().orElseThrow();
    }
}
