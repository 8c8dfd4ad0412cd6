package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Fee;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.EctsCredits;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.decision.RecognitionFee;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.LetterText;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.policy.FeeRule;
import org.espalier.recognition.policy.ReceiverPolicy;
import org.espalier.recognition.prior.LearningActivity;
import org.espalier.recognition.prior.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the fees of a policy come to: 15 EUR for each credit up to 30, 450 EUR from 31 on, 5 EUR for the request. */
class CostsTest {

    @ParameterizedTest
    @CsvSource({"1, 15 EUR", "7.5, 112.5 EUR", "30, 450 EUR", "31, 450 EUR", "60, 450 EUR"})
    void should_come_to_the_price_of_what_is_recognised(String credits, String amount) {
        Decision full = Cases.decide(asking(Purpose.EXEMPTION).component(Cases.component(credits, 7, 1, 2)), policy());
        assertThat(amounts(full)).containsExactly(amount, "5 EUR");
    }

    @Test
    void should_come_to_the_price_of_what_is_in_prospect() {
        Decision conditional = Cases.decide(
                asking(Purpose.EXEMPTION).component(Cases.component("6", 8, 1, 2)),
                policy().addDifferences(Cases.level(Cure.BRIDGING_COURSE)));
        assertThat(conditional.status()).isEqualTo(DecisionStatus.CONDITIONAL);
        assertThat(amounts(conditional)).containsExactly("90 EUR", "5 EUR");
    }

    @Test
    void should_add_up_what_one_rule_asks_for() {
        FeeRule both = fee("both").flat(euros("10")).perCredit(euros("15")).build();
        assertThat(amounts(Cases.decide(Cases.credential(), Cases.policy().addFees(both))))
                .containsExactly("100 EUR");
    }

    @Test
    void should_not_add_up_two_currencies() {
        Fee francs = Fee.builder().amount(Rational.of(10)).currency("CHF").build();
        FeeRule both = fee("both").flat(francs).perCredit(euros("15")).build();
        assertThat(Cases.decide(Cases.credential(), Cases.policy().addFees(both))
                        .costs())
                .extracting(RecognitionFee::amount)
                .containsExactly(Optional.empty());
    }

    @Test
    void should_tell_every_fee_while_the_credits_are_not_known() {
        Decision asked = Cases.decide(Cases.asking(Cases.credential().build()), policy());
        assertThat(asked.costs()).extracting(RecognitionFee::what).containsExactly("small", "large", "request");
        assertThat(asked.costs()).allMatch(cost -> cost.amount().isEmpty());
    }

    @Test
    void should_tell_every_fee_before_a_validation() {
        Decision conditional = Cases.decide(
                Cases.asking(Validated.informal(
                                        LearningActivity.WORK,
                                        Validation.builder().build())
                                .build()
                                .credential())
                        .purpose(Purpose.ELECTIVE),
                policy());
        assertThat(conditional.costs()).hasSize(3);
    }

    @Test
    void should_ask_for_nothing_by_the_credit_where_none_are_recognised() {
        Decision admitted = Cases.decide(asking(Purpose.ADMISSION).component(Cases.component()), policy());
        assertThat(amounts(admitted)).containsExactly("5 EUR");
    }

    @Test
    void should_tell_no_costs_where_nothing_is_to_be_recognised() {
        ReceiverPolicy.Builder strict = policy().addDifferences(Cases.level());
        Decision refused = Cases.decide(asking(Purpose.EXEMPTION).component(Cases.component("6", 8, 1, 2)), strict);
        Decision outside = Cases.decide(asking(Purpose.EMPLOYMENT), policy());
        assertThat(refused.status()).isEqualTo(DecisionStatus.REFUSED);
        assertThat(refused.costs()).isEmpty();
        assertThat(outside.costs()).isEmpty();
    }

    @Test
    void should_tell_the_learner() {
        Decision full = Cases.decide(Cases.credential(), policy());
        assertThat(LetterText.of(full.letter().orElseThrow()))
                .contains(
                        "What it costs",
                        "* small. For each credit: 15 EUR. Here that is 90 EUR.",
                        "* request. Price: 5");
    }

    private static RecognitionRequest.Builder asking(Purpose purpose) {
        return Cases.asking(Cases.credential().build()).purpose(purpose);
    }

    private static List<String> amounts(Decision decision) {
        return decision.costs().stream()
                .map(cost -> cost.amount().orElseThrow().toString())
                .toList();
    }

    private static ReceiverPolicy.Builder policy() {
        FeeRule small =
                fee("small").perCredit(euros("15")).to(EctsCredits.of(30)).build();
        FeeRule large = fee("large").flat(euros("450")).from(EctsCredits.of(31)).build();
        return Cases.policy()
                .addFees(small, large, fee("request").flat(euros("5")).build());
    }

    private static FeeRule.Builder fee(String what) {
        return FeeRule.builder().what(what);
    }

    private static Fee euros(String amount) {
        return Fee.builder().amount(Rational.parse(amount)).currency("EUR").build();
    }
}
