package org.espalier.recognition.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CriterionGradeTest {

    @Test
    void should_order_the_four_grades() {
        assertThat(CriterionGrade.A.isAtLeast(CriterionGrade.B)).isTrue();
        assertThat(CriterionGrade.B.isAtLeast(CriterionGrade.B)).isTrue();
        assertThat(CriterionGrade.C.isAtLeast(CriterionGrade.B)).isFalse();
        assertThat(CriterionGrade.C.isBelow(CriterionGrade.B)).isTrue();
        assertThat(CriterionGrade.B.isBelow(CriterionGrade.B)).isFalse();
        assertThat(CriterionGrade.A.isBelow(CriterionGrade.D)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(CriterionGrade.class)
    void should_compare_what_is_not_known_with_nothing(CriterionGrade grade) {
        assertThat(CriterionGrade.NOT_KNOWN.isAtLeast(grade)).isFalse();
        assertThat(CriterionGrade.NOT_KNOWN.isBelow(grade)).isFalse();
        assertThat(grade.isAtLeast(CriterionGrade.NOT_KNOWN)).isFalse();
        assertThat(grade.isBelow(CriterionGrade.NOT_KNOWN)).isFalse();
    }

    @Test
    void should_refuse_a_result_whose_finding_is_of_another_criterion() {
        Finding finding =
                Finding.of("CRITERION_LEVEL", Verdict.SATISFIED, Severity.NOTE).build();

        assertThatThrownBy(() -> CriterionResult.builder()
                        .criterion(Criterion.TESTING)
                        .grade(CriterionGrade.A)
                        .finding(finding)
                        .build())
                .hasMessageContaining("another criterion");
    }

    @Test
    void should_refuse_a_best_grade_that_is_worse_or_not_known() {
        CriterionResult.Builder worse = Evidence.result(Criterion.LEVEL, CriterionGrade.B);
        CriterionResult.Builder open = Evidence.result(Criterion.LEVEL, CriterionGrade.B);

        assertThatThrownBy(() -> worse.atBest(CriterionGrade.C).build()).hasMessageContaining("worse than the grade");
        assertThatThrownBy(() -> open.atBest(CriterionGrade.NOT_KNOWN).build()).hasMessageContaining("one of the four");
    }

    @Test
    void should_refuse_a_judgement_without_grade_office_or_reason() {
        assertThatThrownBy(() -> CriterionJudgement.builder()
                        .criterion(Criterion.TESTING)
                        .grade(CriterionGrade.NOT_KNOWN)
                        .office(" ")
                        .on(CriterionCase.TODAY)
                        .because("")
                        .build())
                .hasMessageContaining("grade")
                .hasMessageContaining("office")
                .hasMessageContaining("because");
    }
}
