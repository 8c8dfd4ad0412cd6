package org.espalier.recognition.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.FaultyValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeDistributionTest {

    private static final GradeShare ALL = GradeShare.of("A", Rational.of(100));

    @Test
    void should_be_read_from_a_file() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("grades.json")) {
            GradeDistribution table = GradeDistribution.read(
                            Objects.requireNonNull(file).readAllBytes())
                    .orElseThrow();
            assertThat(table.passed()).contains(Rational.of(140));
            assertThat(table.years()).isEqualTo(2);
            assertThat(table.grades()).hasSize(4);
        }
    }

    @Test
    void should_count_those_who_passed() {
        assertThat(Tables.of("A", 10, "B", 25).passed()).contains(Rational.of(35));
        assertThat(Tables.base().unit(ShareUnit.PERCENT).addGrades(ALL).build().passed())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"98.9, false", "99, true", "101, true", "101.1, false"})
    void should_leave_one_percent_to_roundings(String total, boolean accepted) {
        GradeShare share = GradeShare.of("A", Rational.parse(total));
        GradeDistribution.Builder builder =
                Tables.base().unit(ShareUnit.PERCENT).addGrades(share);
        assertThat(isAccepted(builder)).isEqualTo(accepted);
    }

    @Test
    void should_refuse_a_table_without_a_pass() {
        assertThat(isAccepted(Tables.base())).isFalse();
        assertThat(isAccepted(Tables.base().addGrades(GradeShare.failing("F")))).isFalse();
        assertThat(isAccepted(Tables.base().addGrades(GradeShare.of("A", Rational.ZERO))))
                .isFalse();
    }

    @Test
    void should_refuse_the_same_grade_twice() {
        assertThat(isAccepted(Tables.base().addGrades(ALL, GradeShare.of("a", Rational.ONE))))
                .isFalse();
    }

    @Test
    void should_refuse_a_fail_before_a_pass() {
        List<GradeShare> grades = List.of(GradeShare.failing("F"), ALL);
        assertThat(isAccepted(Tables.base().addAllGrades(grades))).isFalse();
    }

    @Test
    void should_refuse_parts_of_learners() {
        assertThat(isAccepted(Tables.base().addGrades(GradeShare.of("A", Rational.parse("0.5")))))
                .isFalse();
    }

    @Test
    void should_refuse_a_group_size_beside_numbers_of_learners() {
        assertThat(isAccepted(Tables.base().addGrades(ALL).groupSize(100))).isFalse();
        assertThat(isAccepted(
                        Tables.base().unit(ShareUnit.PERCENT).addGrades(ALL).groupSize(1)))
                .isTrue();
        assertThat(isAccepted(
                        Tables.base().unit(ShareUnit.PERCENT).addGrades(ALL).groupSize(0)))
                .isFalse();
    }

    @Test
    void should_tell_all_faults_at_once() {
        GradeDistribution.Builder builder = GradeDistribution.builder()
                .institution(" ")
                .firstYear(2024)
                .lastYear(2023)
                .addGrades(ALL);
        assertThatThrownBy(builder::build)
                .isInstanceOf(FaultyValueException.class)
                .hasMessageContaining("institution")
                .hasMessageContaining("lastYear");
    }

    @Test
    void should_refuse_amounts_of_fails_and_passes_without() {
        assertThatThrownBy(() -> GradeShare.builder().grade("A").build()).hasMessageContaining("amount");
        assertThatThrownBy(() -> GradeShare.of("A", Rational.of(-1))).hasMessageContaining("negative");
    }

    private static boolean isAccepted(GradeDistribution.Builder builder) {
        try {
            builder.build();
            return true;
        } catch (FaultyValueException refused) {
            return false;
        }
    }
}
