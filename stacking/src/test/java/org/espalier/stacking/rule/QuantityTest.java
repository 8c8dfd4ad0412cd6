package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Samples.sized;
import static org.espalier.stacking.rule.Asked.amount;
import static org.espalier.stacking.rule.Asked.exactly;
import static org.espalier.stacking.rule.Asked.outcome;
import static org.espalier.stacking.rule.Asked.range;
import static org.espalier.stacking.rule.Asked.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.Identifier;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.evaluation.Measure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private static final HoldingFilter CORE = HoldingFilter.tagged("core");

    private static Holding lasting(String id, String hours) {
        return Holding.earned(MicroCredential.builder().id(id).hours(hours).build());
    }

    @Nested
    class Hours {

        private final Rule rule = Quantities.hours(LearningHours.of(60), LearningHours.of(100), HoldingFilter.all());

        @ParameterizedTest
        @CsvSource({"59.5,VIOLATED", "60,SATISFIED", "100,SATISFIED", "301/3,VIOLATED"})
        void should_include_both_bounds(String hours, Verdict verdict) {
            assertThat(verdict(rule, lasting("a", hours))).isEqualTo(verdict);
        }

        @Test
        void should_not_make_hours_of_credits() {
            Outcome outcome = outcome(rule, lasting("a", "60"), sized("b", "6"));
            assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(outcome.facts()).containsEntry("missing", Fact.of(List.of("hours of b")));
        }

        @Test
        void should_name_the_gap() {
            assertThat(outcome(rule, lasting("a", "40")).facts()).containsEntry("gap", amount("20", "hours"));
        }

        @Test
        void should_count_at_least_the_contact_hours() {
            Workload contact =
                    Workload.builder().contactHours(LearningHours.of(60)).build();
            Holding holding = Holding.earned(
                    MicroCredential.builder().id("a").workload(contact).build());
            assertThat(verdict(Quantities.minimumHours(LearningHours.of(60), HoldingFilter.all()), holding))
                    .isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(rule, holding)).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void should_count_no_hours_of_a_grant() {
            Holding granted = Holding.builder()
                    .credential(lasting("a", "60").credential())
                    .grant(Grant.builder().receiver("R").purpose("credit").build())
                    .build();
            assertThat(verdict(rule, granted)).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_be_a_sentence() {
            assertThat(Quantities.minimumHours(LearningHours.of(60), CORE).sentence())
                    .isEqualTo("at least 60 hours tagged core");
        }
    }

    @Nested
    class Exactly {

        private final Rule thirty = Rules.credits(EctsCredits.of(30), EctsCredits.of(30));

        @ParameterizedTest
        @CsvSource({"29.5,VIOLATED", "30,SATISFIED", "30.5,VIOLATED"})
        void should_take_one_amount_only(String ects, Verdict verdict) {
            assertThat(verdict(thirty, sized("a", ects))).isEqualTo(verdict);
        }

        @Test
        void should_jump_over_what_no_choice_gives() {
            Rule atSeven = ImmutableCreditsRule.builder()
                    .minimum(Rational.of(6))
                    .maximum(Rational.of(10))
                    .filter(HoldingFilter.atLeast(EqfLevel.EQF_7))
                    .build();
            assertThat(verdict(atSeven, sized("a", "5"), sized("b", "12"))).isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(atSeven, sized("a", "5"), sized("b", "2"))).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void should_be_a_sentence() {
            assertThat(thirty.sentence()).isEqualTo("exactly 30 ECTS");
        }
    }

    @Nested
    class Maximum {

        private final Rule six = Quantities.maximum(EctsCredits.of(6), CORE);

        @Test
        void should_tell_what_counts_and_what_is_surplus() {
            Outcome outcome = outcome(six, sized("a", "4.5", "core"), sized("b", "4", "core"), sized("c", "9"));
            assertThat(outcome.facts())
                    .containsEntry("counted", exactly("6", "ECTS"))
                    .containsEntry("surplus", exactly("2.5", "ECTS"));
        }

        @Test
        void should_tell_no_surplus_at_the_maximum_itself() {
            assertThat(outcome(six, sized("a", "6", "core")).facts())
                    .containsEntry("counted", exactly("6", "ECTS"))
                    .doesNotContainKey("surplus");
        }

        @Test
        void should_never_be_violated() {
            Holding unknown = Holding.builder()
                    .credential(MicroCredential.builder().id("u").build())
                    .addTags("core")
                    .build();
            Outcome outcome = outcome(six, sized("a", "60", "core"), unknown);
            assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(outcome.facts()).containsEntry("surplus", Fact.of("at least 54 ECTS"));
        }

        @Test
        void should_count_credentials_and_hours_too() {
            Rule one = Quantities.maximum(Rational.ONE, Measure.COUNT, CORE);
            assertThat(outcome(one, sized("a", "4", "core"), sized("b", "4", "core"))
                            .facts())
                    .containsEntry("surplus", exactly("1", "credentials"));
            Rule hours = Quantities.maximum(Rational.of(10), Measure.HOURS, HoldingFilter.all());
            assertThat(outcome(hours, lasting("a", "12")).facts()).containsEntry("surplus", exactly("2", "hours"));
        }

        @Test
        void should_be_a_sentence() {
            assertThat(six.sentence()).isEqualTo("at most 6 ECTS tagged core, the rest as surplus");
        }

        @Test
        void should_refuse_half_a_credential() {
            assertThatThrownBy(() -> Quantities.maximum(Rational.of(1, 2), Measure.COUNT, CORE))
                    .hasMessageContaining("whole number");
        }

        @Test
        void should_refuse_a_credit_system_for_hours() {
            assertThatThrownBy(
                            () -> Asked.read("{'kind':'maximum','maximum':'6','measure':'hours','system':'uk-cats'}"))
                    .hasMessageContaining("system");
        }
    }

    @Nested
    class Listed {

        private final Rule two =
                Quantities.listed(2, List.of(List.of("A1", "A2"), List.of("B1"), List.of("urn:c", "A2")));

        @ParameterizedTest
        @CsvSource({
            "A1 B1,SATISFIED",
            "A1 urn:c,SATISFIED",
            "A2 A1,SATISFIED",
            "A2 A2,SATISFIED",
            "A1 A1,VIOLATED",
            "A2 X,VIOLATED"
        })
        void should_give_each_credential_to_one_class(String codes, Verdict verdict) {
            String[] both = codes.split(" ", -1);
            assertThat(verdict(two, coded("x", both[0]), coded("y", both[1]))).isEqualTo(verdict);
        }

        @Test
        void should_move_a_credential_where_another_needs_its_class() {
            Rule rule = Quantities.listed(2, List.of(List.of("A", "B"), List.of("A")));
            assertThat(verdict(rule, coded("x", "A"), coded("y", "B"))).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_not_count_one_credential_with_two_codes_twice() {
            Holding both = Holding.earned(MicroCredential.builder()
                    .id("x")
                    .addIdentifiers(Identifier.of("A1"), Identifier.of("B1"))
                    .build());
            assertThat(verdict(two, both)).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_find_a_credential_by_its_id() {
            assertThat(verdict(Quantities.listed(1, List.of(List.of("urn:c"))), sized("urn:c", "6")))
                    .isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_find_what_stands_for_a_credential_by_an_exception() {
            CaseDecision substitute = CaseDecision.builder()
                    .kind(DecisionKind.SUBSTITUTE)
                    .id("D-1")
                    .rule("listed")
                    .addCredentials(CredentialId.parse("x"))
                    .insteadOf(CredentialId.parse("B1"))
                    .by("examination board")
                    .decidedOn(LocalDate.parse("2026-03-01"))
                    .build();
            RuleUse use = RuleUse.of("listed", Quantities.listed(1, List.of(List.of("B1"))));
            Evaluation evaluation = Evaluation.builder()
                    .day(LocalDate.parse("2026-11-22"))
                    .circumstances(
                            Circumstances.builder().addExceptions(substitute).build())
                    .build();
            assertThat(use.evaluate(CountedHoldings.of(List.of(sized("x", "6")), evaluation)))
                    .extracting(Finding::verdict)
                    .contains(Verdict.SATISFIED);
        }

        @Test
        void should_name_what_is_open() {
            assertThat(outcome(two, coded("x", "A1")).facts())
                    .containsEntry("gap", Fact.of(1))
                    .containsEntry("open", Fact.of(List.of("B1", "urn:c or A2")));
        }

        @Test
        void should_violate_a_minimum_over_nothing() {
            assertThat(outcome(two).verdict()).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_be_a_sentence() {
            assertThat(two.sentence()).isEqualTo("at least 2 of: A1 or A2; B1; urn:c or A2");
            assertThat(Quantities.listed(1, List.of(List.of("A", "B"))).sentence())
                    .isEqualTo("A or B");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'kind':'listed','minimum':0,'classes':[['A']]}",
                    "{'kind':'listed','minimum':2,'classes':[['A']]}",
                    "{'kind':'listed','minimum':1,'classes':[]}",
                    "{'kind':'listed','minimum':1,'classes':[['A'],[]]}",
                    "{'kind':'listed','minimum':1,'classes':[['A','A']]}",
                    "{'kind':'listed','minimum':1,'classes':[[' ']]}"
                })
        void should_refuse_what_makes_no_sense(String rule) {
            assertThatThrownBy(() -> Asked.read(rule)).isInstanceOf(IllegalArgumentException.class);
        }

        private static Holding coded(String id, String code) {
            return Holding.earned(MicroCredential.builder()
                    .id(id + code)
                    .addIdentifiers(Identifier.of("course code", code))
                    .build());
        }
    }

    @Nested
    class Changed {

        private final Threshold nine = new Threshold(Optional.of(Rational.of(9)), Optional.empty());

        @Test
        void should_ask_for_another_minimum() {
            assertThat(Quantities.concentration(EctsCredits.of(6), Attribute.TAG, CORE)
                            .changed(nine)
                            .orElseThrow())
                    .isEqualTo(Quantities.concentration(EctsCredits.of(9), Attribute.TAG, CORE));
        }

        @Test
        void should_have_no_minimum_where_there_is_none() {
            assertThat(Quantities.maximum(EctsCredits.of(6), CORE).changed(nine))
                    .isEmpty();
        }

        @Test
        void should_change_both_bounds() {
            Threshold one = new Threshold(Optional.of(Rational.ONE), Optional.of(Rational.of(9)));
            Rule changed = Quantities.minimumDistinct(2, Attribute.TAG, CORE)
                    .changed(one)
                    .orElseThrow();
            assertThat(changed.sentence()).isEqualTo("1 to 9 different tags among credentials tagged core");
        }

        @Test
        void should_refuse_half_a_value() {
            Threshold half = new Threshold(Optional.of(Rational.of(1, 2)), Optional.empty());
            assertThatThrownBy(() ->
                            Quantities.minimumDistinct(2, Attribute.TAG, CORE).changed(half))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void should_range_where_what_counts_is_open() {
        Holding unknown =
                Holding.earned(MicroCredential.builder().id("u").ects("3").build());
        Rule high = Quantities.maximum(EctsCredits.of(6), HoldingFilter.atLeast(EqfLevel.EQF_7));
        assertThat(outcome(high, unknown).facts()).containsEntry("counted", range("0", "3", "ECTS"));
    }
}
