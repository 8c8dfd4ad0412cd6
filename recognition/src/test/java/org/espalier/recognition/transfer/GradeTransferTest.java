package org.espalier.recognition.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.espalier.core.credential.Grade;
import org.espalier.core.exact.Rational;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GradeTransferTest {

    private static final GradeDistribution SENDING = Tables.of("A", 10, "B", 30, "C", 60);
    private static final GradeDistribution RECEIVING = Tables.of("5", 20, "4", 30, "3", 50);

    /** Cumulated: A 0 to 10, B 10 to 40, C 40 to 100; 5 0 to 20, 4 20 to 50, 3 50 to 100. */
    @ParameterizedTest
    @CsvSource({
        "A, MINIMUM, 5", "A, MIDDLE, 5", "A, MAXIMUM, 5",
        "B, MINIMUM, 4", "B, MIDDLE, 4", "B, MAXIMUM, 5",
        "C, MINIMUM, 3", "C, MIDDLE, 3", "C, MAXIMUM, 4"
    })
    void should_take_the_grade_that_was_declared_beforehand(String from, GradeChoice choice, String expected) {
        TransferredGrade grade = GradeTransfer.of(SENDING, RECEIVING, choice).convert(Tables.passed(from));
        assertThat(grade.grade()).contains(expected);
        assertThat(grade.passed()).contains(true);
    }

    @Test
    void should_tell_the_range_and_every_grade_that_fits() {
        TransferredGrade grade = middle(SENDING, RECEIVING, Tables.passed("B"));
        assertThat(grade.better()).contains(Rational.parse("0.1"));
        assertThat(grade.upTo()).contains(Rational.parse("0.4"));
        assertThat(grade.candidates()).containsExactly("5", "4");
        assertThat(sentences(grade))
                .contains(
                        "Of those who passed, 10 % got a better grade, and 40 % this one or a better one; 2 of the grades"
                                + " of the receiver fit.");
    }

    @Test
    void should_take_the_better_grade_where_the_middle_is_on_a_border() {
        GradeDistribution sending = Tables.of("A", 40, "B", 60);
        assertThat(middle(sending, Tables.of("5", 20, "4", 80), Tables.passed("A"))
                        .grade())
                .contains("5");
    }

    @ParameterizedTest
    @EnumSource
    void should_never_make_a_pass_of_a_fail(GradeChoice choice) {
        GradeTransfer transfer = GradeTransfer.of(SENDING, RECEIVING, choice);
        for (Grade grade : List.of(Tables.failed("A"), Tables.failed("F"), Tables.grade("F"))) {
            assertThat(transfer.convert(grade).passed()).contains(false);
            assertThat(transfer.convert(grade).grade()).isEmpty();
        }
    }

    @Test
    void should_not_know_where_the_credential_tells_a_pass_and_the_table_a_fail() {
        TransferredGrade grade = middle(SENDING, RECEIVING, Tables.passed("F"));
        assertThat(grade.passed()).isEmpty();
        assertThat(codes(grade)).containsExactly("GRADE_CONTRADICTS");
    }

    @Test
    void should_leave_a_pass_a_pass_where_everybody_got_the_same() {
        TransferredGrade grade = middle(Tables.of("passed", 40, "with honours", 0), RECEIVING, Tables.passed("passed"));
        assertThat(grade.grade()).isEmpty();
        assertThat(grade.passed()).contains(true);
        assertThat(codes(grade)).containsExactly("GRADE_STAYS_PASS");
    }

    @Test
    void should_carry_over_no_grade_where_the_receiver_takes_passes_only() {
        TransferredGrade grade =
                GradeTransfer.of(SENDING, RECEIVING, GradeChoice.PASS_ONLY).convert(Tables.grade("A"));
        assertThat(grade.passed()).contains(true);
        assertThat(grade.asGrade()).isEmpty();
        assertThat(GradeTransfer.passOnly(Tables.grade("x")).passed()).isEmpty();
        assertThat(GradeTransfer.passOnly(Tables.passed("x")).passed()).contains(true);
    }

    @Test
    void should_leave_a_grade_that_is_in_no_table_what_it_is() {
        assertThat(middle(SENDING, RECEIVING, Tables.passed("7")).passed()).contains(true);
        assertThat(middle(SENDING, RECEIVING, Tables.grade("7")).passed()).isEmpty();
        assertThat(codes(middle(SENDING, RECEIVING, Tables.grade("7")))).containsExactly("GRADE_UNKNOWN");
    }

    @Test
    void should_know_grades_as_people_write_them() {
        GradeDistribution sending = Tables.of("7.5", 40, "b", 60);
        assertThat(middle(sending, RECEIVING, Tables.passed("7,5")).grade()).contains("5");
        assertThat(middle(sending, RECEIVING, Tables.passed(" B ")).grade()).contains("3");
    }

    @Test
    void should_not_convert_a_grade_of_another_scale() {
        GradeDistribution sending = Tables.base()
                .scheme("0 to 5")
                .addGrades(GradeShare.of("5", Rational.of(40)))
                .build();
        Grade other = Grade.builder().text("5").scheme("1 to 10").passed(true).build();
        assertThat(codes(middle(sending, RECEIVING, other))).containsExactly("GRADE_SCHEME");
        assertThat(middle(sending, RECEIVING, other).passed()).contains(true);
    }

    @Test
    void should_place_a_grade_that_nobody_got_between_its_neighbours() {
        GradeDistribution sending = Tables.of("A", 20, "B", 0, "C", 80);
        assertThat(middle(sending, RECEIVING, Tables.passed("B")).candidates()).containsExactly("5", "4");
        assertThat(middle(sending, RECEIVING, Tables.passed("B")).grade()).contains("5");
        assertThat(codes(middle(sending, RECEIVING, Tables.passed("B")))).contains("GRADE_NEVER_GIVEN");
    }

    @Test
    void should_not_take_a_grade_that_the_receiver_never_gives() {
        GradeDistribution receiving = Tables.of("5", 0, "4", 100);
        TransferredGrade grade =
                GradeTransfer.of(SENDING, receiving, GradeChoice.MAXIMUM).convert(Tables.passed("A"));
        assertThat(grade.grade()).contains("4");
    }

    @ParameterizedTest
    @CsvSource({"29, true", "30, false"})
    void should_tell_that_a_group_is_small(int learners, boolean told) {
        GradeDistribution sending = Tables.of("A", 1, "B", learners - 1);
        assertThat(codes(middle(sending, RECEIVING, Tables.passed("A"))).contains("GRADE_GROUP_SMALL"))
                .isEqualTo(told);
    }

    @Test
    void should_tell_that_a_table_covers_too_few_years() {
        GradeDistribution receiving = GradeDistribution.builder()
                .institution("Another University")
                .firstYear(2024)
                .lastYear(2024)
                .addGrades(GradeShare.of("4", Rational.of(30)))
                .build();
        assertThat(sentences(middle(SENDING, receiving, Tables.passed("A"))))
                .contains("The table of Another University covers 1 academic year, not 2.");
    }

    @ParameterizedTest
    @CsvSource({"0613, 0611, false", "0613, 0788, true"})
    void should_tell_that_the_groups_are_of_different_fields(String one, String other, boolean told) {
        GradeDistribution sending = Tables.base()
                .field(FieldOfStudy.parse(one))
                .addGrades(GradeShare.of("A", Rational.of(40)), GradeShare.of("B", Rational.of(40)))
                .build();
        GradeDistribution receiving = Tables.base()
                .field(FieldOfStudy.parse(other))
                .addGrades(GradeShare.of("5", Rational.of(40)))
                .build();
        assertThat(codes(middle(sending, receiving, Tables.passed("A"))).contains("GRADE_FIELDS_DIFFER"))
                .isEqualTo(told);
    }

    @Test
    void should_tell_no_grade_in_any_sentence_or_text() {
        TransferredGrade grade = middle(Tables.of("Xa", 1, "Xb", 2), Tables.of("Ya", 1, "Yb", 2), Tables.passed("Xa"));
        assertThat(String.join(" ", sentences(grade)) + grade).doesNotContain("Xa", "Ya");
    }

    @Test
    void should_give_a_grade_of_the_scale_of_the_receiver() {
        GradeDistribution receiving = Tables.base()
                .scheme("0 to 5")
                .addGrades(GradeShare.of("5", Rational.of(40)))
                .build();
        Grade grade = middle(SENDING, receiving, Tables.passed("A")).asGrade().orElseThrow();
        assertThat(grade.scheme()).contains("0 to 5");
        assertThat(grade.text()).isEqualTo("5");
        assertThat(grade.passed()).contains(true);
    }

    private static TransferredGrade middle(GradeDistribution sending, GradeDistribution receiving, Grade grade) {
        return GradeTransfer.of(sending, receiving, GradeChoice.MIDDLE).convert(grade);
    }

    private static List<String> codes(TransferredGrade grade) {
        return grade.findings().stream().map(Finding::code).toList();
    }

    private static List<String> sentences(TransferredGrade grade) {
        return grade.findings().stream().map(Wording.installed()::sentence).toList();
    }
}
