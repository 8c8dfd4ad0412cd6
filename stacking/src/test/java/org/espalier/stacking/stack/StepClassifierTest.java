package org.espalier.stacking.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.espalier.stacking.stack.Given.DATABASES;
import static org.espalier.stacking.stack.Given.SOFTWARE;
import static org.espalier.stacking.stack.Given.THERAPY;
import static org.espalier.stacking.stack.Given.bare;
import static org.espalier.stacking.stack.Given.classified;
import static org.espalier.stacking.stack.Given.course;
import static org.espalier.stacking.stack.Given.stack;

import org.espalier.core.field.Nearness;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.stacking.stack.MissingDatum.Kind;
import org.espalier.stacking.stack.MissingDatum.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepClassifierTest {

    @ParameterizedTest(name = "EQF {0} in {1} to EQF {2} in {3} is {4}")
    @CsvSource({
        "6, 0613, 7, 0613, VERTICAL",
        "4, 0613, 6, 0612, VERTICAL",
        "6, 0915, 7, 0613, DIAGONAL",
        "6, 0613, 7, 0714, DIAGONAL",
        "7, 0613, 7, 0613, HORIZONTAL",
        "6, 0915, 6, 0613, HORIZONTAL",
        "5, 06, 5, 0613, HORIZONTAL",
        "7, 0613, 6, 0613, SUPPLEMENTAL",
        "8, 0915, 5, 0613, SUPPLEMENTAL",
        "7, 06, 6, 0613, SUPPLEMENTAL",
        "6, 06, 7, 0613, UNDETERMINED",
        "6, 0613, 7, 9999, UNDETERMINED"
    })
    void should_follow_level_and_field(int level, String field, int laterLevel, String laterField, StepKind kind) {
        Step step = classified(course("a", level, field, 2024), course("b", laterLevel, laterField, 2025));

        assertThat(step.kind()).isEqualTo(kind);
    }

    @Test
    void should_not_need_a_link_to_tell_the_kind() {
        Step step = classified(
                course("a", 6, THERAPY, 2024).needsNothing(),
                course("b", 7, SOFTWARE, 2025).needsNothing());

        assertThat(step.kind()).isEqualTo(StepKind.DIAGONAL);
        assertThat(step.link()).isEqualTo(Link.NONE);
    }

    @Test
    void should_tell_deepening_from_broadening() {
        Step near = classified(course("a", 7, SOFTWARE, 2024), course("b", 7, DATABASES, 2025));
        Step far = classified(course("a", 7, SOFTWARE, 2024), course("b", 7, THERAPY, 2025));

        assertThat(near.deepens()).isTrue();
        assertThat(near.broadens()).isFalse();
        assertThat(far.broadens()).isTrue();
        assertThat(far.deepens()).isFalse();
    }

    @Test
    void should_leave_open_whether_a_horizontal_step_deepens_where_a_field_is_unknown() {
        Step step = classified(course("a", 7, SOFTWARE, 2024), bare("b").eqf(7).in(2025));

        assertThat(step.kind()).isEqualTo(StepKind.HORIZONTAL);
        assertThat(step.nearness()).isEqualTo(Nearness.UNKNOWN);
        assertThat(step.deepens() || step.broadens()).isFalse();
    }

    @ParameterizedTest(name = "with k = {0} the step is {1}")
    @CsvSource({"0, DIAGONAL", "1, VERTICAL", "2, VERTICAL", "3, VERTICAL"})
    void should_take_another_bound_of_near_fields(int k, StepKind kind) {
        CredentialStack stack = stack(course("a", 6, SOFTWARE, 2024), course("b", 7, DATABASES, 2025));

        assertThat(classified(StepClassifier.standard(k), stack).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"-1", "4"})
    void should_refuse_a_bound_that_is_no_distance(int k) {
        assertThatIllegalArgumentException().isThrownBy(() -> StepClassifier.standard(k));
    }

    @Test
    void should_take_two_national_levels_on_one_eqf_level_as_the_same() {
        Step step = classified(national("a", "NFQ 7"), national("b", "NFQ 8"));

        assertThat(step.levelMove()).isEqualTo(LevelMove.SAME);
        assertThat(step.kind()).isEqualTo(StepKind.HORIZONTAL);
    }

    @Test
    void should_let_the_nearest_pair_of_several_fields_count() {
        Step step = classified(course("a", 6, SOFTWARE, 2024).field(THERAPY), course("b", 7, DATABASES, 2025));

        assertThat(step.kind()).isEqualTo(StepKind.VERTICAL);
    }

    @Test
    void should_name_the_level_that_is_not_stated() {
        Step step = classified(
                course("a", 6, SOFTWARE, 2024),
                bare("b").field(SOFTWARE).in(2025).needsNothing());

        assertThat(step.kind()).isEqualTo(StepKind.UNDETERMINED);
        assertThat(step.missing()).containsExactly(MissingDatum.of(step.later(), Kind.LEVEL, Reason.ABSENT));
    }

    @Test
    void should_name_the_level_that_is_stated_without_an_eqf_level() {
        Step step = classified(
                national("a", "Level Z"), course("b", 6, SOFTWARE, 2025).needsNothing());

        assertThat(step.missing()).contains(MissingDatum.of(step.earlier(), Kind.LEVEL, Reason.NO_EQF_LEVEL));
    }

    @Test
    void should_name_the_level_that_contradicts_itself() {
        Given contradictory = bare("a").field(SOFTWARE).in(2024).needsNothing();
        contradictory
                .credential()
                .level(QualificationLevel.builder()
                        .eqf(EqfLevel.EQF_7)
                        .addNational(NationalLevel.parse("NFQ 6"))
                        .build());

        Step step = classified(contradictory, course("b", 6, SOFTWARE, 2025).needsNothing());

        assertThat(step.levelMove()).isEqualTo(LevelMove.UNKNOWN);
        assertThat(step.missing()).contains(MissingDatum.of(step.earlier(), Kind.LEVEL, Reason.CONTRADICTORY));
    }

    @ParameterizedTest(name = "a field {0} is {1}")
    @CsvSource({"06, TOO_BROAD", "0011, NOT_COMPARABLE", "9999, NOT_COMPARABLE"})
    void should_name_the_field_that_cannot_be_compared(String field, Reason reason) {
        Step step = classified(
                course("a", 6, SOFTWARE, 2024), course("b", 7, field, 2025).needsNothing());

        assertThat(step.missing()).containsExactly(MissingDatum.of(step.later(), Kind.FIELDS, reason));
    }

    @Test
    void should_name_a_date_that_is_not_known() {
        Step step = classified(
                course("a", 6, SOFTWARE, 2024), bare("b").eqf(7).field(SOFTWARE).needsNothing());

        assertThat(step.missing()).containsExactly(MissingDatum.of(step.later(), Kind.AWARDING_DATE, Reason.ABSENT));
    }

    private static Given national(String id, String level) {
        Given course = bare(id).field(SOFTWARE).in(2024).needsNothing();
        course.credential()
                .level(QualificationLevel.builder()
                        .addNational(NationalLevel.parse(level))
                        .build());
        return course;
    }
}
