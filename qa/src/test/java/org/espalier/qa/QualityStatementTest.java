package org.espalier.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityStatementTest {

    private static QualityAssurance negative(String from) {
        return Samples.review(from).decision(QualityAssuranceDecision.NEGATIVE).build();
    }

    @Test
    void should_be_unknown_where_nothing_is_told() {
        assertThat(Samples.status()).isEqualTo(QualityAssuranceStatus.UNKNOWN);
    }

    @Test
    void should_be_unknown_where_only_words_tell() {
        assertThat(Samples.status(QualityAssurance.of(QualityAssuranceKind.OTHER)))
                .isEqualTo(QualityAssuranceStatus.UNKNOWN);
    }

    @Test
    void should_be_internal_where_nothing_external_is_told() {
        assertThat(Samples.status(Samples.internal())).isEqualTo(QualityAssuranceStatus.INTERNAL);
    }

    @ParameterizedTest
    @CsvSource({"true, EXTERNAL_OBLIGATORY", "false, EXTERNAL_VOLUNTARY"})
    void should_tell_obligatory_and_voluntary_reviews_apart(boolean obligatory, QualityAssuranceStatus expected) {
        assertThat(Samples.status(
                        Samples.internal(),
                        Samples.review("2024-01-01").obligatory(obligatory).build()))
                .isEqualTo(expected);
    }

    @Test
    void should_not_guess_whether_a_review_was_obligatory() {
        assertThat(Samples.status(Samples.review("2024-01-01").build())).isEqualTo(QualityAssuranceStatus.EXTERNAL);
    }

    @Test
    void should_take_an_arrangement_without_dates_at_its_word() {
        assertThat(Samples.status(QualityAssurance.of(QualityAssuranceKind.INSTITUTIONAL)))
                .isEqualTo(QualityAssuranceStatus.EXTERNAL);
    }

    @ParameterizedTest
    @CsvSource({"2019-06-11, LAPSED", "2019-06-12, EXTERNAL", "2025-06-12, EXTERNAL", "2025-06-13, NONE"})
    void should_let_a_review_without_an_end_hold_for_six_years(String from, QualityAssuranceStatus expected) {
        assertThat(Samples.status(Samples.review(from).build())).isEqualTo(expected);
    }

    @Test
    void should_let_a_licence_without_an_end_hold_on() {
        QualityAssurance licence = QualityAssurance.builder()
                .kind(QualityAssuranceKind.INSTITUTIONAL_LICENCE)
                .validFrom(LocalDate.parse("1995-01-01"))
                .build();

        assertThat(Samples.status(licence)).isEqualTo(QualityAssuranceStatus.EXTERNAL);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-11, LAPSED", "2025-06-12, EXTERNAL", "2035-01-01, EXTERNAL"})
    void should_go_by_the_end_that_is_told(LocalDate to, QualityAssuranceStatus expected) {
        assertThat(Samples.status(Samples.review("2010-01-01").validTo(to).build()))
                .isEqualTo(expected);
    }

    @Test
    void should_fall_back_on_internal_quality_assurance_where_the_review_lapsed() {
        assertThat(Samples.status(Samples.review("2010-01-01").build(), Samples.internal()))
                .isEqualTo(QualityAssuranceStatus.INTERNAL);
    }

    @Test
    void should_be_negative_while_a_negative_decision_stands() {
        assertThat(Samples.status(negative("2024-01-01"), Samples.internal()))
                .isEqualTo(QualityAssuranceStatus.NEGATIVE);
    }

    @Test
    void should_not_be_negative_where_a_later_review_took_its_place() {
        assertThat(Samples.status(
                        negative("2021-01-01"), Samples.review("2023-01-01").build()))
                .isEqualTo(QualityAssuranceStatus.EXTERNAL);
    }

    @Test
    void should_be_negative_where_the_good_review_was_the_earlier_one() {
        assertThat(Samples.status(Samples.review("2021-01-01").build(), negative("2023-01-01")))
                .isEqualTo(QualityAssuranceStatus.NEGATIVE);
    }

    @Test
    void should_name_agencies_and_reports_that_held() {
        QualityStatement statement = QualityStatement.of(
                List.of(
                        Samples.review("2010-01-01")
                                .report("https://old.example")
                                .build(),
                        Samples.review("2024-01-01")
                                .report("https://new.example")
                                .build()),
                Samples.AWARDED);

        assertThat(statement.agencies()).containsExactly("Agency A");
        assertThat(statement.evidence()).containsExactly("https://new.example");
    }

    @Test
    void should_write_its_status_and_compute_it_when_read_back() throws JsonProcessingException {
        QualityStatement statement = QualityStatement.of(List.of(Samples.internal()), Samples.AWARDED);
        ObjectMapper mapper = EspalierJson.mapper();
        JsonNode json = mapper.valueToTree(statement);

        assertThat(json.get("status").asText()).isEqualTo("internal");
        assertThat(mapper.treeToValue(json, QualityStatement.class)).isEqualTo(statement);
    }
}
