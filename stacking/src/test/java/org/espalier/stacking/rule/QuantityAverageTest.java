package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.rule.Asked.exactly;
import static org.espalier.stacking.rule.Asked.outcome;
import static org.espalier.stacking.rule.Asked.range;
import static org.espalier.stacking.rule.Asked.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityAverageTest {

    private static final Rule RISING = Quantities.averageByCredits(Rational.of(3), Rational.ZERO, Rational.of(5));
    private static final Rule FALLING =
            Quantities.averageByCredits(Rational.parse("2.5"), Rational.of(5), Rational.of(1));
    private static final Rule NAMED =
            Quantities.averageByCredits(Rational.of(3), Rational.ZERO, Rational.of(5), "0 to 5", HoldingFilter.all());

    private static Holding graded(String id, String ects, String... grades) {
        MicroCredential.Builder credential = MicroCredential.builder().id(id).ects(ects);
        Stream.of(grades)
                .map(text -> Grade.builder().text(text).build())
                .forEach(grade -> credential.addAssessments(
                        Assessment.builder().grade(grade).build()));
        return Holding.earned(credential.build());
    }

    private static Holding on(String scheme, String grade) {
        return Holding.earned(MicroCredential.builder()
                .id("a")
                .ects("6")
                .addAssessments(Assessment.builder()
                        .grade(Grade.builder().text(grade).scheme(scheme).build())
                        .build())
                .build());
    }

    @Nested
    class Average {

        @ParameterizedTest
        @CsvSource({"6,2,3,5,SATISFIED", "6,2,2.5,5,VIOLATED", "1,0,1.5,5,SATISFIED", "1,0,4/3,5,VIOLATED"})
        void should_weigh_by_credits_and_be_exact(
                String ects, String grade, String otherEcts, String other, Verdict verdict) {
            assertThat(verdict(RISING, graded("a", ects, grade), graded("b", otherEcts, other)))
                    .isEqualTo(verdict);
        }

        @Test
        void should_weigh_all_the_same_where_asked() {
            Rule plain = Quantities.average(Rational.of(3), Rational.ZERO, Rational.of(5));
            assertThat(verdict(plain, graded("a", "60", "1"), graded("b", "1", "5")))
                    .isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(RISING, graded("a", "60", "1"), graded("b", "1", "5")))
                    .isEqualTo(Verdict.VIOLATED);
        }

        @ParameterizedTest
        @CsvSource({"2,3,SATISFIED", "2,3.1,VIOLATED", "1,4,SATISFIED"})
        void should_take_less_as_better_where_the_best_is_below_the_worst(String one, String other, Verdict verdict) {
            assertThat(verdict(FALLING, graded("a", "6", one), graded("b", "6", other)))
                    .isEqualTo(verdict);
        }

        @Test
        void should_tell_the_average_exactly() {
            assertThat(outcome(RISING, graded("a", "2", "4"), graded("b", "1", "3"))
                            .facts())
                    .containsEntry("average", exactly("11/3", ""));
        }

        @Test
        void should_tell_no_single_grade() {
            Outcome outcome = outcome(RISING, graded("a", "2", "4"), graded("b", "1", "3"));
            assertThat(outcome.facts()).containsOnlyKeys("required", "minimum", "average");
        }

        @Test
        void should_violate_a_minimum_over_nothing() {
            assertThat(verdict(RISING)).isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(RISING, graded("a", "0", "5"))).isEqualTo(Verdict.VIOLATED);
        }
    }

    @Nested
    class Unknown {

        @ParameterizedTest
        @CsvSource({"3,UNDETERMINED", "9,SATISFIED", "1,UNDETERMINED"})
        void should_let_the_ends_of_the_scale_decide(String ects, Verdict verdict) {
            assertThat(verdict(RISING, graded("a", ects, "5"), graded("b", "6")))
                    .isEqualTo(verdict);
        }

        @Test
        void should_be_violated_where_the_best_grade_is_not_enough() {
            assertThat(verdict(RISING, graded("a", "6", "0"), graded("b", "6"))).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_tell_the_range_and_the_datum() {
            assertThat(outcome(RISING, graded("a", "6", "5"), graded("b", "6")).facts())
                    .containsEntry("average", range("2.5", "5", ""))
                    .containsEntry("missing", Fact.of(List.of("grade of b")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"passed", "4/5", "A", "5.5", "-1", "4.", ".5", "4,5,6", "", "1e1", "4 of 5"})
        void should_read_nothing_but_a_number_of_the_scale(String text) {
            Holding holding = text.isEmpty() ? graded("a", "6") : graded("a", "6", text);
            assertThat(verdict(RISING, holding)).isEqualTo(Verdict.UNDETERMINED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"3", "3,0", " 3.00 ", "03", "4,25"})
        void should_read_a_comma_and_a_point(String text) {
            assertThat(verdict(RISING, graded("a", "6", text))).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_not_choose_between_two_grades_of_one_credential() {
            assertThat(verdict(RISING, graded("a", "6", "4", "5"))).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict(RISING, graded("a", "6", "4", "4,0"))).isEqualTo(Verdict.SATISFIED);
        }

        @ParameterizedTest
        @CsvSource({"0 to 5,SATISFIED", "' 0 TO 5 ',SATISFIED", "1 to 6,UNDETERMINED"})
        void should_read_grades_of_the_scheme_only(String scheme, Verdict verdict) {
            assertThat(verdict(NAMED, on(scheme, "4"))).isEqualTo(verdict);
        }

        @Test
        void should_not_take_a_grade_without_scheme_for_one_of_the_scheme() {
            assertThat(verdict(NAMED, graded("a", "6", "4"))).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void should_read_a_negative_grade_where_the_scale_has_one() {
            Rule danish = Quantities.averageByCredits(Rational.of(2), Rational.of(-3), Rational.of(12));
            assertThat(outcome(danish, graded("a", "6", "-3"), graded("b", "6", "02"))
                            .facts())
                    .containsEntry("average", exactly("-1/2", ""));
        }

        @Test
        void should_stay_open_where_a_weight_would_decide() {
            Holding unsized = Holding.earned(MicroCredential.builder()
                    .id("u")
                    .addAssessments(Assessment.builder()
                            .grade(Grade.builder().text("5").build())
                            .build())
                    .build());
            assertThat(verdict(RISING, graded("a", "6", "2"), unsized)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict(RISING, graded("a", "6", "3"), unsized)).isEqualTo(Verdict.SATISFIED);
            assertThat(outcome(RISING, graded("a", "6", "2"), unsized).facts()).doesNotContainKey("average");
        }
    }

    @Test
    void should_be_a_sentence() {
        assertThat(NAMED.sentence())
                .isEqualTo("grades of 3 or better on average on the scale from 0 to 5 (0 to 5), weighted by ECTS");
        assertThat(Quantities.average(Rational.of(2), Rational.of(5), Rational.ONE)
                        .sentence())
                .isEqualTo("grades of 2 or better on average on the scale from 5 to 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'average','minimum':'3','worst':'0','best':'0'}",
                "{'kind':'average','minimum':'6','worst':'0','best':'5'}",
                "{'kind':'average','minimum':'3','worst':'0'}",
                "{'kind':'average','minimum':'3','worst':'0','best':'5','scheme':' '}",
                "{'kind':'average','minimum':'3','worst':'0','best':'5','weight':'none','system':'uk-cats'}"
            })
    void should_refuse_what_makes_no_sense(String json) {
        assertThatThrownBy(() -> Asked.read(json)).isInstanceOf(IllegalArgumentException.class);
    }
}
