package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.sized;
import static org.espalier.stacking.rule.Judged.outcomes;
import static org.espalier.stacking.rule.Judged.rule;
import static org.espalier.stacking.rule.Judged.sentence;

import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.Samples;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityFeeTest {

    private final Rule rule = Eligibility.fee(Rational.of(15), "EUR", EctsCredits.of(31), Rational.of(450));
    private final Rule waivable =
            Eligibility.fee(Rational.of(15), "EUR", EctsCredits.of(31), Rational.of(450), "feeWaived");

    @ParameterizedTest
    @CsvSource({"0.5,7.5", "24,360", "29.9,448.5", "30,450", "30.5,450", "31,450", "60,450"})
    void should_grow_up_to_the_flat_amount(String ects, String fee) {
        assertThat(outcomes(rule, sized("a", ects)).get(0).facts())
                .containsEntry("fee", Fact.of(Rational.parse(fee), Rational.parse(fee), "EUR"));
    }

    @Test
    void should_jump_where_the_flat_amount_lies_above() {
        Rule jump = Eligibility.fee(Rational.of(10), "EUR", EctsCredits.of(31), Rational.of(450));
        assertThat(sentence(jump, sized("a", "30.5"))).startsWith("305 EUR to pay for 30.5 ECTS");
        assertThat(sentence(jump, sized("a", "31"))).startsWith("450 EUR to pay for 31 ECTS");
    }

    @Test
    void should_grow_without_end_where_nothing_is_flat() {
        assertThat(sentence(Eligibility.fee(Rational.of(30), "EUR"), sized("a", "20/3"), sized("b", "100")))
                .isEqualTo("3200 EUR to pay for 320/3 ECTS: fee of 30 EUR for each ECTS credit.");
    }

    @ParameterizedTest
    @CsvSource({"true,0", "false,360"})
    void should_be_nothing_where_it_is_waived(boolean waived, String fee) {
        Outcome outcome = outcome(waivable, Fact.of(waived));
        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.facts()).containsEntry("fee", Fact.of(Rational.parse(fee), Rational.parse(fee), "EUR"));
        assertThat(outcome.facts()).doesNotContainKey("unless");
    }

    @Test
    void should_tell_what_may_waive_it_where_that_is_not_known() {
        assertThat(sentence(waivable, sized("a", "24"))).startsWith("360 EUR to pay for 24 ECTS, unless feeWaived:");
        assertThat(outcome(waivable, Fact.of("perhaps")).facts()).containsKey("unless");
    }

    @Test
    void should_stay_open_where_credits_are_not_known() {
        Outcome outcome = outcomes(rule, sized("a", "6"), Samples.holding("b")).get(0);
        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.facts())
                .containsEntry("fee", Fact.of(Rational.of(90), Rational.of(450), "EUR"))
                .containsEntry("missing", Fact.of(List.of("credits of b")));
    }

    @Test
    void should_know_the_flat_amount_once_it_is_reached() {
        assertThat(outcomes(rule, sized("a", "30"), Samples.holding("b")).get(0).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_not_apply_where_nothing_is_selected() {
        Rule recognised = rule("{'kind': 'fee', 'perCredit': '15', 'currency': 'EUR', 'filter': {'tags': ['rpl']}}");
        assertThat(outcomes(recognised, sized("a", "6")).get(0).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void should_say_what_it_asks_for() {
        assertThat(waivable.sentence())
                .isEqualTo("fee of 15 EUR for each ECTS credit, at most 450 EUR, which is the fee from 31 credits on,"
                        + " waived by feeWaived");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind': 'fee', 'perCredit': '0', 'currency': 'EUR'}",
                "{'kind': 'fee', 'perCredit': '15', 'currency': 'euro'}",
                "{'kind': 'fee', 'perCredit': '15', 'currency': 'EUR', 'waivedBy': ' '}",
                "{'kind': 'fee', 'perCredit': '15', 'currency': 'EUR', 'flat': {'from': '0', 'amount': '1'}}",
                "{'kind': 'fee', 'perCredit': '15', 'currency': 'EUR', 'flat': {'from': '1', 'amount': '0'}}"
            })
    void should_refuse_what_makes_no_sense(String rule) {
        assertThatThrownBy(() -> rule(rule)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Outcome outcome(Rule rule, Fact waived) {
        Holding holding = sized("a", "24");
        Circumstances told =
                Circumstances.builder().putFacts("feeWaived", waived).build();
        Evaluation evaluation =
                Evaluation.builder().day(TODAY).circumstances(told).build();
        return rule.evaluate(CountedHoldings.of(List.of(holding), evaluation)).get(0);
    }
}
