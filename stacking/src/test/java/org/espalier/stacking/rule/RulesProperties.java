package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.stacking.RandomHoldings;
import org.espalier.stacking.StackValidator;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.evaluation.Measure;
import org.espalier.stacking.stack.StackDirection;

class RulesProperties {

    private static final Evaluation EVALUATION =
            Uses.told("h0 p, h0 q 2 ects, h1 p, h1 q, h2 p @x, h3 p, h3 q, h3 r 1 ects, h4 p 3 ects, h9 p, h9 q");

    @Property
    void the_order_of_holdings_changes_nothing(
            @ForAll("rules") Rule rule, @ForAll("holdings") List<CountedHolding> holdings, @ForAll Random random) {
        List<CountedHolding> shuffled = new ArrayList<>(holdings);
        Collections.shuffle(shuffled, random);
        assertThat(outcomes(rule, shuffled)).isEqualTo(outcomes(rule, holdings));
    }

    @Property
    void one_more_credential_never_breaks_a_minimum(
            @ForAll("minima") Rule rule, @ForAll("holdings") List<CountedHolding> holdings) {
        List<CountedHolding> fewer = holdings.isEmpty() ? holdings : holdings.subList(1, holdings.size());
        if (verdict(rule, fewer) == Verdict.SATISFIED) {
            assertThat(verdict(rule, holdings)).isEqualTo(Verdict.SATISFIED);
        }
    }

    @Property
    void a_higher_threshold_never_mends(
            @ForAll @IntRange(min = 1, max = 60) int minimum, @ForAll("holdings") List<CountedHolding> holdings) {
        if (verdict(Rules.minimumCredits(EctsCredits.of(minimum)), holdings) == Verdict.VIOLATED) {
            assertThat(verdict(Rules.minimumCredits(EctsCredits.of(minimum + 1L)), holdings))
                    .isEqualTo(Verdict.VIOLATED);
        }
    }

    @Property
    void what_is_unmet_is_what_a_full_report_says_of_rules_that_do_not_hold(
            @ForAll("rules") Rule rule, @ForAll("holdings") List<CountedHolding> holdings) {
        RuleUse use = RuleUse.of("rule", rule);
        CountedHoldings counted = CountedHoldings.counted(holdings, EVALUATION);
        List<Finding> expected = isUnmet(Outcome.verdict(use.outcomes(counted)))
                ? use.evaluate(counted).stream()
                        .filter(finding -> isUnmet(finding.verdict()))
                        .toList()
                : List.of();
        assertThat(StackValidator.of(use).unmet(counted)).isEqualTo(Report.of(TODAY, expected));
    }

    @Property
    void findings_say_what_the_outcomes_of_the_rule_say(
            @ForAll("rules") Rule rule, @ForAll("holdings") List<CountedHolding> holdings) {
        RuleUse use = RuleUse.builder()
                .id("rule")
                .rule(rule)
                .because("so it is")
                .source(Source.ours("Example Regulation"))
                .build();
        CountedHoldings counted = CountedHoldings.counted(holdings, EVALUATION);
        List<Finding> expected =
                use.outcomes(counted).stream().map(use::finding).toList();
        assertThat(use.evaluate(counted)).isEqualTo(expected);
        assertThat(RuleUse.evaluate(List.of(use, use), counted)).startsWith(expected.toArray(Finding[]::new));
    }

    @Property
    void an_amount_that_is_known_exactly_is_its_value(
            @ForAll("holdings") List<CountedHolding> holdings, @ForAll Measure measure) {
        for (CountedHolding holding : holdings) {
            CreditValue value = holding.amount(measure, CreditSystem.ECTS);
            boolean sure = value.isExact() && value.kind() != CreditValue.Kind.OTHER_SYSTEM;
            assertThat(holding.exactly(measure, CreditSystem.ECTS)).isEqualTo(sure ? value.to() : Optional.empty());
        }
    }

    private static boolean isUnmet(Verdict verdict) {
        return verdict == Verdict.VIOLATED || verdict == Verdict.UNDETERMINED;
    }

    @Property
    void a_filter_and_what_it_misses_agree(@ForAll("holdings") List<CountedHolding> holdings) {
        HoldingFilter filter = HoldingFilter.atLeast(EqfLevel.EQF_6);
        assertThat(holdings)
                .allMatch(holding -> filter.missing(holding).isEmpty() == (filter.answer(holding) != Answer.UNKNOWN));
    }

