package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.holding;
import static org.espalier.stacking.rule.Uses.missing;
import static org.espalier.stacking.rule.Uses.outcomes;
import static org.espalier.stacking.rule.Uses.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.stacking.Samples;
import org.espalier.stacking.StackValidator;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrerequisiteTest {

    private static final LocalDate MARCH = LocalDate.parse("2025-03-14");
    private static final LocalDate SEPTEMBER = LocalDate.parse("2025-09-19");

    private static Holding on(String id, LocalDate day, HoldingState state) {
        return Holding.builder()
                .credential(MicroCredential.builder().id(id).awardedOn(day).build())
                .state(state)
                .build();
    }

    private static Holding undated(String id, HoldingState state) {
        return Holding.builder()
                .credential(MicroCredential.builder().id(id).build())
                .state(state)
                .build();
    }

    private static Outcome only(Rule rule, Holding... holdings) {
        return rule.evaluate(CountedHoldings.of(List.of(holdings), Evaluation.on(TODAY)))
                .get(0);
    }

    private static Holding on(String id, LocalDate day) {
        return on(id, day, HoldingState.EARNED);
    }

    private static Rule rule(Need need, Timing timing) {
        return Orders.prerequisite(HoldingFilter.credential("late"), need, timing);
    }

    private static Need credential(String id) {
        return Need.of(HoldingFilter.credential(id));
    }

    @Nested
    class In_order {

        @ParameterizedTest
        @CsvSource({
            "2025-01-01,2025-01-02,BEFORE,SATISFIED",
            "2025-01-02,2025-01-02,BEFORE,VIOLATED",
            "2025-01-02,2025-01-02,SAME_TIME,SATISFIED",
            "2025-01-03,2025-01-02,SAME_TIME,VIOLATED",
            "2025-01-03,2025-01-02,HELD,SATISFIED"
        })
        void should_look_at_the_day(LocalDate first, LocalDate late, Timing timing, Verdict verdict) {
            assertThat(verdict(rule(credential("first"), timing), "", on("first", first), on("late", late)))
                    .isEqualTo(verdict);
        }

        @ParameterizedTest
        @EnumSource(Timing.class)
        void should_be_violated_where_the_first_is_not_held_and_not_apply_without_the_later(Timing timing) {
            assertThat(verdict(rule(credential("first"), timing), "", on("late", MARCH)))
                    .isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(rule(credential("first"), timing), "", on("first", MARCH)))
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void should_name_the_dates_that_are_missing() {
            Rule rule = rule(credential("first"), Timing.BEFORE);
            assertThat(missing(rule, "", holding("first"), on("late", MARCH)))
                    .containsExactly("awarding date of first");
            assertThat(missing(rule, "", on("first", MARCH), holding("late"))).containsExactly("awarding date of late");
            assertThat(verdict(rule(credential("first"), Timing.HELD), "", holding("first"), holding("late")))
                    .isEqualTo(Verdict.SATISFIED);
        }

        @ParameterizedTest
        @CsvSource({
            "EARNED,IN_PROGRESS,SATISFIED",
            "IN_PROGRESS,EARNED,VIOLATED",
            "PLANNED,EARNED,VIOLATED",
            "EARNED,EARNED,UNDETERMINED",
            "IN_PROGRESS,IN_PROGRESS,UNDETERMINED"
        })
        void should_take_what_is_earned_as_earlier_than_what_is_not(
                HoldingState first, HoldingState late, Verdict verdict) {
            Holding[] holdings = {undated("first", first), undated("late", late)};
            assertThat(verdict(rule(credential("first"), Timing.BEFORE), "", holdings))
                    .isEqualTo(verdict);
        }

        @Test
        void should_compare_the_days_of_what_is_still_to_come() {
            Holding first = on("first", SEPTEMBER.plusYears(9), HoldingState.IN_PROGRESS);
            Holding late = on("late", MARCH.plusYears(9), HoldingState.PLANNED);
            assertThat(verdict(rule(credential("first"), Timing.BEFORE), "", first, late))
                    .isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_not_rely_on_past_days_of_what_is_not_earned() {
            Holding first = on("first", SEPTEMBER, HoldingState.IN_PROGRESS);
            Holding late = on("late", MARCH, HoldingState.PLANNED);
            assertThat(verdict(rule(credential("first"), Timing.BEFORE), "", first, late))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void should_hold_only_what_is_earned() {
            Rule rule = rule(credential("first"), Timing.HELD);
            assertThat(verdict(rule, "", undated("first", HoldingState.IN_PROGRESS), on("late", MARCH)))
                    .isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_name_the_state_that_contradicts_the_day() {
            Rule rule = rule(credential("first"), Timing.HELD);
            assertThat(missing(rule, "", on("first", MARCH, HoldingState.IN_PROGRESS), on("late", MARCH)))
                    .containsExactly("state of first");
        }

        @Test
        void should_take_what_is_recognised_on_condition_as_awarded_on_its_day() {
            Holding first = Holding.builder()
                    .credential(on("first", MARCH).credential())
                    .state(HoldingState.IN_PROGRESS)
                    .grant(Grant.builder().receiver("A").purpose("credit").build())
                    .build();
            assertThat(verdict(rule(credential("first"), Timing.BEFORE), "", first, on("late", SEPTEMBER)))
                    .isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_name_what_would_be_there_if_it_were_completed() {
            Rule rule = rule(Need.all(credential("first"), credential("other")), Timing.HELD);
            Outcome outcome = only(rule, undated("first", HoldingState.IN_PROGRESS), on("late", MARCH));
            assertThat(outcome.facts())
                    .containsEntry("open", Fact.of(List.of("a credential first", "a credential other")))
                    .containsEntry("underway", Fact.of(List.of("first (in progress)")));
        }

        @ParameterizedTest
        @EnumSource(value = Timing.class, names = "HELD", mode = EnumSource.Mode.EXCLUDE)
        void should_not_tell_to_complete_what_would_come_too_late(Timing timing) {
            Outcome outcome = only(
                    rule(credential("first"), timing), undated("first", HoldingState.IN_PROGRESS), on("late", MARCH));
            assertThat(outcome.verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(outcome.facts()).doesNotContainKey("underway");
        }

        @Test
        void should_not_take_a_credential_for_its_own_prerequisite() {
            Rule rule = Orders.prerequisite(HoldingFilter.all(), Need.of(HoldingFilter.all()), Timing.SAME_TIME);
            assertThat(verdict(rule, "", on("a", MARCH))).isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(rule, "", on("a", MARCH), on("b", MARCH))).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_leave_open_what_may_need_something() {
            Rule rule = Orders.prerequisite(HoldingFilter.atLeast(EqfLevel.EQF_7), credential("first"), Timing.HELD);
            assertThat(missing(rule, "", holding("a"))).containsExactly("level of a");
        }
    }

    @Nested
    class Of_several {

        private final Need oneOfTwo = Need.any(credential("a"), credential("b"));
        private final Need both = Need.all(credential("a"), credential("b"));
        private final Need twoOfThree = Need.atLeast(2, credential("a"), credential("b"), credential("c"));

        @ParameterizedTest
        @CsvSource({
            "x,VIOLATED,VIOLATED,VIOLATED",
            "a,SATISFIED,VIOLATED,VIOLATED",
            "a b,SATISFIED,SATISFIED,SATISFIED",
            "b c,SATISFIED,VIOLATED,SATISFIED"
        })
        void should_ask_for_one_for_all_or_for_some(String held, Verdict any, Verdict all, Verdict some) {
            Holding[] holdings = Stream.of((held + " late").split(" ", -1))
                    .map(Samples::holding)
                    .toArray(Holding[]::new);
            assertThat(verdict(rule(oneOfTwo, Timing.HELD), "", holdings)).isEqualTo(any);
            assertThat(verdict(rule(both, Timing.HELD), "", holdings)).isEqualTo(all);
            assertThat(verdict(rule(twoOfThree, Timing.HELD), "", holdings)).isEqualTo(some);
        }

        @Test
        void should_decide_without_a_date_where_another_decides() {
            Holding[] holdings = {on("a", MARCH), holding("b"), on("late", SEPTEMBER)};
            assertThat(verdict(rule(oneOfTwo, Timing.BEFORE), "", holdings)).isEqualTo(Verdict.SATISFIED);
            assertThat(missing(rule(both, Timing.BEFORE), "", holdings)).containsExactly("awarding date of b");
            assertThat(verdict(rule(Need.all(both, credential("c")), Timing.BEFORE), "", holdings))
                    .isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_tell_what_is_open() {
            Rule rule = rule(Need.all(credential("a"), Need.any(credential("b"), credential("c"))), Timing.HELD);
            assertThat(outcomes(rule, "", holding("a"), holding("late")).get(0).facts())
                    .containsEntry("open", Fact.of(List.of("a credential b or a credential c")));
        }
    }

    @Nested
    class Among_what_is_counted {

        private final Rule rule =
                Orders.prerequisiteCounted(HoldingFilter.credential("late"), credential("first"), Timing.BEFORE);
        private final Holding[] holdings = {on("first", MARCH), on("late", SEPTEMBER)};

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"first major|SATISFIED", "late major|VIOLATED", "first major @bachelor|VIOLATED"})
        void should_ask_for_a_use_in_this_award(String uses, Verdict verdict) {
            assertThat(verdict(rule, uses, holdings)).isEqualTo(verdict);
        }

        @Test
        void should_be_open_where_no_uses_are_told() {
            assertThat(missing(rule, "", holdings)).containsExactly("uses of first");
        }
    }

    /** Two badges of one series, the second taken before the first. */
    @Nested
    class Intermediate_before_foundation {

        private final List<Holding> badges = List.of(on("intermediate", MARCH), on("foundation", SEPTEMBER));
        private final HoldingFilter foundation = HoldingFilter.credential("foundation");
        private final HoldingFilter intermediate = HoldingFilter.credential("intermediate");

        @ParameterizedTest
        @CsvSource({"ERROR,VIOLATED", "WARNING,SATISFIED", "NOTE,SATISFIED"})
        void should_bind_only_where_it_is_enforced(Severity severity, Verdict verdict) {
            Report report = report(Orders.order(foundation, intermediate), severity);
            assertThat(report.findings("ORDER")).singleElement().matches(told -> told.verdict() == Verdict.VIOLATED);
            assertThat(report.verdict()).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"BEFORE,VIOLATED", "SAME_TIME,VIOLATED", "HELD,SATISFIED"})
        void should_say_the_same_as_a_prerequisite(Timing timing, Verdict verdict) {
            Rule rule = Orders.prerequisite(intermediate, Need.of(foundation), timing);
            assertThat(report(rule, Severity.ERROR).verdict()).isEqualTo(verdict);
        }

        private Report report(Rule rule, Severity severity) {
            RuleUse use =
                    RuleUse.builder().id("order").rule(rule).severity(severity).build();
            return StackValidator.of(use).validate(badges, Evaluation.on(TODAY));
        }
    }
}
