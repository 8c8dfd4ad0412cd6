package org.espalier.core.level;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.level.LevelStatement.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualificationLevelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final ObjectMapper mapper = EspalierJson.mapper();

    @ParameterizedTest
    @CsvSource({
        "7, , , 7",
        ", second, , 7",
        ", , NFQ 9, 7",
        "7, second, NFQ 9, 7",
        "7, first, NFQ 6, ",
        "7, , NFQ 6, ",
        "7, first, , ",
        ", first, NFQ 9, ",
        "1, , SCQF 1, 1",
        "7, , Hogwarts 3, 7",
        ", first, Hogwarts 7, 6",
        ", short, SCQF 1, 5",
        ", , level 7, ",
        ", , SCQF 1, ",
        ", first, NFQ 9;SCQF 9, ",
        ", third, NFQ 9;SCQF 11, ",
        ", second, NFQ 9;SCQF 11, 7",
        ", , , "
    })
    void should_take_the_eqf_level_that_all_statements_mean(
            String eqf, String cycle, String national, Integer effective) {
        assertThat(level(eqf, cycle, national).effectiveEqf(NationalFrameworks.standard(), DAY))
                .isEqualTo(Optional.ofNullable(effective).map(EqfLevel::of));
    }

    @ParameterizedTest
    @CsvSource({
        "6, second, , EQF 6, second cycle",
        "6, , IE NQF 6, EQF 6, IE NQF 6",
        ", second, SCQF 9, SCQF 9, second cycle",
        ", , SCQF 9;NFQ 9, SCQF 9, NFQ 9",
        "1, , SCQF 1, EQF 1, SCQF 1"
    })
    void should_tell_which_statements_disagree(String eqf, String cycle, String national, String one, String other) {
        assertThat(level(eqf, cycle, national).disagreements(NationalFrameworks.standard(), DAY))
                .singleElement()
                .satisfies(found -> assertThat(found.first().text()).isEqualTo(one))
                .satisfies(found -> assertThat(found.second().text()).isEqualTo(other));
    }

    @ParameterizedTest
    @CsvSource({"7, second, EstQF 7", "6, first, NFQ 7;NFQ 8;SCQF 9", "7, , Hogwarts 3", "5, , level 7", ", , "})
    void should_find_no_disagreement_where_there_is_none(String eqf, String cycle, String national) {
        assertThat(level(eqf, cycle, national).disagreements(NationalFrameworks.standard(), DAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "7, , NFQ 6, true",
        "7, first, , true",
        ", , SCQF 9;NFQ 9, true",
        "7, second, NFQ 9, false",
        "1, , SCQF 1, false",
        "7, , , false",
        ", , Hogwarts 3, false",
        ", , , false"
    })
    void should_tell_whether_statements_contradict_each_other(
            String eqf, String cycle, String national, boolean contradictory) {
        assertThat(level(eqf, cycle, national).isContradictory(NationalFrameworks.standard(), DAY))
                .isEqualTo(contradictory);
    }

    @Test
    void should_tell_every_pair_that_disagrees() {
        assertThat(level("6", "second", "NFQ 10").disagreements(NationalFrameworks.standard(), DAY))
                .hasSize(3);
    }

    @Test
    void should_say_what_each_statement_means() {
        assertThat(level("7", "first", "NFQ 9").statements(NationalFrameworks.standard(), DAY))
                .extracting(LevelStatement::kind)
                .containsExactly(Kind.EQF, Kind.NATIONAL, Kind.CYCLE);
    }

    @Test
    void should_name_the_source_of_a_meaning() {
        assertThat(level(null, "first", "NFQ 9").statements(NationalFrameworks.standard(), DAY))
                .allSatisfy(statement -> assertThat(statement.source()).isPresent());
    }

    @Test
    void should_write_and_read_json() throws Exception {
        String json = "{\"eqf\":\"7\",\"cycle\":\"second\",\"national\":[\"EstQF 7\"]}";
        QualificationLevel level = level("7", "second", "EstQF 7");
        assertThat(mapper.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(level))
                .isEqualTo(json);
        assertThat(mapper.readValue(json, QualificationLevel.class)).isEqualTo(level);
    }

    @Test
    void should_be_empty_where_nothing_is_stated() throws Exception {
        assertThat(mapper.readValue("{}", QualificationLevel.class).isEmpty()).isTrue();
        assertThat(QualificationLevel.of(EqfLevel.EQF_7).isEmpty()).isFalse();
    }

    private static QualificationLevel level(@Nullable String eqf, @Nullable String cycle, @Nullable String national) {
        return QualificationLevel.builder()
                .eqf(Optional.ofNullable(eqf).map(EqfLevel::parse))
                .cycle(Optional.ofNullable(cycle).map(EheaCycle::parse))
                .addAllNational(Stream.ofNullable(national)
                        .flatMap(texts -> Stream.of(texts.split(";")))
                        .map(NationalLevel::parse)
                        .toList())
                .build();
    }
}