    private static Verdict verdict(Rule rule, List<CountedHolding> holdings) {
        return outcomes(rule, holdings).get(0).verdict();
    }

    private static List<Outcome> outcomes(Rule rule, List<CountedHolding> holdings) {
        return rule.evaluate(CountedHoldings.counted(holdings, EVALUATION));
    }

    @Property
    void every_outcome_is_a_full_sentence(
            @ForAll("rules") Rule rule, @ForAll("holdings") List<CountedHolding> holdings) {
        RuleUse use = RuleUse.of("rule", rule);
        assertThat(outcomes(rule, holdings))
                .map(outcome -> Wording.installed().sentence(use.finding(outcome)))
                .noneMatch(sentence -> sentence.contains("?") || sentence.matches("[A-Z_]+(:.*)?"));
    }

    @Property
    void what_is_undetermined_names_a_datum(
            @ForAll("rules") Rule rule, @ForAll("holdings") List<CountedHolding> holdings) {
        assertThat(outcomes(rule, holdings))
                .filteredOn(outcome -> outcome.verdict() == Verdict.UNDETERMINED)
                .allMatch(outcome -> outcome.facts().containsKey("missing"));
    }

    @Provide
    Arbitrary<List<CountedHolding>> holdings() {
        return RandomHoldings.lists(8)
                .map(list -> list.stream()
                        .map(holding -> CountedHolding.of(holding, EVALUATION))
                        .toList());
    }

    @Provide
    Arbitrary<Rule> minima() {
        return Arbitraries.integers()
                .between(1, 40)
                .flatMap(minimum -> Arbitraries.of(
                        Rules.minimumCredits(EctsCredits.of(minimum)),
                        Limits.levelProfile(EctsCredits.of(minimum), EqfLevel.EQF_6),
                        Rules.minimumCount(1 + minimum / 10, HoldingFilter.tagged("T")),
                        Quantities.minimumHours(LearningHours.of(10L * minimum), HoldingFilter.tagged("T")),
                        Quantities.cappedTotal(
                                EctsCredits.of(minimum),
                                CappedPart.of("t", EctsCredits.of(9), HoldingFilter.tagged("T")),
                                CappedPart.of("u", HoldingFilter.tagged("U"))),
                        Quantities.listed(
                                1 + minimum / 20, List.of(List.of("h0", "h1"), List.of("h2"), List.of("h1", "h3"))),
                        Quantities.minimumDistinct(1 + minimum / 10, Attribute.LEVEL, HoldingFilter.tagged("T")),
                        Quantities.perBucket(
                                EctsCredits.of(minimum),
                                NamedFilter.of("t", HoldingFilter.tagged("T")),
                                NamedFilter.of("high", HoldingFilter.atLeast(EqfLevel.EQF_6))),
                        Quantities.concentration(EctsCredits.of(minimum), Attribute.BROAD_FIELD, HoldingFilter.all()),
                        Limits.residency(EctsCredits.of(minimum), HoldingFilter.tagged("T"))));
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.oneOf(
                minima(),
                limits(),
                sharing(),
                orders(),
                Arbitraries.of(
                        Quantities.maximum(EctsCredits.of(6), HoldingFilter.atLeast(EqfLevel.EQF_6)),
                        Quantities.maximumDistinct(2, Attribute.FIELD, HoldingFilter.tagged("T")),
                        Quantities.maximumDistinct(2, Attribute.YEAR, HoldingFilter.atLeast(EqfLevel.EQF_6)),
                        Quantities.averageByCredits(Rational.of(3), Rational.ZERO, Rational.of(5)),
                        Quantities.average(Rational.of(2), Rational.of(5), Rational.ZERO),
                        Limits.maximumShare(Rational.of(40), HoldingFilter.tagged("T")),
                        Rules.minimumCreditsPerItem(EctsCredits.of(3)),
                        Rules.maximumAge(Period.ofYears(3)),
                        Rules.minimumCount(3, HoldingFilter.atLeast(EqfLevel.EQF_6)),
                        Eligibility.levels(EqfLevel.EQF_5, EqfLevel.EQF_6),
                        Eligibility.levels(EqfLevel.EQF_5, EqfLevel.EQF_7, EctsCredits.of(6)),
                        Eligibility.valid(),
                        Limits.maximumOutcomeOverlap(Rational.of(50))),
                compositions());
    }

