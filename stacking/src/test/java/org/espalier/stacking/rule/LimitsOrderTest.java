package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.rule.Asked.exactly;
import static org.espalier.stacking.rule.Asked.outcome;
import static org.espalier.stacking.rule.Asked.range;
import static org.espalier.stacking.rule.Asked.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Prerequisites;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.stack.StackDirection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsOrderTest {

    private static final HoldingFilter ALL = HoldingFilter.all();

    /** A credential such as {@code a:7@2024}: id, level and year, either of which may be {@code ?}. */
    private static Holding told(String text) {
        String[] parts = text.split("[:@]", 3);
        MicroCredential.Builder credential = MicroCredential.builder().id(parts[0]);
        if (!parts[1].equals("?")) {
            credential.eqf(Integer.parseInt(parts[1]));
        }
        if (!parts[2].equals("?")) {
            credential.awardedOn(LocalDate.of(Integer.parseInt(parts[2]), 6, 30));
        }
        return Holding.earned(credential.build());
    }

    private static Holding[] all(String told) {
        return Stream.of(told.split(" ")).map(LimitsOrderTest::told).toArray(Holding[]::new);
    }

    @Nested
    class Last_credits {

        private final Rule rule = Limits.residency(EctsCredits.of(6), EctsCredits.of(10), HoldingFilter.tagged("T"));

        @Test
        void should_look_at_the_latest_awards() {
            assertThat(verdict(rule, sized("a", "10", 1, "T"), sized("b", "10", 2)))
                    .isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(rule, sized("a", "10", 2, "T"), sized("b", "10", 1)))
                    .isEqualTo(Verdict.SATISFIED);
        }

        @ParameterizedTest
        @CsvSource({"4,SATISFIED", "4.5,VIOLATED"})
        void should_cut_the_credential_at_the_boundary(String later, Verdict verdict) {
            assertThat(verdict(rule, sized("a", "10", 1, "T"), sized("b", later, 2)))
                    .isEqualTo(verdict);
        }

        @Test
        void should_take_all_where_there_are_fewer() {
            Outcome outcome = outcome(rule, sized("a", "6", 1, "T"), sized("b", "2", 2));
            assertThat(outcome.facts())
                    .containsEntry("counted", exactly("6", "ECTS"))
                    .containsEntry("taken", exactly("8", "ECTS"));
        }

        @Test
        void should_not_choose_between_awards_of_one_day() {
            Outcome outcome = outcome(rule, sized("a", "8", 1, "T"), sized("b", "8", 1));
            assertThat(outcome.facts())
                    .containsEntry("counted", range("2", "8", "ECTS"))
                    .containsEntry(
                            "missing", Fact.of(List.of("place within the day of a", "place within the day of b")));
        }

        @Test
        void should_not_mind_awards_of_one_day_where_both_choices_agree() {
            assertThat(verdict(rule, sized("a", "9", 1, "T"), sized("b", "4", 1)))
                    .isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_name_a_date_that_would_decide() {
            Outcome outcome = outcome(rule, sized("a", "8", 0, "T"), sized("b", "8", 1));
            assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(outcome.facts()).containsEntry("missing", Fact.of(List.of("awarding date of a")));
        }

        @Test
        void should_not_ask_for_a_date_where_all_are_taken() {
            assertThat(verdict(rule, sized("a", "6", 0, "T"), sized("b", "4", 1)))
                    .isEqualTo(Verdict.SATISFIED);
        }

        private static Holding sized(String id, String ects, int day, String... tags) {
            MicroCredential.Builder credential =
                    MicroCredential.builder().id(id).ects(ects);
            if (day > 0) {
                credential.awardedOn(LocalDate.of(2025, 1, day));
            }
            return Holding.builder()
                    .credential(credential.build())
                    .addTags(tags)
                    .build();
        }
    }

    @Nested
    class Same_level {

        @ParameterizedTest
        @CsvSource({
            "a:7@2024 b:7@2025,SATISFIED",
            "a:7@2024 b:6@2025,VIOLATED",
            "a:7@2024 b:?@2025,UNDETERMINED",
            "a:7@2024 b:6@2025 c:?@2025,VIOLATED",
            "a:7@2024,NOT_APPLICABLE",
            "a:?@2024,NOT_APPLICABLE"
        })
        void should_ask_for_one_level(String held, Verdict verdict) {
            assertThat(verdict(Limits.sameLevel(ALL), all(held))).isEqualTo(verdict);
        }

        @Test
        void should_tell_levels_and_what_is_missing() {
            assertThat(outcome(Limits.sameLevel(ALL), all("a:7@2024 b:?@2025")).facts())
                    .containsEntry("levels", Fact.of(List.of("EQF 7")))
                    .containsEntry("missing", Fact.of(List.of("level of b")));
        }

        @Test
        void should_be_a_sentence() {
            assertThat(Limits.sameLevel(HoldingFilter.tagged("core")).sentence())
                    .isEqualTo("all credentials tagged core at one level");
        }
    }

    @Nested
    class Rising_levels {

        @ParameterizedTest
        @CsvSource({
            "a:6@2023 b:6@2024 c:7@2025,SATISFIED",
            "a:7@2023 b:6@2024,VIOLATED",
            "a:7@2024 b:6@2024,SATISFIED",
            "a:6@2023 b:?@2024,UNDETERMINED",
            "a:1@2023 b:?@2024,SATISFIED",
            "a:?@2023 b:8@2024,SATISFIED",
            "a:6@2023 b:7@?,UNDETERMINED",
            "a:6@2023 b:6@?,SATISFIED",
            "a:7@2023 b:6@2024 c:?@?,VIOLATED",
            "a:7@2023,NOT_APPLICABLE"
        })
        void should_let_no_level_fall(String held, Verdict verdict) {
            assertThat(verdict(Limits.risingLevels(ALL), all(held))).isEqualTo(verdict);
        }

        @Test
        void should_name_the_two_between_which_it_falls() {
            assertThat(outcome(Limits.risingLevels(ALL), all("a:5@2022 b:7@2023 c:6@2024"))
                            .facts())
                    .containsEntry("holdings", Fact.of(List.of("b", "c")));
        }

        @Test
        void should_name_what_would_decide() {
            assertThat(outcome(Limits.risingLevels(ALL), all("a:6@2023 b:?@2024 c:7@?"))
                            .facts())
                    .containsEntry("missing", Fact.of(List.of("awarding date of c", "level of b")));
        }

        @Test
        void should_leave_out_what_is_not_selected() {
            HoldingFilter high =
                    HoldingFilter.builder().levelAtLeast(EqfLevel.EQF_7).build();
            assertThat(verdict(Limits.risingLevels(high), all("a:7@2023 b:6@2024 c:8@2025")))
                    .isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_be_a_sentence() {
            assertThat(Limits.risingLevels(ALL).sentence())
                    .isEqualTo("credentials whose levels never fall from award to award");
        }
    }

    @Nested
    class Level_steps {

        @ParameterizedTest
        @CsvSource({
            "a:5@2023 b:6@2024 c:7@2025,SATISFIED",
            "a:5@2023 b:7@2024,VIOLATED",
            "a:5@2023 b:7@2024 c:?@2025,UNDETERMINED",
            "a:4@2023 b:7@2024 c:?@2025,VIOLATED",
            "a:6@2023 b:6@2024,SATISFIED",
            "a:6@2023 b:?@2024,UNDETERMINED",
            "a:6@2023,NOT_APPLICABLE"
        })
        void should_leave_no_gap(String held, Verdict verdict) {
            assertThat(verdict(Limits.levelSteps(ALL), all(held))).isEqualTo(verdict);
        }

        @Test
        void should_name_the_gap() {
            assertThat(outcome(Limits.levelSteps(ALL), all("a:4@2023 b:7@2024")).facts())
                    .containsEntry("levels", Fact.of(List.of("EQF 4", "EQF 7")))
                    .containsEntry("open", Fact.of(List.of("EQF 5", "EQF 6")));
        }

        @Test
        void should_be_a_sentence() {
            assertThat(Limits.levelSteps(ALL).sentence()).isEqualTo("credentials whose levels leave no gap");
        }
    }

    @Nested
    class Direction {

        private final Rule vertical = Limits.direction("msc", StackDirection.VERTICAL);

        @Test
        void should_stack_towards_the_target() {
            assertThat(verdict(vertical, course("a", 6, "0613", 2023), course("b", 7, "0612", 2024)))
                    .isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(vertical, course("a", 6, "0613", 2023), course("b", 6, "0612", 2024)))
                    .isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_take_the_target_that_the_case_names() {
            Circumstances msc =
                    Circumstances.builder().putFacts("target", Fact.of("msc")).build();
            Evaluation evaluation = Evaluation.builder()
                    .day(LocalDate.parse("2026-11-22"))
                    .circumstances(msc)
                    .build();
            CountedHoldings counted =
                    CountedHoldings.of(List.of(course("a", 6, "0613", 2023), course("b", 7, "0612", 2024)), evaluation);
            assertThat(Limits.direction(StackDirection.VERTICAL).evaluate(counted))
                    .extracting(Outcome::verdict)
                    .containsExactly(Verdict.SATISFIED);
        }

        @Test
        void should_be_independent_without_a_link() {
            assertThat(verdict(
                            Limits.direction(StackDirection.INDEPENDENT),
                            course("a", 6, "0613", 2023),
                            course("b", 7, "0612", 2024)))
                    .isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_stay_open_where_a_level_would_decide() {
            Holding unknown = Holding.earned(MicroCredential.builder()
                    .id("b")
                    .field("0612")
                    .awardedOn(LocalDate.parse("2024-06-30"))
                    .prerequisites(Prerequisites.none())
                    .build());
            Outcome outcome = outcome(vertical, course("a", 6, "0613", 2023), unknown);
            assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(outcome.facts())
                    .containsEntry("missing", Fact.of(List.of("level of b (not stated)")))
                    .containsEntry("directions", Fact.of(List.of("horizontal", "supplemental", "vertical")));
        }

        @Test
        void should_be_decided_where_all_that_is_possible_is_accepted_or_nothing_is() {
            Holding unknown = Holding.earned(MicroCredential.builder()
                    .id("b")
                    .field("0612")
                    .awardedOn(LocalDate.parse("2024-06-30"))
                    .prerequisites(Prerequisites.none())
                    .build());
            Holding first = course("a", 6, "0613", 2023);
            assertThat(verdict(Limits.direction("msc", StackDirection.DIAGONAL), first, unknown))
                    .isEqualTo(Verdict.VIOLATED);
            Rule any = Limits.direction(
                    "msc", StackDirection.VERTICAL, StackDirection.HORIZONTAL, StackDirection.SUPPLEMENTAL);
            assertThat(verdict(any, first, unknown)).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_not_apply_to_one_credential() {
            assertThat(verdict(vertical, course("a", 6, "0613", 2023))).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(verdict(vertical)).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void should_not_choose_between_two_versions_under_one_id() {
            assertThat(verdict(vertical, course("a", 6, "0613", 2023), course("a", 7, "0613", 2023)))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void should_be_a_sentence() {
            assertThat(Limits.direction("msc", StackDirection.VERTICAL, StackDirection.DIAGONAL)
                            .sentence())
                    .isEqualTo("a stack that is diagonal or vertical, towards msc");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "['undetermined']", "['not-applicable']", "['upwards']"})
        void should_refuse_what_is_no_direction(String oneOf) {
            assertThatThrownBy(() -> Asked.read("{'kind':'direction','oneOf':" + oneOf + "}"))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private static Holding course(String id, int eqf, String field, int year) {
            return Holding.earned(MicroCredential.builder()
                    .id(id)
                    .eqf(eqf)
                    .field(field)
                    .awardedOn(LocalDate.of(year, 6, 30))
                    .prerequisites(Prerequisites.none())
                    .build());
        }
    }

    @Nested
    class Field_kept {

        @ParameterizedTest
        @CsvSource({
            "0711,0712,SATISFIED",
            "0711,0721,VIOLATED",
            "0711,07,UNDETERMINED",
            "0711,0611,VIOLATED",
            "0711,?,UNDETERMINED",
            "0711 0611,0612,SATISFIED"
        })
        void should_ask_for_one_narrow_field(String one, String other, Verdict verdict) {
            assertThat(verdict(Limits.fieldKept(), in("a", one), in("b", other)))
                    .isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"0,0711,0712,VIOLATED", "0,0711,0711,SATISFIED", "2,0711,0721,SATISFIED", "2,0711,07,SATISFIED"})
        void should_take_another_distance(int nearness, String one, String other, Verdict verdict) {
            assertThat(verdict(Limits.fieldKept(nearness, ALL), in("a", one), in("b", other)))
                    .isEqualTo(verdict);
        }

        @Test
        void should_name_the_pair_and_what_would_decide() {
            assertThat(outcome(Limits.fieldKept(), in("a", "0711"), in("b", "0721"))
                            .facts())
                    .containsEntry("holdings", Fact.of(List.of("a", "b")));
            assertThat(outcome(Limits.fieldKept(), in("a", "0711"), in("b", "07"), in("c", "071"))
                            .facts())
                    .containsEntry("missing", Fact.of(List.of("field of b")));
        }

        @Test
        void should_not_apply_to_one_credential() {
            assertThat(verdict(Limits.fieldKept(), in("a", "?"))).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void should_be_a_sentence() {
            assertThat(Limits.fieldKept(2, HoldingFilter.tagged("core")).sentence())
                    .isEqualTo("every two credentials tagged core in one broad field");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 3})
        void should_refuse_what_is_no_distance(int nearness) {
            assertThatThrownBy(() -> Limits.fieldKept(nearness, ALL)).hasMessageContaining("nearness");
        }

        private static Holding in(String id, String fields) {
            MicroCredential.Builder credential = MicroCredential.builder().id(id);
            Stream.of(fields.split(" ")).filter(field -> !field.equals("?")).forEach(credential::field);
            return Holding.earned(credential.build());
        }
    }
}
