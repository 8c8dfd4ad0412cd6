package org.espalier.recognition.document.elm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.espalier.core.credential.AssessmentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final List<String[]> ROWS = Tables.lines("concepts.csv").stream()
            .map(line -> line.split(";", -1))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "assessment,14",
        "learning-assessment,7",
        "accreditation,5",
        "supervision-verification,4",
        "learning-setting,2",
        "learning-opportunity,13"
    })
    void should_have_every_member_that_is_known_of_a_vocabulary(String vocabulary, int members) {
        assertThat(ROWS.stream().filter(row -> row[0].equals(vocabulary))).hasSize(members);
    }

    @Test
    void should_have_no_address_twice_and_four_columns_in_every_row() {
        assertThat(ROWS).allMatch(row -> row.length == 4);
        assertThat(ROWS).extracting(row -> row[1]).doesNotHaveDuplicates();
    }

    @Test
    void should_have_an_address_for_every_type_of_assessment_of_the_list() {
        Map<String, Long> types = ROWS.stream()
                .filter(row -> row[0].equals("assessment"))
                .collect(Collectors.groupingBy(row -> row[2], Collectors.counting()));
        assertThat(types.keySet())
                .isEqualTo(Arrays.stream(AssessmentType.values())
                        .filter(type -> type != AssessmentType.OTHER)
                        .map(AssessmentType::name)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"learningOutcome", "eqfLevel", "nationalID", "resultDistribution", "resultDestribution"})
    void should_know_the_names_of_both_versions_of_the_model(String name) {
        assertThat(Terms.isOfModel(name)).isTrue();
        assertThat(Terms.isOfEnvelope(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cnf", "academicYear", "studentNumber", "degreeProgramme"})
    void should_not_take_names_of_others_for_names_of_the_model(String name) {
        assertThat(Terms.isOfModel(name)).isFalse();
    }
}
