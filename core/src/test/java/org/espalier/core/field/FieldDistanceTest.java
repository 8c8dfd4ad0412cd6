package org.espalier.core.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldDistanceTest {

    @ParameterizedTest
    @CsvSource({"0613, 0613, 0", "0611, 0613, 1", "0711, 0732, 2", "0915, 0613, 3"})
    void should_measure_between_detailed_fields(String a, String b, String distance) {
        assertThat(between(a, b)).hasToString(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "061, 0613, 0 to 1",
        "06, 0613, 0 to 2",
        "07, 071, 0 to 2",
        "071, 071, 0 to 1",
        "07, 07, 0 to 2",
        "071, 0721, 2",
        "071, 072, 2",
        "06, 0713, 3",
        "06, 07, 3"
    })
    void should_give_what_is_possible_between_codes_that_say_less(String a, String b, String distance) {
        assertThat(between(a, b)).hasToString(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "0700, 0711, 0 to 2",
        "070, 0711, 0 to 2",
        "0710, 0711, 0 to 1",
        "0719, 0711, 0 to 1",
        "0719, 0719, 0 to 1",
        "0799, 0711, 0 to 2",
        "079, 0799, 0 to 2",
        "0710, 0721, 2",
        "0700, 0613, 3",
        "10, 1011, 0 to 2"
    })
    void should_read_a_residual_code_as_its_parent(String a, String b, String distance) {
        assertThat(between(a, b)).hasToString(distance);
    }

    @ParameterizedTest
    @CsvSource({"0688, 0613", "068, 0613", "0688, 06", "0788, 0721", "0788, 0700", "0788, 0788", "1088, 1015"})
    void should_be_near_a_whole_broad_field_when_interdisciplinary(String a, String b) {
        assertThat(between(a, b).nearness(0)).isEqualTo(Nearness.NEAR);
    }

    @ParameterizedTest
    @CsvSource({"0688, 0713, 3", "0688, 0788, 3", "0228, 0221, 1", "0228, 0213, 2", "0228, 0228, 0"})
    void should_not_stretch_further(String a, String b, String distance) {
        assertThat(between(a, b)).hasToString(distance);
    }

    @ParameterizedTest
    @CsvSource({"0031, 0031", "0031, 0613", "00, 00", "0099, 06", "9999, 0613", "9999, 9999", "99, 00"})
    void should_not_compare_generic_and_unknown_fields(String a, String b) {
        assertThat(between(a, b)).hasToString("not comparable");
        assertThat(Stream.of(0, 1, 2, 3).map(between(a, b)::nearness)).containsOnly(Nearness.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "0611, 0613, 0, FAR", "0611, 0613, 1, NEAR", "0711, 0732, 1, FAR", "0711, 0732, 2, NEAR",
                "061, 0613, 0, UNKNOWN",
        "061, 0613, 1, NEAR", "06, 0613, 1, UNKNOWN", "06, 0613, 2, NEAR", "0915, 0613, 2, FAR", "0915, 0613, 3, NEAR"
    })
    void should_be_near_up_to_k(String a, String b, int k, Nearness nearness) {
        assertThat(between(a, b).nearness(k)).isEqualTo(nearness);
    }

    @ParameterizedTest
    @CsvSource({
        "0613, 0613, NEAR",
        "0613;0915, 0911, NEAR",
        "0613;0915, 06;0413, UNKNOWN",
        "0613;9999, 0915, UNKNOWN",
        "0613;0714, 0915;0413, FAR",
        "0613, '', UNKNOWN",
        "'', '', UNKNOWN"
    })
    void should_take_the_nearest_pair_of_several(String a, String b, Nearness nearness) {
        assertThat(FieldDistance.nearness(fields(a), fields(b), FieldDistance.DEFAULT_NEAR))
                .isEqualTo(nearness);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void should_refuse_a_k_that_is_no_distance(int k) {
        assertThatThrownBy(() -> between("0611", "0613").nearness(k)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void should_refuse_a_wrong_k_for_empty_sets_too(int k) {
        assertThatThrownBy(() -> FieldDistance.nearness(Set.of(), Set.of(), k))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_have_no_distance_where_nothing_is_comparable() {
        assertThat(between("0031", "0613").isComparable()).isFalse();
        assertThat(between("0031", "0613").smallest()).isEmpty();
    }

    private static FieldDistance between(String a, String b) {
        return FieldDistance.between(FieldOfStudy.parse(a), FieldOfStudy.parse(b));
    }

    private static Set<FieldOfStudy> fields(String codes) {
        return Stream.of(codes.split(";"))
                .filter(code -> !code.isEmpty())
                .map(FieldOfStudy::parse)
                .collect(Collectors.toSet());
    }
}
