package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.rule.Said.no;
import static org.espalier.stacking.rule.Said.nothing;
import static org.espalier.stacking.rule.Said.open;
import static org.espalier.stacking.rule.Said.yes;

import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A part that holds of a credential to which it perhaps does not apply: what a choice says fits every level it may have. */
class DoubtTest {

    private static final HoldingFilter HIGH = HoldingFilter.atLeast(EqfLevel.EQF_6);

    private static final RuleUse YOUNG = RuleUse.of(
            "young",
            ImmutableMaximumAgeRule.builder()
                    .age(Period.ofYears(5))
                    .filter(HIGH)
                    .build());
    private static final RuleUse ORDERED = RuleUse.of("ordered", Orders.order(HoldingFilter.all(), HIGH));
    private static final RuleUse BOTH = RuleUse.of("both", Compositions.all(YOUNG, nothing("n")));

    static Stream<Rule> choices() {
        return Stream.of(YOUNG, BOTH)
                .flatMap(part -> Stream.of(
                        Compositions.any(part),
                        Compositions.any(part, no("x")),
                        Compositions.any(part, open("x")),
                        Compositions.any(part, yes("x")),
                        Compositions.any(part, nothing("x")),
                        Compositions.not(part),
                        Compositions.atLeast(1, part),
                        Compositions.atLeast(2, part, yes("x")),
                        Compositions.atLeast(1, part, no("x")),
                        Compositions.atLeast(2, part, nothing("x")),
                        Compositions.atMost(1, part, yes("x")),
                        Compositions.atMost(0, part),
                        Compositions.any(RuleUse.of("all", Compositions.all(part)), no("x"))));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void should_say_only_what_holds_at_every_level(Rule choice) {
        List<Verdict> possible =
                Stream.of(5, 7).map(level -> verdict(choice, at(level))).toList();
        Verdict told = verdict(choice, unknown());
        boolean harmless = possible.stream().noneMatch(verdict -> verdict == Verdict.VIOLATED || isOpen(verdict));
        if (harmless && told != Verdict.UNDETERMINED) {
            assertThat(told).isEqualTo(Verdict.SATISFIED);
        } else {
            assertThat(told).isEqualTo(Verdicts.agreed(possible));
        }
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict == Verdict.UNDETERMINED;
    }

    @Test
    void should_name_what_would_tell_whether_the_part_applies() {
        Outcome outcome = Compositions.not(YOUNG).evaluate(counted(unknown())).get(0);
        assertThat(outcome.facts()).containsEntry("missing", Fact.of(List.of("level of a")));
    }

    @Test
    void should_not_doubt_a_part_that_surely_applies_to_another_credential() {
        Holding other = Holding.earned(credential("b").eqf(7).build());
        CountedHoldings both = CountedHoldings.of(List.of(unknown(), other), Evaluation.on(TODAY));
        assertThat(YOUNG.rule().doubts(both)).isEmpty();
        assertThat(Compositions.not(YOUNG).evaluate(both).get(0).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_leave_a_rule_that_stands_alone_as_it_is() {
        assertThat(verdict(YOUNG.rule(), unknown())).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(Compositions.all(YOUNG), unknown())).isEqualTo(Verdict.SATISFIED);
        assertThat(ORDERED.rule().doubts(counted(at(7)))).isEmpty();
        assertThat(ORDERED.rule().doubts(counted(unknown()))).containsExactly("level of a");
    }

    private static Verdict verdict(Rule rule, Holding holding) {
        return Outcome.verdict(rule.evaluate(counted(holding)));
    }

    private static CountedHoldings counted(Holding holding) {
        return CountedHoldings.of(List.of(holding), Evaluation.on(TODAY));
    }

    private static Holding unknown() {
        return Holding.earned(credential("a").build());
    }

    private static Holding at(int level) {
        return Holding.earned(credential("a").eqf(level).build());
    }

    private static MicroCredential.Builder credential(String id) {
        return MicroCredential.builder().id(id).awardedOn(TODAY.minusYears(1));
    }
}
