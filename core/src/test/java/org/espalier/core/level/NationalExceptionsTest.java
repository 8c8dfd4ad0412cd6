package org.espalier.core.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places where the number of a national level is not that of its EQF level, or where there is no such number. */
class NationalExceptionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate BEFORE_REFORM = LocalDate.of(2019, 1, 7);
    private static final LocalDate REFORM = LocalDate.of(2019, 1, 8);

    private final NationalFrameworks table = NationalFrameworks.standard();

    @ParameterizedTest
    @CsvSource({
        "NFQ 1, 1",
        "NFQ 2, 1",
        "NFQ 3, 2",
        "NFQ 4, 3",
        "NFQ 5, 4",
        "NFQ 6, 5",
        "NFQ 7, 6",
        "NFQ 8, 6",
        "NFQ 9, 7",
        "NFQ 10, 8"
    })
    void should_read_the_ten_levels_of_ireland(String text, int eqf) {
        assertThat(eqf(text, DAY)).isEqualTo(eqf);
    }

    @ParameterizedTest
    @CsvSource({
        "RQF Entry 3, 1",
        "RQF Entry Level 3, 1",
        "RQF 1, 2",
        "RQF 2, 3",
        "RQF 3, 4",
        "RQF 4, 5",
        "RQF 5, 5",
        "RQF 6, 6",
        "RQF Level 7, 7",
        "RQF 8, 8",
        "CQFW Entry 3, 1",
        "CQFW Entry 1-3, 1",
        "CQFW 3, 4",
        "CQFW 4, 5",
        "CQFW 5, 5",
        "CQFW 7, 7"
    })
    void should_read_the_levels_of_england_northern_ireland_and_wales(String text, int eqf) {
        assertThat(eqf(text, DAY)).isEqualTo(eqf);
    }

    @ParameterizedTest
    @CsvSource({
        "SCQF 3, 1",
        "SCQF 4, 2",
        "SCQF 5, 3",
        "SCQF 6, 4",
        "SCQF 7, 5",
        "SCQF 8, 5",
        "SCQF 9, 6",
        "SCQF 10, 6",
        "SCQF 11, 7",
        "SCQF 12, 8"
    })
    void should_read_the_twelve_levels_of_scotland(String text, int eqf) {
        assertThat(eqf(text, DAY)).isEqualTo(eqf);
    }

    @ParameterizedTest
    @CsvSource({"SOK 4, 4", "SOK 5, 4", "SOK 6, 5", "SOK 7, 6", "SOK 8, 7", "SOK 9, 8", "SQF 10, 8"})
    void should_read_the_ten_levels_of_slovenia(String text, int eqf) {
        assertThat(eqf(text, DAY)).isEqualTo(eqf);
    }

    @ParameterizedTest
    @CsvSource({
        "ISQF 1, 2",
        "ISQF 2, 3",
        "ISQF 3, 4",
        "ISQF 4, 5",
        "ISQF 5.1, 6",
        "ISQF 5.2, 6",
        "ISQF 6.1, 7",
        "ISQF 6.2, 7",
        "ISQF 7, 8"
    })
    void should_read_the_seven_levels_of_iceland(String text, int eqf) {
        assertThat(eqf(text, DAY)).isEqualTo(eqf);
    }

    @ParameterizedTest
    @CsvSource({
        "NLQF 4, 4", "NLQF 4+, 4", "NKR 5.1, 5", "NKR 6.2, 6", "CROQF 4.2, 4", "CROQF 7.1, 7", "HKO 7.1.st, 7",
        "HKO 7.1.sv, 7", "CROQF 6.st, 6", "HKO 6.sv, 6", "CROQF 8.2, 8", "CyQF 5b, 5", "CyQF 5 B, 5", "CyQF 7c, 7",
        "ME NQF 1.2, 1", "ME NQF 7.1, 7", "NQFS 6.2, 6", "NQFS 7.1, 7", "NNMQF 5A, 5", "NNMQF 6 B, 6", "NNMQF 7 A, 7"
    })
    void should_read_parts_of_levels(String text, int eqf) {
        assertThat(eqf(text, DAY)).isEqualTo(eqf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RQF Entry 1-2",
                "RQF Entry 1",
                "CQFW Entry 2",
                "SCQF 1",
                "SCQF 2",
                "NLQF Entry",
                "MQF A",
                "MQF B",
                "BQF 0"
            })
    void should_know_levels_below_the_eqf(String text) {
        assertThat(table.find(NationalLevel.parse(text), DAY))
                .hasValueSatisfying(row -> assertThat(row.eqf()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"niveau II, 6", "RNCP II, 6", "FR niveau III, 5", "niveau IV, 4", "niveau V, 3"})
    void should_read_the_french_numbering_before_2019(String text, int eqf) {
        assertThat(eqf(text, BEFORE_REFORM)).isEqualTo(eqf);
    }

    @ParameterizedTest
    @CsvSource({"FR niveau 6, 6", "RNCP 6, 6", "NQF RNCP 3, 3", "FR niveau 2, 2"})
    void should_read_the_french_numbering_since_8_january_2019(String text, int eqf) {
        assertThat(eqf(text, REFORM)).isEqualTo(eqf);
        assertThat(table.candidates(NationalLevel.parse(text), BEFORE_REFORM)).isEmpty();
    }

    @Test
    void should_keep_the_meaning_of_an_old_french_level() {
        assertThat(eqf("niveau II", DAY)).isEqualTo(6);
        assertThat(table.find(NationalLevel.parse("niveau II"), DAY))
                .hasValueSatisfying(row -> assertThat(row.row().isValidOn(DAY)).isFalse());
    }

    @Test
    void should_not_choose_between_master_and_doctorate_on_french_level_one() {
        NationalLevel level = NationalLevel.parse("niveau I");
        assertThat(table.candidates(level, BEFORE_REFORM)).hasSize(2);
        assertThat(table.find(level, BEFORE_REFORM)).isEmpty();
        assertThat(table.eqf(level, BEFORE_REFORM)).isEmpty();
    }

    @Test
    void should_answer_where_all_readings_agree() {
        NationalLevel level = NationalLevel.parse("niveau 6");
        assertThat(table.find(level, DAY)).isEmpty();
        assertThat(table.candidates(level, DAY))
                .extracting(row -> row.framework().id())
                .contains("NQF RNCP", "DQR");
        assertThat(table.eqf(level, DAY)).contains(EqfLevel.EQF_6);
    }

    @ParameterizedTest
    @CsvSource({"MECES 1, 5", "MECES 2, 6", "MECES 3, 7", "MECES 4, 8", "MECU 3, 3", "MECU 7, 7"})
    void should_tell_the_two_frameworks_of_spain_apart(String text, int eqf) {
        assertThat(eqf(text, DAY)).isEqualTo(eqf);
    }

    @ParameterizedTest
    @CsvSource({"nqf.ch-HS Bachelor, 6", "nqf.ch-HS Master, 7", "nqf.ch-HS PhD, 8", "NQF VPET 6, 6"})
    void should_tell_the_two_frameworks_of_switzerland_apart(String text, int eqf) {
        assertThat(eqf(text, DAY)).isEqualTo(eqf);
    }

    @ParameterizedTest
    @CsvSource({
        "DQR 6, 6",
        "DQR-Niveau 6, 6",
        "AT NQF 7, 7",
        "IT NQF 7, 7",
        "EKR 7, 7",
        "EstQF tase 7, 7",
        "KS NQF 5, 5"
    })
    void should_read_eight_level_frameworks(String text, int eqf) {
        assertThat(eqf(text, DAY)).isEqualTo(eqf);
    }

    private int eqf(String text, LocalDate day) {
        return table.eqf(NationalLevel.parse(text), day).orElseThrow().number();
    }
}
