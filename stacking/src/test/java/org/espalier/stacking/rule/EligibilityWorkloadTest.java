package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.rule.Judged.credential;
import static org.espalier.stacking.rule.Judged.outcome;
import static org.espalier.stacking.rule.Judged.rule;
import static org.espalier.stacking.rule.Judged.sentence;
import static org.espalier.stacking.rule.Judged.verdict;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityWorkloadTest {

    private static final Workload NO_CREDITS =
            Workload.builder().creditBearing(CreditBearing.NO).build();

    @Nested
    class Hours_per_item {

        private final Rule forty = Eligibility.minimumHoursPerItem(LearningHours.of(40));
        private final Rule atMost = rule("{'kind': 'hours-per-item', 'maximum': '40'}");

        @ParameterizedTest
        @CsvSource({"39.5,VIOLATED,SATISFIED", "40,SATISFIED,SATISFIED", "121/3,SATISFIED,VIOLATED"})
        void should_include_the_bounds(String hours, Verdict least, Verdict most) {
            assertThat(verdict(forty, credential().hours(hours))).isEqualTo(least);
            assertThat(verdict(atMost, credential().hours(hours))).isEqualTo(most);
        }

        @Test
        void should_stay_open_without_hours() {
            assertThat(outcome(forty, credential().ects("6")).facts())
                    .containsEntry("missing", Fact.of(List.of("hours of a")));
        }

        @Test
        void should_be_at_least_the_contact_hours() {
            assertThat(verdict(forty, contact("40"))).isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(forty, contact("39"))).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict(atMost, contact("41"))).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_count_none_by_a_grant() {
            assertThat(verdict(forty, granted(credential().hours("90"), "3 ects")))
                    .isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_not_apply_to_nothing() {
            assertThat(verdict(forty)).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Hours_per_credit {

        private final Rule usual = Eligibility.hoursPerCredit(Rational.of(25), Rational.of(30));

        @ParameterizedTest
        @CsvSource({"149.99,VIOLATED", "150,SATISFIED", "180,SATISFIED", "180.01,VIOLATED"})
        void should_compare_exactly(String hours, Verdict verdict) {
            assertThat(verdict(usual, credential().ects("6").hours(hours))).isEqualTo(verdict);
        }

        @Test
        void should_name_what_is_missing() {
            assertThat(outcome(usual, credential().ects("6")).facts())
                    .containsEntry("missing", Fact.of(List.of("hours of a")));
            assertThat(outcome(usual, credential().hours("150")).facts())
                    .containsEntry("missing", Fact.of(List.of("credits of a")));
        }

        @Test
        void should_not_apply_where_there_are_no_credits_of_the_system() {
            assertThat(verdict(usual, credential().workload(NO_CREDITS))).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(verdict(usual, in("15 uk-cats"))).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(verdict(usual, credential().ects("0").hours("9"))).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void should_know_the_credits_of_another_system() {
            Rule ten = rule("{'kind': 'hours-per-credit', 'minimum': '10', 'maximum': '10', 'system': 'nz'}");
            assertThat(ten.sentence()).isEqualTo("each credential exactly 10 hours per nz credit");
            assertThat(verdict(ten, in("40 nz"))).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void should_be_violated_by_too_many_contact_hours_alone() {
            Workload crowded = Workload.builder()
                    .ects(EctsCredits.of(1))
                    .contactHours(LearningHours.of(31))
                    .build();
            assertThat(verdict(usual, credential().workload(crowded))).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_look_at_what_was_issued_whatever_was_recognised() {
            assertThat(verdict(usual, granted(credential().ects("6").hours("150"), "1 ects")))
                    .isEqualTo(Verdict.SATISFIED);
        }
    }

    @Nested
    class Credit_system {

        private final Rule ects = Eligibility.creditSystems(CreditSystem.ECTS);

        @Test
        void should_be_violated_by_credits_of_another_system() {
            assertThat(verdict(ects, credential().ects("6"))).isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(ects, in("120 qqi-fet"))).isEqualTo(Verdict.VIOLATED);
            assertThat(sentence(ects, Holding.earned(in("120 qqi-fet").build())))
                    .isEqualTo("carries 120 qqi-fet, which is not counted here, and no way of converting is named:"
                            + " each credential in ECTS.");
        }

        @Test
        void should_be_satisfied_by_one_of_several() {
            assertThat(verdict(Eligibility.creditSystems(CreditSystem.ECTS, CreditSystem.parse("nz")), in("15 nz")))
                    .isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_stay_open_without_credits_and_not_apply_where_there_are_none() {
            assertThat(verdict(ects, credential())).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict(ects, credential().workload(NO_CREDITS))).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void should_go_by_the_grant() {
            assertThat(verdict(ects, granted(in("15 uk-cats"), "7.5 ects"))).isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(ects, granted(credential().ects("6"), "10 uk-cats")))
                    .isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_accept_what_a_named_method_converts() {
            Evaluation converting = Evaluation.builder()
                    .day(TODAY)
                    .conversion(Optional.of(ConversionMethod.BY_CREDIT_RATIO))
                    .build();
            Holding british = Holding.earned(in("15 uk-cats").build());
            assertThat(Outcome.verdict(ects.evaluate(CountedHoldings.of(List.of(british), converting))))
                    .isEqualTo(Verdict.SATISFIED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind': 'hours-per-item'}",
                "{'kind': 'hours-per-item', 'minimum': '0'}",
                "{'kind': 'hours-per-credit', 'minimum': '30', 'maximum': '25'}",
                "{'kind': 'hours-per-credit', 'minimum': '30', 'above': '25'}",
                "{'kind': 'credit-system', 'systems': []}",
                "{'kind': 'credit-system', 'systems': ['unheard of']}"
            })
    void should_refuse_what_makes_no_sense(String rule) {
        assertThatThrownBy(() -> rule(rule)).isInstanceOf(IllegalArgumentException.class);
    }

    private static MicroCredential.Builder in(String credits) {
        return credential()
                .workload(Workload.builder()
                        .addOtherCredits(CreditAmount.parse(credits))
                        .build());
    }

    private static MicroCredential.Builder contact(String hours) {
        return credential()
                .workload(Workload.builder()
                        .contactHours(LearningHours.parse(hours))
                        .build());
    }

    private static Holding granted(MicroCredential.Builder credential, String credits) {
        Grant grant = Grant.builder()
                .receiver("r")
                .purpose("p")
                .credits(CreditAmount.parse(credits))
                .build();
        return Holding.builder().credential(credential.build()).grant(grant).build();
    }
}
