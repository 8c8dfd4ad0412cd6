package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.espalier.core.credential.Holding;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;

class EligibilityProperties {

    private static final String SCHEMES =
            "'schemes': [{'scheme': 'letters', 'order': ['F', 'C', 'B', 'A'], 'minimum': 'B'},"
                    + " {'scheme': '0 to 5', 'higherIsBetter': true, 'minimum': '3'}]";

    private static final List<Rule> MONOTONE = rules(
            "{'kind': 'each', 'filter': {'countries': ['EE'], 'not': {'languages': ['en']}}}",
            "{'kind': 'maximum-age', 'age': 'P2Y', 'filter': {'fields': ['061']}}",
            "{'kind': 'minimum-grade', " + SCHEMES + "}",
            "{'kind': 'minimum-grade', 'schemes': [{'minimum': 'passed'}], 'filter': {'levelAtLeast': '5'}}",
            "{'kind': 'validity', 'filter': {'titlePatterns': ['*data*']}}",
            "{'kind': 'level-window', 'lowest': '4', 'highest': '7', 'filter': {'countries': ['EE']}}",
            "{'kind': 'credits-per-item', 'minimum': '5', 'below': '30', 'filter': {'fields': ['061']}}",
            "{'kind': 'hours-per-item', 'above': '50', 'maximum': '600'}",
            "{'kind': 'hours-per-credit', 'minimum': '20', 'maximum': '30', 'filter': {'languages': ['pt']}}",
            "{'kind': 'credit-system', 'systems': ['uk-cats', 'nz'], 'filter': {'assessed': true}}",
            "{'kind': 'title-wording', 'forbidden': ['certificate'], 'filter': {'creditsBelow': '30'}}",
            "{'kind': 'study-period', 'minimum': 2, 'maximum': 5, 'unit': 'semesters', 'filter': {'countries': ['EE']}}",
            "{'kind': 'study-period', 'minimum': 6, 'maximum': 30, 'unit': 'months'}",
            "{'kind': 'study-period', 'maximum': 900, 'unit': 'days', 'filter': {'tags': ['T']}}");

    /** What these say of data that are not told is part of what they ask for. */
    private static final List<Rule> OTHERS = rules(
            "{'kind': 'level-window', 'lowest': '4', 'unlevelled': '20'}",
            "{'kind': 'elements', 'profile': 'european-2022', 'filter': {'tags': ['T']}}",
            "{'kind': 'fee', 'perCredit': '15', 'currency': 'EUR', 'flat': {'from': '31', 'amount': '450'},"
                    + " 'waivedBy': 'poor', 'filter': {'countries': ['EE']}}");

    private static final Map<Verdict, Set<Verdict>> LATER = Map.of(
            Verdict.SATISFIED, EnumSet.of(Verdict.SATISFIED, Verdict.NOT_APPLICABLE),
            Verdict.VIOLATED, EnumSet.of(Verdict.VIOLATED),
            Verdict.UNDETERMINED, EnumSet.allOf(Verdict.class),
            Verdict.NOT_APPLICABLE, EnumSet.of(Verdict.NOT_APPLICABLE));

    @Property
    void a_verdict_stays_when_more_is_told(@ForAll("monotone") Rule rule, @ForAll("pairs") RichHoldings.Pair pair) {
        Verdict early = Outcome.verdict(outcomes(rule, pair.partial()));
        assertThat(Outcome.verdict(outcomes(rule, pair.complete()))).isIn(LATER.get(early));
    }

    @Property
    void the_order_of_holdings_changes_nothing(
            @ForAll("all") Rule rule, @ForAll("pairs") RichHoldings.Pair pair, @ForAll Random random) {
        List<Holding> shuffled = new ArrayList<>(pair.partial());
        Collections.shuffle(shuffled, random);
        assertThat(outcomes(rule, shuffled)).isEqualTo(outcomes(rule, pair.partial()));
    }

    @Property
    void an_open_verdict_names_a_datum(@ForAll("all") Rule rule, @ForAll("pairs") RichHoldings.Pair pair) {
        assertThat(outcomes(rule, pair.partial()))
                .filteredOn(outcome -> outcome.verdict() == Verdict.UNDETERMINED)
                .allSatisfy(outcome -> assertThat(outcome.facts())
                        .hasEntrySatisfying(
                                "missing", missing -> assertThat(missing.text()).isNotEmpty()));
    }

    @Property
    void every_outcome_has_a_sentence_and_no_grade_in_it(
            @ForAll("all") Rule rule, @ForAll("pairs") RichHoldings.Pair pair) {
        for (Outcome outcome : outcomes(rule, pair.partial())) {
            Finding finding = RuleUse.of("r", rule).finding(outcome);
            assertThat(Wording.installed().sentence(finding)).doesNotContain("?", outcome.code());
            assertThat(Wording.installed().help(finding)).isPresent();
        }
    }

    @Property
    void one_more_credential_mends_nothing_that_looks_at_each(
            @ForAll("each") Rule rule, @ForAll("pairs") RichHoldings.Pair pair) {
        List<Holding> more = pair.partial();
        List<Holding> fewer = more.isEmpty() ? more : more.subList(1, more.size());
        if (Outcome.verdict(outcomes(rule, fewer)) == Verdict.VIOLATED) {
            assertThat(Outcome.verdict(outcomes(rule, more))).isEqualTo(Verdict.VIOLATED);
        }
    }

    private static List<Outcome> outcomes(Rule rule, List<Holding> holdings) {
        return rule.evaluate(CountedHoldings.of(holdings, Evaluation.on(TODAY)));
    }

    private static List<Rule> rules(String... rules) {
        return Stream.of(rules).map(Judged::rule).toList();
    }

    @Provide
    Arbitrary<Rule> monotone() {
        return Arbitraries.of(MONOTONE);
    }

    @Provide
    Arbitrary<Rule> all() {
        return Arbitraries.oneOf(Arbitraries.of(MONOTONE), Arbitraries.of(OTHERS));
    }

    @Provide
    Arbitrary<Rule> each() {
        return Arbitraries.of(
                MONOTONE.stream().filter(rule -> rule.perHolding().isPresent()).toList());
    }

    @Provide
    Arbitrary<RichHoldings.Pair> pairs() {
        return RichHoldings.pairs(5);
    }
}
