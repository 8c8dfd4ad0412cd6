package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.RandomHoldings;
import org.espalier.stacking.StackValidator;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;

class RulesProperties {

    private static final Evaluation EVALUATION = Evaluation.on(TODAY);

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
    void a_verdict_without_reasons_is_the_verdict_with_them(
            @ForAll("rules") Rule rule, @ForAll("holdings") List<CountedHolding> holdings) {
        assertThat(rule.verdict(CountedHoldings.counted(holdings, EVALUATION)))
                .isEqualTo(Outcome.verdict(outcomes(rule, holdings)));
    }

    @Property
    void what_is_unmet_is_what_a_full_report_says_beside_what_holds(
            @ForAll("rules") Rule rule, @ForAll("holdings") List<CountedHolding> holdings) {
        StackValidator validator = StackValidator.of(RuleUse.of("first", rule), RuleUse.of("second", rule));
        CountedHoldings counted = CountedHoldings.counted(holdings, EVALUATION);
        List<Finding> unmet = new ArrayList<>(validator.validate(counted).findings());
        unmet.removeIf(finding -> finding.verdict() == Verdict.SATISFIED || finding.verdict() == Verdict.NOT_APPLICABLE);
        assertThat(validator.unmet(counted)).isEqualTo(Report.of(TODAY, unmet));
    }

    @Property
    void one_outcome_stands_for_all_holdings_that_fulfil_a_rule(@ForAll("holdings") List<CountedHolding> holdings) {
        List<Outcome> outcomes = outcomes(Rules.maximumAge(Period.ofYears(150)), holdings);
        long dated = holdings.stream()
                .filter(holding -> holding.awardedOn().isPresent())
                .count();
        assertThat(outcomes).hasSize((int) Math.max(1, holdings.size() - dated));
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
                        Rules.levelProfile(EctsCredits.of(minimum), EqfLevel.EQF_6),
                        Rules.minimumCount(1 + minimum / 10, HoldingFilter.tagged("T"))));
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.oneOf(
                minima(),
                Arbitraries.of(
                        Rules.maximumShare(Rational.of(40), HoldingFilter.tagged("T")),
                        Rules.minimumCreditsPerItem(EctsCredits.of(3)),
                        Rules.maximumAge(Period.ofYears(3)),
                        Rules.maximumOutcomeOverlap(Rational.of(50)),
                        Rules.order(HoldingFilter.tagged("T"), HoldingFilter.tagged("U"))));
    }
}
