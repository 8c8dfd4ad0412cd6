package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Decisions.about;
import static org.espalier.stacking.Decisions.attest;
import static org.espalier.stacking.Decisions.decision;
import static org.espalier.stacking.Decisions.exceptions;
import static org.espalier.stacking.Decisions.finding;
import static org.espalier.stacking.Decisions.names;
import static org.espalier.stacking.Decisions.ofCredentials;
import static org.espalier.stacking.Decisions.substitute;
import static org.espalier.stacking.Decisions.waive;
import static org.espalier.stacking.Samples.course;
import static org.espalier.stacking.Samples.sized;

import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.Decisions;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.DecisionKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExceptedTest {

    private static final RuleUse SIX_CORE =
            RuleUse.of("core", Rules.minimumCredits(Rational.of(6), CreditSystem.ECTS, HoldingFilter.tagged("core")));

    @Nested
    class Waive {

        @Test
        void should_satisfy_a_rule_that_is_not_met() {
            Finding waived = finding(SIX_CORE, List.of(), waive("D-1", "core"));
            assertThat(waived.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(waived.code()).isEqualTo("WAIVED");
            assertThat(exceptions(waived)).containsExactly("D-1");
        }

        @Test
        void should_say_who_waived_what() {
            assertThat(Wording.installed().sentence(finding(SIX_CORE, List.of(), waive("D-1", "core"))))
                    .isEqualTo("Waived by examination board: at least 6 ECTS tagged core. By exception D-1.");
        }

        @Test
        void should_not_be_relied_on_where_the_rule_is_met_anyway() {
            Finding met = finding(SIX_CORE, List.of(sized("a", "6", "core")), waive("D-1", "core"));
            assertThat(met.code()).isEqualTo("CREDITS");
            assertThat(exceptions(met)).isEmpty();
            assertThat(names(met, "exceptionsWithoutEffect")).containsExactly("D-1");
        }

        @Test
        void should_name_two_of_which_each_is_enough() {
            Finding waived = finding(SIX_CORE, List.of(), waive("D-1", "core"), waive("D-2", "core"));
            assertThat(exceptions(waived)).containsExactly("D-1", "D-2");
        }

        @Test
        void should_not_be_held_against_a_learner_who_must_not_fulfil_the_part() {
            RuleUse none = RuleUse.of("none", Compositions.not(SIX_CORE));
            List<Holding> core = List.of(sized("a", "6", "core"));
            assertThat(finding(none, core).verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(finding(none, core, waive("D-1", "core")).verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(exceptions(finding(none, core, waive("D-1", "core")))).containsExactly("D-1");
        }

        @Test
        void should_change_nothing_where_the_part_does_not_hold_anyway() {
            RuleUse none = RuleUse.of("none", Compositions.not(SIX_CORE));
            Finding finding = finding(none, List.of(), waive("D-1", "core"));
            assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(exceptions(finding)).isEmpty();
        }

        @Test
        void should_not_make_a_part_hold_that_must_not() {
            RuleUse both = RuleUse.of(
                    "both", Compositions.all(SIX_CORE, RuleUse.of("one", Rules.minimumCount(1, HoldingFilter.all()))));
            RuleUse none = RuleUse.of("none", Compositions.not(both));
            assertThat(finding(none, List.of(sized("a", "6")), waive("D-1", "core"))
                            .verdict())
                    .isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_have_no_say_elsewhere() {
            assertThat(finding(SIX_CORE, List.of(), waive("D-1", "other"))).isEqualTo(finding(SIX_CORE, List.of()));
        }
    }

    @Nested
    class Attest {

        @Test
        void should_satisfy_a_rule_by_the_word_of_an_office() {
            Finding attested = finding(SIX_CORE, List.of(), attest("D-1", "core", true));
            assertThat(attested.code()).isEqualTo("DECIDED");
            assertThat(attested.verdict()).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_violate_a_rule_by_the_word_of_an_office() {
            Finding denied = finding(SIX_CORE, List.of(sized("a", "6", "core")), attest("D-1", "core", false));
            assertThat(denied.verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(exceptions(denied)).containsExactly("D-1");
        }

        @Test
        void should_not_be_relied_on_for_what_is_violated_anyway() {
            assertThat(finding(SIX_CORE, List.of(), attest("D-1", "core", false))
                            .code())
                    .isEqualTo("CREDITS");
        }

        @Test
        void should_attest_a_statement_beside_the_others() {
            CaseDecision practice = decision("D-1", DecisionKind.ATTEST)
                    .statement("practice")
                    .holds(true)
                    .build();
            assertThat(CountedHoldings.of(List.of(), Decisions.evaluation(practice))
                            .evaluation()
                            .circumstances()
                            .attestations())
                    .singleElement()
                    .satisfies(told -> assertThat(told.statement() + " " + told.holds() + " " + told.by())
                            .isEqualTo("practice true examination board"));
        }
    }

    @Nested
    class Selecting {

        private final List<Holding> untagged = List.of(sized("a", "6"));

        @Test
        void should_also_allow_what_the_filter_does_not_select() {
            Finding allowed = finding(SIX_CORE, untagged, ofCredentials(DecisionKind.ALSO_ALLOW, "D-1", "core", "a"));
            assertThat(allowed.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(exceptions(allowed)).containsExactly("D-1");
        }

        @Test
        void should_block_what_the_filter_selects() {
            List<Holding> tagged = List.of(sized("a", "6", "core"));
            Finding blocked = finding(SIX_CORE, tagged, ofCredentials(DecisionKind.BLOCK, "D-1", "core", "a"));
            assertThat(blocked.verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(exceptions(blocked)).containsExactly("D-1");
        }

        @Test
        void should_block_where_nothing_is_filtered() {
            RuleUse one = RuleUse.of("one", Rules.minimumCount(1, HoldingFilter.all()));
            assertThat(finding(one, untagged, ofCredentials(DecisionKind.BLOCK, "D-1", "one", "a"))
                            .verdict())
                    .isEqualTo(Verdict.VIOLATED);
        }

        @ParameterizedTest
        @MethodSource("org.espalier.stacking.rule.ExceptedTest#naming")
        void should_let_a_substitute_count_as_what_it_stands_for(String insteadOf, HoldingFilter filter) {
            RuleUse named = RuleUse.of("named", Rules.minimumCount(1, filter));
            Finding finding = finding(named, untagged, substitute("D-1", "named", "a", insteadOf));
            assertThat(finding(named, untagged).verdict()).isNotEqualTo(Verdict.SATISFIED);
            assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(exceptions(finding)).containsExactly("D-1");
        }

        @Test
        void should_count_a_substitute_as_itself_too() {
            RuleUse itself = RuleUse.of("itself", Rules.minimumCount(1, HoldingFilter.credential("a")));
            assertThat(finding(itself, untagged, substitute("D-1", "itself", "a", "b"))
                            .verdict())
                    .isEqualTo(Verdict.SATISFIED);
        }
    }

    static Stream<Arguments> naming() {
        return Stream.of(
                Arguments.of("urn:wanted", HoldingFilter.credential("urn:wanted")),
                Arguments.of("EX-1", HoldingFilter.builder().addCodes("EX-1").build()),
                Arguments.of(
                        "wanted course",
                        HoldingFilter.builder().addTitles("Wanted Course").build()));
    }

    @Nested
    class Values {

        private final RuleUse six = RuleUse.of("six", Rules.minimumCredits(EctsCredits.of(6)));
        private final RuleUse high = RuleUse.of("high", Limits.levelProfile(EctsCredits.of(3), EqfLevel.EQF_7));
        private final List<Holding> three =
                List.of(Holding.earned(course("a", "3", 6).build()));

        @Test
        void should_count_other_credits_for_one_rule() {
            CaseDecision doubled = doubled().rule("six").build();
            assertThat(finding(six, three, doubled).verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(exceptions(finding(six, three, doubled))).containsExactly("D-1");
            assertThat(finding(RuleUse.of("other", six.rule()), three, doubled).verdict())
                    .isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_count_other_credits_everywhere() {
            Finding counted = finding(six, three, doubled().build());
            assertThat(counted.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(exceptions(counted)).containsExactly("D-1");
        }

        @Test
        void should_prefer_what_was_decided_for_the_rule() {
            CaseDecision four = about(decision("D-2", DecisionKind.CHANGE_ITEM_VALUE), "a")
                    .rule("six")
                    .credits(CreditAmount.parse("4 ects"))
                    .build();
            assertThat(finding(six, three, doubled().build(), four)
                            .fact("counted")
                            .orElseThrow()
                            .text())
                    .isEqualTo("4 ECTS");
        }

        @Test
        void should_count_at_another_level() {
            CaseDecision master = about(decision("D-1", DecisionKind.CHANGE_ITEM_VALUE), "a")
                    .level(EqfLevel.EQF_7)
                    .build();
            assertThat(finding(high, three).verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(finding(high, three, master).verdict()).isEqualTo(Verdict.SATISFIED);
        }

        private CaseDecision.Builder doubled() {
            return about(decision("D-1", DecisionKind.CHANGE_ITEM_VALUE), "a").credits(CreditAmount.parse("6 ects"));
        }
    }
}
