package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Samples.course;
import static org.espalier.stacking.Samples.sized;
import static org.espalier.stacking.rule.Asked.amount;
import static org.espalier.stacking.rule.Asked.exactly;
import static org.espalier.stacking.rule.Asked.outcome;
import static org.espalier.stacking.rule.Asked.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.LearningOutcome;
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

class LimitsTest {

    private static final HoldingFilter TAGGED = HoldingFilter.tagged("T");

    private static Holding unsized(String id, String... tags) {
        return Holding.builder()
                .credential(MicroCredential.builder().id(id).build())
                .addTags(tags)
                .build();
    }

    @Nested
    class Share {

        @ParameterizedTest
        @CsvSource({"2,SATISFIED", "3,VIOLATED"})
        void should_count_credentials_where_asked(int others, Verdict verdict) {
            Rule third = Limits.minimumShare(Rational.of(100, 3), Measure.COUNT, TAGGED);
            Stream<Holding> rest = Stream.of("b", "c", "d").limit(others).map(LimitsTest::unsized);
            assertThat(verdict(
                            third,
                            Stream.concat(Stream.of(unsized("a", "T")), rest).toArray(Holding[]::new)))
                    .isEqualTo(verdict);
        }

        @Test
        void should_count_hours_where_asked() {
            Rule half = Limits.maximumShare(Rational.of(50), Measure.HOURS, TAGGED);
            Outcome outcome = outcome(half, lasting("a", "50", "T"), lasting("b", "50"));
            assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(outcome.facts()).containsEntry("counted", exactly("100", "hours"));
        }

