package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.course;
import static org.espalier.stacking.Samples.sized;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.Workload;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    private static final Holding UNKNOWN_SIZE =
            Holding.earned(MicroCredential.builder().id("unknown").build());
    private static final Holding NO_CREDITS = Holding.earned(MicroCredential.builder()
            .id("none")
            .workload(Workload.builder().creditBearing(CreditBearing.NO).build())
            .build());
    private static final Holding OTHER_SYSTEM = Holding.earned(MicroCredential.builder()
            .id("other")
            .workload(Workload.builder()
                    .addOtherCredits(CreditAmount.parse("15 uk-cats"))
                    .build())
            .build());

    @Nested
    class Credits {

        private final Rule sixToTen = Rules.credits(EctsCredits.of(6), EctsCredits.of(10));

        @ParameterizedTest
        @CsvSource({"5.5,VIOLATED", "6,SATISFIED", "10,SATISFIED", "10.5,VIOLATED"})
        void should_include_both_bounds(String ects, Verdict verdict) {
            assertThat(verdict(sixToTen, sized("a", ects))).isEqualTo(verdict);
        }

        @Test
        void should_violate_a_minimum_over_nothing_by_the_whole_minimum() {
            Outcome outcome = outcomes(Rules.minimumCredits(EctsCredits.of(6))).get(0);
            assertThat(outcome.verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(outcome.facts()).containsEntry("gap", Fact.of(Rational.of(6), "ECTS"));
        }

        @Test
        void should_reach_a_minimum_without_what_is_unknown() {
            assertThat(verdict(Rules.minimumCredits(EctsCredits.of(6)), sized("a", "6"), UNKNOWN_SIZE))
                    .isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_leave_a_maximum_open_with_what_is_unknown() {
            Outcome outcome = outcomes(sixToTen, sized("a", "6"), UNKNOWN_SIZE).get(0);
            assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(outcome.facts()).containsEntry("missing", Fact.of(List.of("credits of unknown")));
        }

        @Test
        void should_add_nothing_for_declared_none_and_for_other_systems() {
            Outcome outcome = outcomes(sixToTen, NO_CREDITS, OTHER_SYSTEM).get(0);
            assertThat(outcome.verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(outcome.facts()).containsEntry("otherSystem", Fact.of(List.of("other")));
        }
    }

    @Nested
    class Level_profile {

        @ParameterizedTest
        @CsvSource({"7,SATISFIED", "8,SATISFIED", "6,VIOLATED"})
        void should_count_at_the_level_or_higher(int eqf, Verdict verdict) {
            Holding course = Holding.earned(course("a", "6", eqf).build());
            assertThat(verdict(Limits.levelProfile(EctsCredits.of(6), EqfLevel.EQF_7), course))
                    .isEqualTo(verdict);
        }

        @Test
        void should_name_the_level_that_is_missing() {
            Outcome outcome = outcomes(Limits.levelProfile(EctsCredits.of(6), EqfLevel.EQF_7), sized("a", "6"))
                    .get(0);
            assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(outcome.facts()).containsEntry("missing", Fact.of(List.of("level of a")));
        }
    }

    @Nested
    class Share {

        private final Rule halfTagged = Limits.minimumShare(Rational.of(50), HoldingFilter.tagged("T"));

        @ParameterizedTest
        @CsvSource({"6,6,SATISFIED", "6,6.5,VIOLATED", "20/3,20/3,SATISFIED"})
        void should_be_exact_at_the_boundary(String tagged, String rest, Verdict verdict) {
            assertThat(verdict(halfTagged, sized("a", tagged, "T"), sized("b", rest)))
                    .isEqualTo(verdict);
        }

        @Test
        void should_violate_a_minimum_over_nothing_and_not_apply_a_maximum() {
            Rule atMost = Limits.maximumShare(Rational.of(40), HoldingFilter.tagged("T"));
            assertThat(verdict(halfTagged)).isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(atMost)).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void should_stay_open_where_a_size_is_unknown() {
            assertThat(verdict(halfTagged, sized("a", "6", "T"), UNKNOWN_SIZE)).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void should_bound_from_above_too() {
            Rule atMost = Limits.maximumShare(Rational.of(40), HoldingFilter.tagged("T"));
            assertThat(verdict(atMost, sized("a", "4", "T"), sized("b", "6"))).isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(atMost, sized("a", "4.5", "T"), sized("b", "6"))).isEqualTo(Verdict.VIOLATED);
        }
    }

    @Nested
    class Outcome_overlap {

        private final Rule half = Limits.maximumOutcomeOverlap(Rational.of(50));

        @ParameterizedTest
        @CsvSource({"o1 o2,o2 o3,SATISFIED", "o1 o2,o1 o2 o3,VIOLATED", "o1,o2,SATISFIED"})
        void should_compare_with_the_smaller_set(String one, String other, Verdict verdict) {
            assertThat(verdict(half, certifying("a", one), certifying("b", other)))
                    .isEqualTo(verdict);
        }

        @Test
        void should_stay_open_where_outcomes_are_not_identified() {
            assertThat(verdict(half, certifying("a", "o1"), sized("b", "6"))).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void should_not_apply_to_one_credential() {
            assertThat(verdict(half, certifying("a", "o1"))).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        private Holding certifying(String id, String outcomes) {
            MicroCredential.Builder credential = MicroCredential.builder().id(id);
            Stream.of(outcomes.split(" ")).map(LearningOutcome::identified).forEach(credential::addLearningOutcomes);
            return Holding.earned(credential.build());
        }
    }

    @Nested
    class Order {

        private final Rule order = Orders.order(HoldingFilter.credential("a"), HoldingFilter.credential("b"));

        @ParameterizedTest
        @CsvSource({
            "2025-01-01,2025-01-02,SATISFIED",
            "2025-01-01,2025-01-01,SATISFIED",
            "2025-01-02,2025-01-01,VIOLATED"
        })
        void should_accept_the_same_day(LocalDate first, LocalDate second, Verdict verdict) {
            assertThat(verdict(order, on("a", first), on("b", second))).isEqualTo(verdict);
        }

        @Test
        void should_be_violated_where_the_first_is_not_held() {
            assertThat(verdict(order, on("b", TODAY))).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_stay_open_without_a_date() {
            List<Outcome> outcomes = outcomes(order, on("a", TODAY), sized("b", "6"));
            assertThat(Uses.missing(outcomes)).containsExactly("awarding date of b");
        }

        @Test
        void should_not_apply_where_nothing_must_come_later() {
            assertThat(verdict(order, on("a", TODAY))).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        private Holding on(String id, LocalDate day) {
            return Holding.earned(
                    MicroCredential.builder().id(id).awardedOn(day).build());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_read_what_it_writes(Rule rule, String sentence) throws Exception {
        String json = EspalierJson.write(rule);
        assertThat(EspalierJson.mapper().readValue(json, Rule.class)).isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_say_what_it_asks_for(Rule rule, String sentence) {
        assertThat(rule.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void should_refuse_what_makes_no_sense(Runnable making) {
        assertThatThrownBy(making::run).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Arguments> all() {
        HoldingFilter core = HoldingFilter.tagged("core");
        return Stream.of(
                Arguments.of(Rules.credits(EctsCredits.of(6), EctsCredits.of(30)), "6 to 30 ECTS"),
                Arguments.of(Rules.minimumCount(2, core), "at least 2 credentials tagged core"),
                Arguments.of(Rules.minimumCreditsPerItem(EctsCredits.of(2)), "each credential at least 2 ECTS"),
                Arguments.of(Limits.minimumShare(Rational.of(50), core), "at least 50 % of the credits tagged core"),
                Arguments.of(
                        Limits.levelProfile(EctsCredits.of(60), EqfLevel.EQF_7), "at least 60 ECTS at EQF 7 or higher"),
                Arguments.of(Rules.maximumAge(Period.ofYears(5)), "each credential not older than 5 years"),
                Arguments.of(
                        Limits.maximumOutcomeOverlap(Rational.of(20)),
                        "outcomes of two credentials overlap by at most 20 %"),
                Arguments.of(
                        Orders.order(core, HoldingFilter.tagged("late")),
                        "a credential tagged core before each tagged late"));
    }

    static Stream<Runnable> faulty() {
        return Stream.of(
                () -> Rules.credits(EctsCredits.of(30), EctsCredits.of(6)),
                () -> Rules.minimumCredits(EctsCredits.ZERO),
                () -> Rules.minimumCount(0, HoldingFilter.all()),
                () -> Limits.minimumShare(Rational.of(101), HoldingFilter.all()),
                () -> Rules.maximumAge(Period.ZERO),
                () -> Limits.maximumOutcomeOverlap(Rational.of(-1)));
    }

    static List<Outcome> outcomes(Rule rule, Holding... holdings) {
        Evaluation evaluation = Evaluation.on(TODAY);
        return rule.evaluate(CountedHoldings.of(List.of(holdings), evaluation));
    }

    private static Verdict verdict(Rule rule, Holding... holdings) {
        List<Outcome> outcomes = outcomes(rule, holdings);
        return Stream.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.SATISFIED, Verdict.NOT_APPLICABLE)
                .filter(verdict -> outcomes.stream().anyMatch(outcome -> outcome.verdict() == verdict))
                .findFirst()
                .orElseThrow();
    }
}