    private static Arbitrary<Rule> sharing() {
        HoldingFilter high = HoldingFilter.atLeast(EqfLevel.EQF_6);
        return Arbitraries.of(
                Sharing.exclusive(),
                Sharing.exclusiveExcept("q"),
                Sharing.exclusiveWithin(List.of(List.of("p", "r"))),
                Sharing.compatible(List.of(List.of("p", "q"))),
                Sharing.maximumOverlap("p", "q", EctsCredits.of(4)),
                Sharing.maximumOverlap("p", "q", 2),
                Sharing.maximumOverlapWithAward("x", EctsCredits.of(4)),
                Sharing.maximumUses(2, high),
                Sharing.undivided(),
                Sharing.divisible(EctsCredits.of(2)),
                Sharing.reusable(0, high));
    }

    private static Arbitrary<Rule> orders() {
        HoldingFilter tagged = HoldingFilter.tagged("T");
        HoldingFilter high = HoldingFilter.atLeast(EqfLevel.EQF_6);
        Need both = Need.all(Need.of(tagged), Need.of(high));
        return Arbitraries.of(
                Orders.order(tagged, high),
                Orders.prerequisite(high, both, Timing.BEFORE),
                Orders.prerequisite(tagged, Need.any(both, Need.of(high)), Timing.SAME_TIME),
                Orders.prerequisiteCounted(tagged, Need.atLeast(2, Need.of(tagged), both), Timing.HELD),
                Orders.mutuallyExclusive(tagged, high),
                Orders.firstCounts(SameBy.EQUIVALENCE),
                Orders.lastCounts(SameBy.TITLE),
                Orders.bestCounts(SameBy.EQUIVALENCE),
                Orders.states(HoldingState.EARNED));
    }

    private static Arbitrary<Rule> limits() {
        HoldingFilter tagged = HoldingFilter.tagged("T");
        return Arbitraries.of(
                Limits.minimumShare(Rational.of(50), Measure.COUNT, HoldingFilter.atLeast(EqfLevel.EQF_6)),
                Limits.maximumShare(Rational.of(50), Measure.HOURS, tagged),
                Limits.residency(EctsCredits.of(3), EctsCredits.of(9), tagged),
                Limits.residencyShare(Rational.of(30), HoldingFilter.atLeast(EqfLevel.EQF_6)),
                Limits.levelProfile(EctsCredits.of(3), EqfLevel.EQF_6, EctsCredits.of(6)),
                Limits.sameLevel(tagged),
                Limits.risingLevels(tagged),
                Limits.levelSteps(HoldingFilter.atLeast(EqfLevel.EQF_6)),
                Limits.direction(StackDirection.INDEPENDENT),
                Limits.direction("award", StackDirection.VERTICAL, StackDirection.DIAGONAL),
                Limits.fieldKept(1, tagged));
    }

    private static Arbitrary<Rule> compositions() {
        RuleUse tagged = RuleUse.of("tagged", Rules.minimumCount(2, HoldingFilter.tagged("T")));
        RuleUse young = RuleUse.of("young", Rules.maximumAge(Period.ofYears(3)));
        RuleUse high = RuleUse.of("high", Limits.levelProfile(EctsCredits.of(6), EqfLevel.EQF_6));
        return Arbitraries.of(
                Compositions.all(tagged, young, high),
                Compositions.any(tagged, young, high),
                Compositions.kOf(1, 2, tagged, young, high),
                Compositions.not(high),
                Compositions.optional(young),
                Compositions.fromLists(
                        3,
                        2,
                        NamedFilter.of("t", HoldingFilter.tagged("T")),
                        NamedFilter.of("u", HoldingFilter.tagged("U")),
                        NamedFilter.of("high", HoldingFilter.atLeast(EqfLevel.EQF_6))),
                Cases.when(FactCondition.among("track", "ai"), young, high),
                Cases.cohort(CohortCase.since(TODAY, young)),
                Cases.attested("practice", "registrar"),
                Cases.block(BlockReference.of("x")));
    }
}