        @Test
        void should_never_reach_a_hundred_percent_beside_something_else() {
            Rule all = Limits.minimumShare(Rational.of(100), TAGGED);
            assertThat(verdict(all, unsized("a", "T"), sized("b", "6"))).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_never_be_nothing_beside_something_without_bound() {
            Rule none = Limits.maximumShare(Rational.ZERO, TAGGED);
            assertThat(verdict(none, sized("a", "6", "T"), unsized("b"))).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_name_sizes_outside_too() {
            Rule half = Limits.minimumShare(Rational.of(50), TAGGED);
            assertThat(outcome(half, sized("a", "6", "T"), unsized("b")).facts())
                    .containsEntry("missing", Fact.of(List.of("credits of b")));
        }

        @Test
        void should_be_a_sentence() {
            assertThat(Limits.maximumShare(Rational.of(40), Measure.COUNT, TAGGED)
                            .sentence())
                    .isEqualTo("at most 40 % of the credentials tagged T");
            assertThat(Limits.maximumShare(Rational.of(40), Measure.HOURS, TAGGED)
                            .sentence())
                    .isEqualTo("at most 40 % of the hours tagged T");
        }

        @Test
        void should_keep_its_measure_where_a_bound_is_changed() {
            Threshold fifty = new Threshold(Optional.empty(), Optional.of(Rational.of(50)));
            assertThat(Limits.maximumShare(Rational.of(40), Measure.COUNT, TAGGED)
                            .changed(fifty))
                    .contains(Limits.maximumShare(Rational.of(50), Measure.COUNT, TAGGED));
        }

        private static Holding lasting(String id, String hours, String... tags) {
            return Holding.builder()
                    .credential(MicroCredential.builder().id(id).hours(hours).build())
                    .addTags(tags)
                    .build();
        }
    }

    @Nested
    class Level_profile {

        private final Rule rule = Limits.levelProfile(EctsCredits.of(6), EqfLevel.EQF_7, EctsCredits.of(3));

        @ParameterizedTest
        @CsvSource({"6,3,SATISFIED", "6,3.5,VIOLATED", "5.5,3,VIOLATED"})
        void should_keep_both_bounds(String high, String low, Verdict verdict) {
            assertThat(verdict(rule, at("a", high, 7), at("b", low, 6))).isEqualTo(verdict);
        }

        @Test
        void should_stay_open_where_a_level_would_decide() {
            Outcome outcome = outcome(rule, at("a", "6", 7), at("b", "3", 6), sized("c", "1"));
            assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(outcome.facts()).containsEntry("missing", Fact.of(List.of("level of c")));
        }

        @Test
        void should_name_what_is_missing_on_either_side() {
            Holding low =
                    Holding.earned(MicroCredential.builder().id("d").eqf(5).build());
            assertThat(outcome(rule, sized("c", "9"), low).facts())
                    .containsEntry("missing", Fact.of(List.of("credits of d", "level of c")));
        }

        @Test
        void should_be_a_sentence() {
            assertThat(rule.sentence())
                    .isEqualTo("at least 6 ECTS at EQF 7 or higher, and at most 3 ECTS at EQF 6 or lower");
        }

        @Test
        void should_ask_for_two_sums() {
            assertThat(rule.tallies()).hasSize(2);
        }

        @Test
        void should_refuse_a_bound_below_the_lowest_level() {
            assertThatThrownBy(() -> Limits.levelProfile(EctsCredits.of(6), EqfLevel.EQF_1, EctsCredits.of(3)))
                    .hasMessageContaining("maximumBelow");
        }

        private static Holding at(String id, String ects, int eqf) {
            return Holding.earned(course(id, ects, eqf).build());
        }
    }

    @Nested
    class Residency {

        private final Rule half = Limits.residencyShare(Rational.of(50), TAGGED);

        @ParameterizedTest
        @CsvSource({"6,6,SATISFIED", "6,6.5,VIOLATED"})
        void should_take_a_share_of_all(String home, String away, Verdict verdict) {
            assertThat(verdict(half, sized("a", home, "T"), sized("b", away))).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"30,SATISFIED", "29.5,VIOLATED"})
        void should_take_a_plain_minimum(String home, Verdict verdict) {
            Rule thirty = Limits.residency(EctsCredits.of(30), TAGGED);
            assertThat(verdict(thirty, sized("a", home, "T"), unsized("b"))).isEqualTo(verdict);
        }

        @Test
        void should_violate_a_minimum_over_nothing() {
            assertThat(verdict(half)).isEqualTo(Verdict.VIOLATED);
            assertThat(outcome(Limits.residency(EctsCredits.of(30), TAGGED)).facts())
                    .containsEntry("gap", amount("30", "ECTS"));
        }

        @Test
        void should_tell_an_open_amount() {
            assertThat(outcome(half, sized("a", "6"), unsized("b", "T")).facts())
                    .containsEntry("counted", Fact.of("at least 0 ECTS"))
                    .containsEntry("taken", Fact.of("at least 6 ECTS"))
                    .containsEntry("missing", Fact.of(List.of("credits of b")));
        }

        @Test
        void should_be_a_sentence() {
            assertThat(half.sentence()).isEqualTo("at least 50 % of all ECTS tagged T");
            assertThat(Limits.residency(EctsCredits.of(30), EctsCredits.of(60), TAGGED)
                            .sentence())
                    .isEqualTo("at least 30 ECTS of the last 60 ECTS tagged T");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'kind':'residency','filter':{}}",
                    "{'kind':'residency','minimum':'30'}",
                    "{'kind':'residency','minimum':'30','last':'20','filter':{}}",
                    "{'kind':'residency','minimumShare':'101','filter':{}}",
                    "{'kind':'residency','minimumShare':'0','filter':{}}",
                    "{'kind':'residency','minimum':'1','last':'0','filter':{}}"
                })
        void should_refuse_what_makes_no_sense(String json) {
            assertThatThrownBy(() -> Asked.read(json)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Outcome_overlap {

        @Test
        void should_tell_every_pair() {
            List<Outcome> outcomes = Limits.maximumOutcomeOverlap(Rational.of(50))
                    .evaluate(Asked.counted(
                            List.of(certifying("a", "1", "2"), certifying("b", "1", "2"), certifying("c", "2"))));
            assertThat(outcomes)
                    .extracting(outcome -> outcome.facts().get("holdings"))
                    .containsExactly(
                            Fact.of(List.of("a", "b")), Fact.of(List.of("a", "c")), Fact.of(List.of("b", "c")));
        }

        @Test
        void should_not_ask_for_outcomes_where_everything_is_accepted() {
            assertThat(verdict(Limits.maximumOutcomeOverlap(Rational.of(100)), certifying("a", "1"), unsized("b")))
                    .isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_stay_violated_beside_what_is_not_known() {
            assertThat(verdict(
                            Limits.maximumOutcomeOverlap(Rational.of(50)),
                            certifying("a", "1"),
                            certifying("b", "1"),
                            unsized("c")))
                    .isEqualTo(Verdict.VIOLATED);
        }

        private static Holding certifying(String id, String... outcomes) {
            MicroCredential.Builder credential = MicroCredential.builder().id(id);
            Stream.of(outcomes).map(LearningOutcome::identified).forEach(credential::addLearningOutcomes);
            return Holding.earned(credential.build());
        }
    }
}
