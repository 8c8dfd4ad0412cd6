package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.rule.Judged.credential;
import static org.espalier.stacking.rule.Judged.outcome;
import static org.espalier.stacking.rule.Judged.rule;
import static org.espalier.stacking.rule.Judged.sentence;
import static org.espalier.stacking.rule.Judged.verdict;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityGradeTest {

    private final Rule rule = Eligibility.minimumGrade(
            GradeScheme.ordered("A to F", "C", "F", "E", "D", "C", "B", "A"),
            GradeScheme.numbered("1,0 to 5,0", "2,3", false),
            GradeScheme.numbered("0 to 5", "3", true));

    @ParameterizedTest
    @CsvSource({"A,SATISFIED", "C,SATISFIED", "c,SATISFIED", "D,VIOLATED", "F,VIOLATED", "C+,UNDETERMINED"})
    void should_compare_words_by_their_order(String grade, Verdict verdict) {
        assertThat(verdict(rule, graded(grade, "A to F"))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,0|SATISFIED",
                "2,3|SATISFIED",
                "2.30|SATISFIED",
                "2,4|VIOLATED",
                "2/3|UNDETERMINED",
                "gut|UNDETERMINED"
            })
    void should_compare_numbers_of_which_the_lower_is_better(String grade, Verdict verdict) {
        assertThat(verdict(rule, graded(grade, "1,0 TO 5,0 "))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5|SATISFIED", "3|SATISFIED", "2,99|VIOLATED", "-3|VIOLATED", "3 of 5|UNDETERMINED"})
    void should_compare_numbers_of_which_the_higher_is_better(String grade, Verdict verdict) {
        assertThat(verdict(rule, graded(grade, "0 to 5"))).isEqualTo(verdict);
    }

    @Test
    void should_stay_open_for_a_scheme_that_nobody_listed() {
        assertThat(outcome(rule, graded("5", "0 to 10")).facts())
                .containsEntry("missing", Fact.of(List.of("worth of the grade of a")));
    }

    @Test
    void should_stay_open_without_any_grade() {
        MicroCredential.Builder ungraded = credential().addAssessments(Assessment.of(AssessmentType.QUIZ));
        assertThat(verdict(rule, ungraded)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome(rule, credential()).facts()).containsEntry("missing", Fact.of(List.of("grade of a")));
    }

    @Test
    void should_take_the_best_of_several_grades() {
        assertThat(verdict(rule, graded("D", "A to F").addAssessments(assessment("B", "A to F"))))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(rule, graded("D", "A to F").addAssessments(assessment("x", "A to F"))))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(rule, graded("D", "A to F").addAssessments(Assessment.of(AssessmentType.QUIZ))))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_know_a_fail_in_any_scheme() {
        Grade fail =
                Grade.builder().text("A").scheme("unheard of").passed(false).build();
        assertThat(verdict(rule, with(fail))).isEqualTo(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({"true,SATISFIED", "false,VIOLATED", ",UNDETERMINED"})
    void should_go_by_the_pass_where_that_is_asked_for(Boolean passed, Verdict verdict) {
        Grade grade = Grade.builder()
                .text("arvestatud")
                .passed(Optional.ofNullable(passed))
                .build();
        assertThat(verdict(Eligibility.minimumGrade(GradeScheme.passed()), with(grade)))
                .isEqualTo(verdict);
    }

    @Test
    void should_prefer_the_scheme_that_is_named_to_the_one_for_all_others() {
        Rule both = rule("{'kind': 'minimum-grade', 'schemes': [{'minimum': 'passed'},"
                + " {'scheme': '0 to 5', 'higherIsBetter': true, 'minimum': '3'}]}");
        Grade two = Grade.builder().text("2").scheme("0 to 5").passed(true).build();
        assertThat(verdict(both, with(two))).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_never_tell_the_grade_itself() {
        Holding bad = Holding.earned(graded("E", "A to F").build());
        assertThat(sentence(rule, bad))
                .isEqualTo("no grade of a is good enough: C or better in A to F; 2,3 or better in 1,0 to 5,0;"
                        + " 3 or better in 0 to 5 asked for.");
    }

    @Test
    void should_say_what_it_asks_for() {
        assertThat(Eligibility.minimumGrade(GradeScheme.numbered("0 to 5", "3", true), GradeScheme.passed())
                        .sentence())
                .isEqualTo("each credential graded 3 or better in 0 to 5, or passed");
    }

    @Nested
    class Schemes {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[]",
                    "[{'minimum': 'C'}]",
                    "[{'order': ['C'], 'minimum': 'C'}]",
                    "[{'order': ['C', 'B'], 'minimum': 'A'}]",
                    "[{'order': ['C', 'c'], 'minimum': 'c'}]",
                    "[{'order': ['C', ' '], 'minimum': 'C'}]",
                    "[{'order': ['1', '2'], 'higherIsBetter': true, 'minimum': '1'}]",
                    "[{'higherIsBetter': true, 'minimum': '2/3'}]",
                    "[{'higherIsBetter': true, 'minimum': 'passed'}]",
                    "[{'scheme': ' ', 'minimum': 'passed'}]",
                    "[{'minimum': 'passed'}, {'minimum': 'passed'}]",
                    "[{'scheme': 'a', 'minimum': 'passed'}, {'scheme': 'A ', 'minimum': 'passed'}]"
                })
        void should_refuse_what_makes_no_sense(String schemes) {
            assertThatThrownBy(() -> rule("{'kind': 'minimum-grade', 'schemes': " + schemes + "}"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static MicroCredential.Builder graded(String grade, String scheme) {
        return credential().addAssessments(assessment(grade, scheme));
    }

    private static Assessment assessment(String grade, String scheme) {
        return Assessment.builder()
                .grade(Grade.builder().text(grade).scheme(scheme).build())
                .build();
    }

    private static MicroCredential.Builder with(Grade grade) {
        return credential().addAssessments(Assessment.builder().grade(grade).build());
    }
}
