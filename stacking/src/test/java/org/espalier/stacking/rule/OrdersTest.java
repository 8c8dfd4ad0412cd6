package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.holding;
import static org.espalier.stacking.Samples.inProgress;
import static org.espalier.stacking.Samples.sized;
import static org.espalier.stacking.rule.Uses.missing;
import static org.espalier.stacking.rule.Uses.outcomes;
import static org.espalier.stacking.rule.Uses.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.level.EqfLevel;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OrdersTest {

    @ParameterizedTest
    @MethodSource("all")
    void should_say_what_it_asks_for(Rule rule, String sentence) {
        assertThat(rule.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_read_what_it_writes(Rule rule, String sentence) throws Exception {
        assertThat(EspalierJson.mapper().readValue(EspalierJson.write(rule), Rule.class))
                .isEqualTo(rule);
    }

    static Stream<Arguments> all() {
        HoldingFilter core = HoldingFilter.tagged("core");
        Need need = Need.of(core);
        return Stream.of(
                Arguments.of(
                        Orders.order(core, HoldingFilter.tagged("late")),
                        "a credential tagged core before each tagged late"),
                Arguments.of(
                        Orders.prerequisite(HoldingFilter.tagged("late"), need, Timing.BEFORE),
                        "each credential tagged late needs a credential tagged core, awarded before it"),
                Arguments.of(
                        Orders.prerequisiteCounted(
                                HoldingFilter.all(), Need.all(need, Need.any(need, need)), Timing.HELD),
                        "each credential needs a credential tagged core and (a credential tagged core or a credential"
                                + " tagged core), counted as well and earned"),
                Arguments.of(
                        Orders.prerequisite(core, Need.any(Need.atLeast(2, need, need), need), Timing.SAME_TIME),
                        "each credential tagged core needs at least 2 of (a credential tagged core; a credential tagged"
                                + " core) or a credential tagged core, awarded before it or on the same day"),
                Arguments.of(
                        Orders.mutuallyExclusive(core, HoldingFilter.credential("x")),
                        "at most one of: a credential tagged core; a credential x"),
                Arguments.of(
                        Orders.firstCounts(SameBy.CODE), "of credentials with the same code only the first counts"),
                Arguments.of(
                        Orders.bestCounts(SameBy.EQUIVALENCE, "bad", "good"),
                        "of credentials that certify the same achievement only the best counts"),
                Arguments.of(
                        Orders.lastCounts(SameBy.TITLE), "of credentials with the same title only the last counts"),
                Arguments.of(Orders.states(HoldingState.EARNED), "each credential earned"),
                Arguments.of(
                        Orders.states(
                                Set.of(HoldingState.IN_PROGRESS, HoldingState.EARNED),
                                Map.of(HoldingState.IN_PROGRESS, LocalDate.parse("2027-06-30"))),
                        "each credential earned or in progress (until 2027-06-30)"));
    }

    @Nested
    class Mutually_exclusive {

        private final Rule rule = Orders.mutuallyExclusive(HoldingFilter.tagged("old"), HoldingFilter.tagged("new"));

        @Test
        void should_name_what_excludes_each_other() {
            Outcome outcome = outcomes(rule, "", holding("b", "new"), holding("a", "old"), holding("c"))
                    .get(0);
            assertThat(outcome.verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(outcome.facts()).containsEntry("holdings", Fact.of(List.of("a", "b")));
        }

        @ParameterizedTest
        @CsvSource({"old,old,SATISFIED", "old,new,VIOLATED", "old,x,SATISFIED", "x,y,NOT_APPLICABLE"})
        void should_let_what_one_filter_selects_stand_together(String one, String other, Verdict verdict) {
            assertThat(verdict(rule, "", holding("a", one), holding("b", other)))
                    .isEqualTo(verdict);
        }

        @Test
        void should_not_let_a_holding_exclude_itself() {
            assertThat(verdict(rule, "", holding("a", "old", "new"))).isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(rule, "", holding("a", "old", "new"), holding("b", "new")))
                    .isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_name_what_is_missing_only_where_it_decides() {
            Rule levels = Orders.mutuallyExclusive(HoldingFilter.tagged("old"), HoldingFilter.atLeast(EqfLevel.EQF_6));
            assertThat(missing(levels, "", holding("a", "old"), holding("b")))
                    .containsExactly("level of a", "level of b");
            assertThat(verdict(levels, "", holding("b"))).isEqualTo(Verdict.SATISFIED);
        }
    }

    @Nested
    class State {

        private static final LocalDate JUNE = LocalDate.parse("2027-06-30");

        private final Holding begun = inProgress("a", "6");
        private final Rule both = Orders.states(
                Set.of(HoldingState.EARNED, HoldingState.IN_PROGRESS), Map.of(HoldingState.IN_PROGRESS, JUNE));

        @Test
        void should_ask_for_a_state_that_counts() {
            assertThat(verdict(Orders.states(HoldingState.EARNED), "", sized("b", "6")))
                    .isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(Orders.states(HoldingState.EARNED), "", begun)).isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(both, "", begun)).isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(both, "")).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @ParameterizedTest
        @CsvSource({"2027-06-30,SATISFIED", "2027-07-01,VIOLATED"})
        void should_stop_counting_after_the_deadline(LocalDate day, Verdict verdict) {
            CountedHoldings counted = CountedHoldings.of(List.of(begun, sized("b", "6")), Evaluation.on(day));
            assertThat(both.evaluate(counted)).extracting(Outcome::verdict).containsExactly(verdict, Verdict.SATISFIED);
        }

        @Test
        void should_say_until_when_it_holds() {
            HoldingRule each = both.perHolding().orElseThrow();
            assertThat(each.holdsUntil(CountedHolding.of(begun, Evaluation.on(TODAY))))
                    .contains(JUNE);
            assertThat(each.holdsUntil(CountedHolding.of(sized("b", "6"), Evaluation.on(TODAY))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'mutually-exclusive', 'of': [{}]} | of",
                "{'kind': 'mutually-exclusive', 'of': [{'tags': ['a']}, {'tags': ['a']}]} | of",
                "{'kind': 'repeats', 'by': 'code', 'counts': 'first', 'scale': ['a', 'b']} | scale",
                "{'kind': 'repeats', 'by': 'code', 'counts': 'best', 'scale': ['a']} | scale",
                "{'kind': 'repeats', 'by': 'code', 'counts': 'best', 'scale': ['a', 'b', 'a']} | scale",
                "{'kind': 'repeats', 'by': 'code', 'counts': 'best', 'scale': ['a', 'A ']} | scale",
                "{'kind': 'repeats', 'by': 'code', 'counts': 'last', 'higherIsBetter': true} | higherIsBetter",
                "{'kind': 'repeats', 'by': 'code', 'counts': 'best', 'scale': ['a', 'b'], 'higherIsBetter': true} |"
                        + " higherIsBetter",
                "{'kind': 'state', 'counts': []} | counts",
                "{'kind': 'state', 'counts': ['earned', 'planned']} | counts",
                "{'kind': 'state', 'counts': ['in-progress']} | counts",
                "{'kind': 'state', 'counts': ['earned'], 'deadlines': {'planned': '2027-01-01'}} | deadlines/planned",
                "{'kind': 'state', 'counts': ['earned', 'in-progress'], 'deadlines': {'earned': '2027-01-01',"
                        + " 'in-progress': '2027-01-02'}} | deadlines/in-progress",
                "{'kind': 'prerequisite', 'of': {}, 'timing': 'held', 'needs': {}} | ''",
                "{'kind': 'prerequisite', 'of': {}, 'timing': 'held', 'needs': {'filter': {}, 'any': [{'filter': {}}]}} | ''",
                "{'kind': 'prerequisite', 'of': {}, 'timing': 'held', 'needs': {'of': [{'filter': {}}]}} | minimum",
                "{'kind': 'prerequisite', 'of': {}, 'timing': 'held', 'needs': {'minimum': 2, 'of': [{'filter': {}}]}} | minimum",
                "{'kind': 'prerequisite', 'of': {}, 'timing': 'held', 'needs': {'minimum': 1, 'filter': {}}} | minimum"
            })
    void should_refuse_what_makes_no_sense_where_it_stands(String json, String place) {
        Refused.at(place, json);
    }
}
