package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.rule.Said.enrolled;
import static org.espalier.stacking.rule.Said.knowing;
import static org.espalier.stacking.rule.Said.no;
import static org.espalier.stacking.rule.Said.nothing;
import static org.espalier.stacking.rule.Said.open;
import static org.espalier.stacking.rule.Said.yes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.Circumstances;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasesTest {

    private static final Circumstances UNTOLD = Circumstances.none();
    private static final LocalDate MARCH = LocalDate.parse("2025-03-31");
    private static final LocalDate APRIL = LocalDate.parse("2025-04-01");

    @Nested
    class When {

        private final FactCondition sinceApril = FactCondition.since("enrolledOn", APRIL);

        @ParameterizedTest
        @CsvSource({"2025-04-01,SATISFIED", "2025-03-31,VIOLATED"})
        void should_follow_the_condition(String day, Verdict verdict) {
            assertThat(Said.verdict(Cases.when(sinceApril, yes("a"), no("b")), enrolled(day)))
                    .isEqualTo(verdict);
        }

        @Test
        void should_not_apply_without_another_branch() {
            List<Outcome> outcomes = Said.of(Cases.when(sinceApril, no("a")), enrolled("2025-03-31"));
            assertThat(outcomes).hasSize(1);
            assertThat(outcomes.get(0).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void should_name_the_fact_that_decides() {
            Outcome outcome = Said.of(Cases.when(sinceApril, yes("a"), no("b"))).get(0);
            assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(outcome.facts())
                    .containsEntry("missing", Fact.of(List.of("fact enrolledOn")))
                    .doesNotContainKey("holds");
        }

        @ParameterizedTest
        @CsvSource({"SATISFIED", "VIOLATED", "NOT_APPLICABLE"})
        void should_not_ask_where_both_branches_say_the_same(Verdict same) {
            List<Outcome> outcomes = Said.of(Cases.when(sinceApril, Said.use("a", same), Said.use("b", same)));
            assertThat(outcomes.get(0).verdict()).isEqualTo(same);
            assertThat(outcomes.get(0).facts()).doesNotContainKey("missing");
            assertThat(outcomes).hasSize(3);
        }

        @Test
        void should_stay_open_between_something_and_nothing() {
            assertThat(Said.verdict(Cases.when(sinceApril, no("a")))).isEqualTo(Verdict.UNDETERMINED);
            assertThat(Said.verdict(Cases.when(sinceApril, yes("a")))).isEqualTo(Verdict.UNDETERMINED);
            assertThat(Said.verdict(Cases.when(sinceApril, nothing("a")))).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void should_name_what_the_branch_misses() {
            Rule rule = Cases.when(sinceApril, open("a"), no("b"));
            assertThat(Said.of(rule, enrolled("2025-04-01")).get(0).facts())
                    .containsEntry("missing", Fact.of(List.of("datum of a")))
                    .containsEntry("holds", Fact.of(true));
            assertThat(Said.of(rule).get(0).facts())
                    .containsEntry("missing", Fact.of(List.of("datum of a", "fact enrolledOn")));
        }

        @Test
        void should_tell_only_the_branch_that_holds() {
            List<Outcome> outcomes = Said.of(Cases.when(sinceApril, yes("a"), no("b")), enrolled("2025-04-01"));
            assertThat(outcomes)
                    .extracting(outcome -> outcome.facts().containsKey("rule"))
                    .containsExactly(false, true);
            assertThat(outcomes.get(1).facts()).containsEntry("rule", Fact.of("a"));
        }

        @Test
        void should_refuse_two_branches_of_one_id() {
            assertThatThrownBy(() -> Cases.when(sinceApril, yes("a"), no("a")))
                    .hasMessageContaining("otherwise/id: stands twice");
        }

        @Test
        void should_be_told_in_words() {
            RuleUse nested = RuleUse.of("b", Compositions.all(yes("x"), yes("y")));
            assertThat(Cases.when(sinceApril, yes("a"), nested).sentence())
                    .isEqualTo("if enrolledOn on or after 2025-04-01: a; otherwise: (all of: x; y)");
        }
    }

    @Nested
    class Cohort {

        private final Rule twoRegulations =
                Cases.cohort(CohortCase.until(MARCH, yes("old")), CohortCase.since(APRIL, no("new")));

        @ParameterizedTest
        @CsvSource({"2025-03-31,SATISFIED", "2025-04-01,VIOLATED", "1990-01-01,SATISFIED", "2090-01-01,VIOLATED"})
        void should_include_the_days_at_both_ends(String day, Verdict verdict) {
            assertThat(Said.verdict(twoRegulations, enrolled(day))).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({
            "2025-03-30,NOT_APPLICABLE",
            "2025-03-31,VIOLATED",
            "2025-04-01,VIOLATED",
            "2025-04-02,NOT_APPLICABLE"
        })
        void should_not_apply_on_a_day_without_a_case(String day, Verdict verdict) {
            Rule twoDays = Cases.cohort(CohortCase.between(MARCH, APRIL, no("a")));
            assertThat(Said.verdict(twoDays, enrolled(day))).isEqualTo(verdict);
        }

        @Test
        void should_tell_the_case_but_not_the_day_of_the_learner() {
            Outcome outcome = Said.of(twoRegulations, enrolled("2025-07-17")).get(0);
            assertThat(outcome.facts()).containsEntry("case", Fact.of("on or after 2025-04-01"));
            assertThat(outcome.facts().toString()).doesNotContain("2025-07-17");
        }

        @Test
        void should_name_the_fact_that_decides() {
            assertThat(Said.of(twoRegulations).get(0).facts())
                    .containsEntry("missing", Fact.of(List.of("fact enrolledOn")));
            Circumstances worded = knowing("enrolledOn", Fact.of("last spring"));
            assertThat(Said.of(twoRegulations, worded).get(0).facts())
                    .containsEntry("missing", Fact.of(List.of("fact enrolledOn as a day")));
        }

        @Test
        void should_not_ask_where_every_day_says_the_same() {
            Rule same = Cases.cohort(CohortCase.since(APRIL, no("new")), CohortCase.until(MARCH, no("old")));
            assertThat(Said.verdict(same)).isEqualTo(Verdict.VIOLATED);
        }

        @ParameterizedTest
        @CsvSource({"2025-03-30,2025-04-01", "2025-03-31,2025-04-02"})
        void should_ask_where_some_day_has_no_case(LocalDate last, LocalDate first) {
            Rule gap = Cases.cohort(CohortCase.until(last, no("old")), CohortCase.since(first, no("new")));
            assertThat(Said.verdict(gap)).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void should_look_at_another_fact() {
            Rule examined = Cases.cohort("examinedOn", CohortCase.since(APRIL, no("new")));
            Circumstances told = knowing("examinedOn", Fact.of(APRIL));
            assertThat(Said.verdict(examined, told)).isEqualTo(Verdict.VIOLATED);
            assertThat(examined.sentence()).isEqualTo("by examinedOn, on or after 2025-04-01: new");
        }

        @Test
        void should_refuse_two_cases_of_one_day() {
            CohortCase year = CohortCase.between(LocalDate.parse("2024-01-01"), MARCH, yes("a"));
            CohortCase march = CohortCase.between(MARCH, MARCH, yes("b"));
            assertThatThrownBy(() -> Cases.cohort(march, CohortCase.since(APRIL, yes("c")), year))
                    .hasMessageContaining("cases/0: covers days of another case");
        }

        @Test
        void should_refuse_a_case_inside_a_longer_one_before_it() {
            CohortCase always = CohortCase.until(LocalDate.parse("2030-01-01"), yes("a"));
            CohortCase first = CohortCase.between(MARCH, MARCH, yes("b"));
            CohortCase second = CohortCase.between(APRIL, APRIL, yes("c"));
            assertThatThrownBy(() -> Cases.cohort(always, first, second))
                    .hasMessageContaining("cases/1: covers")
                    .hasMessageContaining("cases/2: covers");
        }

        @Test
        void should_refuse_no_case_a_case_without_days_and_days_that_run_backwards() {
            assertThatThrownBy(() -> Cases.cohort()).hasMessageContaining("cases: EMPTY_RULE");
            assertThatThrownBy(() -> CohortCase.between(APRIL, MARCH, yes("a")))
                    .hasMessageContaining("to: is before the first day");
            assertThatThrownBy(
                            () -> ImmutableCohortCase.builder().rule(yes("a")).build())
                    .hasMessageContaining("EMPTY_RULE");
        }

        @Test
        void should_refuse_one_id_for_two_cases_and_a_blank_fact() {
            assertThatThrownBy(() ->
                            Cases.cohort(" ", CohortCase.until(MARCH, yes("a")), CohortCase.since(APRIL, yes("a"))))
                    .hasMessageContaining("cases/1/rule/id: stands twice")
                    .hasMessageContaining("fact: must not be blank");
        }
    }

    @Nested
    class Specialisation {

        private final Rule tracks = Cases.specialisation(options(yes("ai"), no("databases")));

        @ParameterizedTest
        @CsvSource({"ai,SATISFIED", "databases,VIOLATED", "AI,VIOLATED", "law,VIOLATED"})
        void should_follow_what_was_chosen(String name, Verdict verdict) {
            assertThat(Said.verdict(tracks, chosen(name))).isEqualTo(verdict);
        }

        @Test
        void should_name_the_options_but_not_what_is_none() {
            Outcome outcome = Said.of(tracks, chosen("law")).get(0);
            assertThat(outcome.facts())
                    .containsEntry("options", Fact.of(List.of("ai", "databases")))
                    .doesNotContainKey("chosen");
            assertThat(outcome.facts().toString()).doesNotContain("law");
        }

        @Test
        void should_name_the_fact_that_decides() {
            assertThat(Said.of(tracks).get(0).facts())
                    .containsEntry("missing", Fact.of(List.of("fact specialisation")));
            assertThat(Said.of(tracks, knowing("specialisation", Fact.of(APRIL)))
                            .get(0)
                            .facts())
                    .containsEntry("missing", Fact.of(List.of("fact specialisation as a text")));
        }

        @Test
        void should_not_ask_where_all_options_say_the_same() {
            Rule same = Cases.specialisation("track", options(no("ai"), no("databases")));
            assertThat(Said.verdict(same, UNTOLD)).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_refuse_nothing_to_choose_a_blank_name_and_the_same_id_twice() {
            assertThatThrownBy(() -> Cases.specialisation(Map.of())).hasMessageContaining("options: EMPTY_RULE");
            assertThatThrownBy(() -> Cases.specialisation(" ", Map.of(" ", yes("a"))))
                    .hasMessageContaining("options: must not be blank")
                    .hasMessageContaining("fact: must not be blank");
            Map<String, RuleUse> twice = new LinkedHashMap<>(Map.of("one", yes("a")));
            twice.put("an/other", yes("a"));
            assertThatThrownBy(() -> Cases.specialisation(twice))
                    .hasMessageContaining("options/an~1other/id: stands twice");
        }

        @Test
        void should_be_told_in_words() {
            assertThat(tracks.sentence()).isEqualTo("by specialisation, ai: ai; databases: databases");
        }

        private Circumstances chosen(String name) {
            return knowing("specialisation", Fact.of(name));
        }

        private Map<String, RuleUse> options(RuleUse... uses) {
            Map<String, RuleUse> options = new LinkedHashMap<>();
            Stream.of(uses).forEach(use -> options.put(use.id(), use));
            return options;
        }
    }
}
