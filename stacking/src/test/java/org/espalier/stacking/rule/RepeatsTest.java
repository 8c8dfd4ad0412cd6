package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.holding;
import static org.espalier.stacking.rule.Uses.missing;
import static org.espalier.stacking.rule.Uses.outcomes;
import static org.espalier.stacking.rule.Uses.told;
import static org.espalier.stacking.rule.Uses.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.text.Identifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatsTest {

    private static final Rule FIRST = Orders.firstCounts(SameBy.CODE);
    private static final Rule LAST = Orders.lastCounts(SameBy.CODE);

    private static MicroCredential.Builder coded(String id, String day) {
        MicroCredential.Builder credential = MicroCredential.builder().id(id).addIdentifiers(Identifier.of("DB1"));
        return day.isEmpty() ? credential : credential.awardedOn(LocalDate.parse(day));
    }

    private static Holding taken(String id, String day) {
        return Holding.earned(coded(id, day).build());
    }

    private static Holding graded(String id, String... grades) {
        MicroCredential.Builder credential = coded(id, "2025-01-01");
        for (String grade : grades) {
            credential.addAssessments(Assessment.builder()
                    .grade(Grade.builder().text(grade).build())
                    .build());
        }
        return Holding.earned(credential.build());
    }

    /** What is told of each holding, by its id. */
    private static Map<String, Verdict> told(Rule rule, Holding... holdings) {
        Map<String, Verdict> told = new TreeMap<>();
        outcomes(rule, "", holdings)
                .forEach(outcome -> told.put(outcome.subject().credential().orElse(""), outcome.verdict()));
        return told;
    }

    @Nested
    class By_date {

        private final Holding[] twice = {taken("a", "2024-05-01"), taken("b", "2025-05-01"), holding("c")};

        @Test
        void should_let_the_first_or_the_last_count() {
            assertThat(told(FIRST, twice)).isEqualTo(Map.of("a", Verdict.SATISFIED, "b", Verdict.VIOLATED));
            assertThat(told(LAST, twice)).isEqualTo(Map.of("a", Verdict.VIOLATED, "b", Verdict.SATISFIED));
        }

        @Test
        void should_name_the_one_that_counts() {
            assertThat(outcomes(LAST, "", twice).get(0).facts()).containsEntry("counts", Fact.of("b"));
            assertThat(outcomes(LAST, "", twice).get(1).facts()).containsEntry("repeated", Fact.of(List.of("a")));
        }

        @Test
        void should_not_apply_where_nothing_repeats() {
            assertThat(told(FIRST, taken("a", "2024-05-01"), holding("c")))
                    .isEqualTo(Map.of("", Verdict.NOT_APPLICABLE));
        }

        @Test
        void should_let_the_smaller_id_count_on_one_day() {
            Holding[] sameDay = {taken("b", "2025-05-01"), taken("a", "2025-05-01")};
            assertThat(told(FIRST, sameDay)).containsEntry("a", Verdict.SATISFIED);
            assertThat(told(LAST, sameDay)).containsEntry("a", Verdict.SATISFIED);
        }

        @Test
        void should_leave_open_what_a_missing_date_decides_and_only_that() {
            Holding[] three = {taken("a", "2024-05-01"), taken("b", "2025-05-01"), taken("c", "")};
            assertThat(told(FIRST, three))
                    .isEqualTo(Map.of("a", Verdict.UNDETERMINED, "b", Verdict.VIOLATED, "c", Verdict.UNDETERMINED));
            assertThat(missing(outcomes(FIRST, "", three))).containsOnly("awarding date of c");
        }

        @Test
        void should_not_name_one_that_may_not_count() {
            Holding[] three = {taken("a", "2024-05-01"), taken("b", "2025-05-01"), taken("c", "")};
            assertThat(outcomes(FIRST, "", three).get(1).facts()).doesNotContainKey("counts");
        }

        @Test
        void should_let_what_is_earned_count_before_what_is_in_progress() {
            Holding again = Holding.builder()
                    .credential(coded("b", "").build())
                    .state(HoldingState.IN_PROGRESS)
                    .build();
            assertThat(told(LAST, taken("a", "2024-05-01"), again))
                    .isEqualTo(Map.of("a", Verdict.SATISFIED, "b", Verdict.VIOLATED));
        }
    }

    @Nested
    class By_grade {

        @ParameterizedTest
        @CsvSource({"9,10,b", "'7,5',7.4,a", "7.50,'7,5',a", "-3,0,b"})
        void should_compare_numbers(String a, String b, String best) {
            assertThat(told(Orders.bestCounts(SameBy.CODE), graded("a", a), graded("b", b)))
                    .containsEntry(best, Verdict.SATISFIED)
                    .containsValue(Verdict.VIOLATED);
        }

        @Test
        void should_compare_by_a_scale() {
            Rule rule = Orders.bestCounts(SameBy.CODE, "failed", "good", "excellent");
            assertThat(told(rule, graded("a", "Good"), graded("b", "excellent"), graded("c", "failed ")))
                    .isEqualTo(Map.of("a", Verdict.VIOLATED, "b", Verdict.SATISFIED, "c", Verdict.VIOLATED));
        }

        @Test
        void should_compare_numbers_of_which_the_lower_is_better() {
            assertThat(told(Orders.lowestCounts(SameBy.CODE), graded("a", "1,3"), graded("b", "2.0")))
                    .isEqualTo(Map.of("a", Verdict.SATISFIED, "b", Verdict.VIOLATED));
        }

        @Test
        void should_leave_open_what_is_no_single_grade_of_the_scale() {
            Rule rule = Orders.bestCounts(SameBy.CODE, "failed", "good");
            assertThat(missing(outcomes(rule, "", graded("a", "good"), graded("b"))))
                    .containsOnly("grade of b");
            assertThat(missing(outcomes(rule, "", graded("a", "good"), graded("b", "7"))))
                    .containsOnly("grade of b");
            assertThat(missing(outcomes(rule, "", graded("a", "good"), graded("b", "good", "failed"))))
                    .containsOnly("grade of b");
        }

        @Test
        void should_never_tell_the_grade_itself() {
            assertThat(outcomes(Orders.bestCounts(SameBy.CODE), "", graded("a", "9"), graded("b", "10"))
                            .toString())
                    .doesNotContain("10");
        }
    }

    @Nested
    class Of_the_same_thing {

        @ParameterizedTest
        @CsvSource({"x,X1,x,X1,true", "x,X1,y,X1,false", "x,X1,,X1,true", "x,X1,x,X2,false"})
        void should_compare_codes_and_their_schemes(
                String scheme, String code, String other, String otherCode, boolean same) {
            Holding[] two = {identified("a", scheme, code), identified("b", other, otherCode)};
            assertThat(verdict(FIRST, "", two) == Verdict.VIOLATED).isEqualTo(same);
        }

        private Holding identified(String id, String scheme, String code) {
            Identifier identifier = scheme == null ? Identifier.of(code) : Identifier.of(scheme, code);
            return Holding.earned(MicroCredential.builder()
                    .id(id)
                    .awardedOn(TODAY)
                    .addIdentifiers(identifier)
                    .build());
        }

        @Test
        void should_compare_titles_in_any_language() {
            Holding[] two = {titled("a", "et", "Andmebaasid"), titled("b", "en", " andmebaasid")};
            assertThat(verdict(Orders.firstCounts(SameBy.TITLE), "", two)).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_leave_open_what_has_no_title() {
            Holding[] two = {
                titled("a", "en", "Databases"),
                Holding.earned(MicroCredential.builder()
                        .id("b")
                        .awardedOn(TODAY.minusDays(9))
                        .build())
            };
            Rule rule = Orders.firstCounts(SameBy.TITLE);
            assertThat(missing(outcomes(rule, "", two))).containsExactly("title of b");
            assertThat(told(rule, two)).isEqualTo(Map.of("a", Verdict.UNDETERMINED));
        }

        private Holding titled(String id, String language, String title) {
            return Holding.earned(MicroCredential.builder()
                    .id(id)
                    .awardedOn(TODAY)
                    .title(language, title)
                    .build());
        }

        @Test
        void should_follow_declarations_through_what_is_not_held() {
            Holding[] two = {equivalent("a", TODAY), equivalent("b", TODAY.minusDays(1))};
            assertThat(told(Orders.lastCounts(SameBy.EQUIVALENCE), two))
                    .isEqualTo(Map.of("a", Verdict.SATISFIED, "b", Verdict.VIOLATED));
        }

        private Holding equivalent(String id, LocalDate day) {
            return Holding.earned(MicroCredential.builder()
                    .id(id)
                    .awardedOn(day)
                    .addEquivalentTo(CredentialId.parse("elsewhere"))
                    .build());
        }

        @Test
        void should_leave_open_one_achievement_where_a_level_is_not_known() {
            Holding[] two = {certifying("a", 6), certifying("b", 0)};
            assertThat(missing(outcomes(Orders.firstCounts(SameBy.EQUIVALENCE), "", two)))
                    .containsOnly("level of b");
        }

        @Test
        void should_name_the_level_through_which_two_others_may_be_one_achievement() {
            Holding[] three = {certifying("a", 6), certifying("b", 5), certifying("z", 0)};
            assertThat(missing(outcomes(Orders.firstCounts(SameBy.EQUIVALENCE), "", three)))
                    .containsExactly("level of z", "level of z");
        }

        private Holding certifying(String id, int eqf) {
            MicroCredential.Builder credential = MicroCredential.builder()
                    .id(id)
                    .awardedOn(TODAY)
                    .addLearningOutcomes(LearningOutcome.identified("o1"));
            return Holding.earned((eqf == 0 ? credential : credential.eqf(eqf)).build());
        }
    }
}
