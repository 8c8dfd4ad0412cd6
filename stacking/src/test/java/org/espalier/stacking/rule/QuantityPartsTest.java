package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Samples.sized;
import static org.espalier.stacking.rule.Asked.amount;
import static org.espalier.stacking.rule.Asked.exactly;
import static org.espalier.stacking.rule.Asked.outcome;
import static org.espalier.stacking.rule.Asked.range;
import static org.espalier.stacking.rule.Asked.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.evaluation.Measure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityPartsTest {

    private static final HoldingFilter CORE = HoldingFilter.tagged("core");
    private static final HoldingFilter SPORT = HoldingFilter.tagged("sport");
    private static final HoldingFilter ART = HoldingFilter.tagged("art");

    private static Holding unsized(String id, String tag) {
        return Holding.builder()
                .credential(MicroCredential.builder().id(id).build())
                .addTags(tag)
                .build();
    }

    @Nested
    class Capped_total {

        private final Rule rule = Quantities.cappedTotal(
                EctsCredits.of(20),
                CappedPart.of("core", CORE),
                CappedPart.of("sport", EctsCredits.of(6), SPORT),
                CappedPart.of("art", EctsCredits.of(3), ART));

        @ParameterizedTest
        @CsvSource({"14,SATISFIED", "13.5,VIOLATED"})
        void should_cut_a_part_off_at_its_maximum(String core, Verdict verdict) {
            assertThat(verdict(rule, sized("a", core, "core"), sized("b", "60", "sport")))
                    .isEqualTo(verdict);
        }

        @Test
        void should_use_the_room_of_every_part_that_fits() {
            Outcome outcome = outcome(rule, sized("a", "11", "core"), sized("b", "9", "sport", "art"));
            assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(outcome.facts()).containsEntry("counted", exactly("20", "ECTS"));
        }

        @Test
        void should_count_credits_of_several_parts_once() {
            assertThat(outcome(rule, sized("a", "11", "core", "sport", "art")).facts())
                    .containsEntry("counted", exactly("11", "ECTS"));
        }

        @Test
        void should_leave_out_what_fits_no_part() {
            assertThat(outcome(rule, sized("a", "11")).facts())
                    .containsEntry("counted", exactly("0", "ECTS"))
                    .containsEntry("gap", amount("20", "ECTS"));
        }

        @Test
        void should_name_the_parts_that_are_full() {
            assertThat(outcome(rule, sized("a", "5", "core"), sized("b", "9", "sport"))
                            .facts())
                    .containsEntry("full", Fact.of(List.of("sport")))
                    .containsEntry("gap", amount("9", "ECTS"));
        }

        @Test
        void should_not_ask_for_a_size_that_is_cut_off_anyway() {
            assertThat(verdict(rule, sized("a", "10", "core"), unsized("b", "sport")))
                    .isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_stay_open_where_a_size_would_decide() {
            Outcome outcome = outcome(rule, sized("a", "14", "core"), unsized("b", "sport"));
            assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(outcome.facts())
                    .containsEntry("counted", range("14", "20", "ECTS"))
                    .containsEntry("missing", Fact.of(List.of("credits of b")));
        }

        @Test
        void should_tell_where_nothing_bounds_the_total() {
            assertThat(outcome(rule, sized("a", "14", "core"), unsized("b", "core"))
                            .facts())
                    .containsEntry("counted", Fact.of("at least 14 ECTS"));
        }

        @Test
        void should_be_a_sentence() {
            assertThat(rule.sentence())
                    .isEqualTo("at least 20 ECTS, counting all for core (tagged core); "
                            + "at most 6 for sport (tagged sport); at most 3 for art (tagged art)");
        }

        @Test
        void should_look_at_twelve_parts_and_refuse_more() {
            CappedPart[] twelve = IntStream.range(0, 12)
                    .mapToObj(i -> CappedPart.of("p" + i, EctsCredits.of(1), CORE))
                    .toArray(CappedPart[]::new);
            assertThat(outcome(Quantities.cappedTotal(EctsCredits.of(12), twelve), sized("a", "13", "core"))
                            .verdict())
                    .isEqualTo(Verdict.SATISFIED);
            CappedPart[] more = Arrays.copyOf(twelve, 13);
            more[12] = CappedPart.of("p12", CORE);
            assertThatThrownBy(() -> Quantities.cappedTotal(EctsCredits.of(12), more))
                    .hasMessageContaining("at most 12");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'kind':'capped-total','minimum':'6','of':[]}",
                    "{'kind':'capped-total','of':[{'id':'a','filter':{}}]}",
                    "{'kind':'capped-total','minimum':'6','of':[{'id':'a','filter':{}},{'id':'a','filter':{}}]}",
                    "{'kind':'capped-total','minimum':'6','of':[{'id':' ','filter':{}}]}",
                    "{'kind':'capped-total','minimum':'6','of':[{'id':'a','maximum':'-1','filter':{}}]}"
                })
        void should_refuse_what_makes_no_sense(String json) {
            assertThatThrownBy(() -> Asked.read(json)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Per_bucket {

        private final Rule rule =
                Quantities.perBucket(EctsCredits.of(6), NamedFilter.of("sport", SPORT), NamedFilter.of("art", ART));

        @ParameterizedTest
        @CsvSource({"6,6,SATISFIED", "6,5.5,VIOLATED", "12,0,VIOLATED", "7,6,SATISFIED"})
        void should_ask_for_so_much_in_each(String sport, String art, Verdict verdict) {
            assertThat(verdict(rule, sized("a", sport, "sport"), sized("b", art, "art")))
                    .isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"12,SATISFIED", "11.5,VIOLATED"})
        void should_count_what_fits_both_once(String both, Verdict verdict) {
            assertThat(verdict(rule, sized("a", both, "sport", "art"))).isEqualTo(verdict);
        }

        @Test
        void should_name_the_buckets_that_lack_something() {
            assertThat(outcome(rule, sized("a", "20", "sport"), sized("b", "2", "art"))
                            .facts())
                    .containsEntry("gap", amount("4", "ECTS"))
                    .containsEntry("open", Fact.of(List.of("art")))
                    .containsEntry("counted", exactly("8", "ECTS"));
        }

        @Test
        void should_put_a_credential_into_one_bucket() {
            Rule one = Quantities.perBucket(
                    Rational.ONE, Measure.COUNT, NamedFilter.of("sport", SPORT), NamedFilter.of("art", ART));
            assertThat(verdict(one, sized("a", "6", "sport", "art"))).isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(one, sized("a", "6", "sport", "art"), sized("b", "6", "art")))
                    .isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_stay_open_where_a_level_would_decide() {
            Rule high = Quantities.perBucket(
                    EctsCredits.of(6), NamedFilter.of("high", HoldingFilter.atLeast(EqfLevel.EQF_7)));
            assertThat(outcome(high, sized("a", "6")).facts()).containsEntry("missing", Fact.of(List.of("level of a")));
            assertThat(verdict(high, sized("a", "6"))).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict(high, sized("a", "5"))).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_violate_a_minimum_over_nothing_by_all_of_it() {
            assertThat(outcome(rule).facts()).containsEntry("gap", amount("12", "ECTS"));
        }

        @Test
        void should_be_a_sentence() {
            assertThat(rule.sentence()).isEqualTo("at least 6 ECTS in each of: sport (tagged sport); art (tagged art)");
        }
    }
}
