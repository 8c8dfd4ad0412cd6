package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.course;
import static org.espalier.stacking.Samples.holding;
import static org.espalier.stacking.Samples.sized;
import static org.espalier.stacking.rule.Uses.missing;
import static org.espalier.stacking.rule.Uses.outcomes;
import static org.espalier.stacking.rule.Uses.told;
import static org.espalier.stacking.rule.Uses.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.core.workload.CreditAmount;
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

class SharingTest {

    private static final Holding SIX = sized("six", "6");
    private static final Holding UNKNOWN = holding("unknown");

    @ParameterizedTest
    @MethodSource("all")
    void should_not_apply_where_no_uses_are_told(Rule rule, String sentence) {
        assertThat(verdict(rule, "", SIX)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_say_what_it_asks_for(Rule rule, String sentence) {
        assertThat(rule.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_read_what_it_writes(Rule rule, String sentence) throws Exception {
        assertThat(EspalierJson.mapper().readValue(EspalierJson.write(rule), Rule.class))
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("all")
    void should_tell_its_demand_to_what_allocates(Rule rule, String sentence) {
        assertThat(rule.sharing()).isPresent();
    }

    static Stream<Arguments> all() {
        HoldingFilter core = HoldingFilter.tagged("core");
        return Stream.of(
                Arguments.of(Sharing.exclusive(), "each credential for at most one requirement"),
                Arguments.of(
                        Sharing.exclusiveExcept("language", "project"),
                        "each credential for at most one requirement; any may be shared with language or project"),
                Arguments.of(
                        Sharing.exclusiveWithin(List.of(List.of("a", "b"), List.of("b", "c"))),
                        "each credential for at most one requirement of a group: a, b; b, c"),
                Arguments.of(
                        Sharing.compatible(List.of(List.of("a", "b"))),
                        "a credential for two requirements only where they are a with b"),
                Arguments.of(Sharing.maximumOverlap("a", "b", EctsCredits.of(12)), "at most 12 ECTS for both a and b"),
                Arguments.of(Sharing.maximumOverlap("a", "b", 2), "at most 2 credentials for both a and b"),
                Arguments.of(
                        Sharing.maximumOverlapWithAward("bachelor", EctsCredits.of(30)),
                        "at most 30 ECTS for both this award and award bachelor"),
                Arguments.of(Sharing.maximumUses(1, core), "each credential tagged core for at most 1 requirement"),
                Arguments.of(Sharing.undivided(), "each credential counts whole"),
                Arguments.of(
                        Sharing.divisible(EctsCredits.of(2)),
                        "the parts of a credential that count are together at most the whole, each at least 2 ECTS"),
                Arguments.of(Sharing.consumed(), "each credential not used for another award before"),
                Arguments.of(
                        Sharing.reusable(1, core),
                        "each credential tagged core used for at most 1 other award before"));
    }

    @Nested
    class Exclusive {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"a major|SATISFIED", "a major, b minor|SATISFIED", "a major, a minor|VIOLATED"})
        void should_let_a_credential_count_once(String uses, Verdict verdict) {
            assertThat(verdict(Sharing.exclusive(), uses)).isEqualTo(verdict);
        }

        @Test
        void should_tell_each_credential_that_breaks_it_with_its_requirements() {
            List<Outcome> outcomes = outcomes(Sharing.exclusive(), "c minor, b major, a x, c major, b minor, b x");
            assertThat(outcomes)
                    .extracting(outcome -> outcome.subject().credential())
                    .containsExactly(Optional.of("b"), Optional.of("c"));
            assertThat(outcomes.get(0).facts()).containsEntry("requirements", Fact.of(List.of("major", "minor", "x")));
        }

        @Test
        void should_take_two_parts_for_one_requirement_as_one_use() {
            assertThat(verdict(Sharing.exclusive(), "a major 2 ects, a major 4 ects"))
                    .isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_leave_other_awards_to_other_rules() {
            assertThat(verdict(Sharing.exclusive(), "a major, a core @bachelor"))
                    .isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(Sharing.exclusive(), "a x @bachelor, a y @bachelor"))
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"a major, a language|SATISFIED", "a major, a minor, a language|VIOLATED"})
        void should_let_what_is_excepted_share_with_any(String uses, Verdict verdict) {
            assertThat(verdict(Sharing.exclusiveExcept("language"), uses)).isEqualTo(verdict);
        }

        @Test
        void should_not_blame_what_is_excepted() {
            assertThat(outcomes(Sharing.exclusiveExcept("language"), "a major, a minor, a language")
                            .get(0)
                            .facts())
                    .containsEntry("requirements", Fact.of(List.of("major", "minor")));
        }

        @ParameterizedTest
        @CsvSource({"a,b,VIOLATED", "b,c,VIOLATED", "a,c,SATISFIED", "a,d,SATISFIED", "d,e,SATISFIED"})
        void should_exclude_inside_each_group_only(String one, String other, Verdict verdict) {
            Rule rule = Sharing.exclusiveWithin(List.of(List.of("a", "b"), List.of("b", "c")));
            assertThat(verdict(rule, "x " + one + ", x " + other)).isEqualTo(verdict);
        }
    }

    @Nested
    class Compatible {

        private final Rule rule =
                Sharing.compatible(List.of(List.of("major", "language"), List.of("language", "minor")));

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "a major|SATISFIED",
                    "a major, a language|SATISFIED",
                    "a minor, a language|SATISFIED",
                    "a major, a minor|VIOLATED",
                    "a major, a minor, a language|VIOLATED",
                    "a thesis, a language|VIOLATED"
                })
        void should_allow_listed_pairs_only(String uses, Verdict verdict) {
            assertThat(verdict(rule, uses)).isEqualTo(verdict);
        }

        @Test
        void should_name_the_requirements_that_are_no_pair() {
            assertThat(outcomes(rule, "a major, a minor, a language").get(0).facts())
                    .containsEntry("requirements", Fact.of(List.of("major", "minor")));
        }
    }

    @Nested
    class Overlap_limit {

        private final Rule twelve = Sharing.maximumOverlap("a", "b", EctsCredits.of(12));

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "six a, six b, more a, more b|SATISFIED",
                    "six a, six b, most a, most b|VIOLATED",
                    "six a, six b, most a, most b 6 ects|SATISFIED",
                    "six a, six b, most a, most b 6.5 ects|VIOLATED",
                    "six a, six b, most a, most c|SATISFIED",
                    "six a, six b, most a, most b @bachelor|SATISFIED",
                    "more a, six b|SATISFIED"
                })
        void should_add_up_the_smaller_of_both_uses(String uses, Verdict verdict) {
            assertThat(verdict(twelve, uses, SIX, sized("more", "6"), sized("most", "13/2")))
                    .isEqualTo(verdict);
        }

        @Test
        void should_add_up_parts_and_never_more_than_the_whole() {
            Outcome outcome =
                    outcomes(twelve, "six a 4 ects, six a 4 ects, six b", SIX).get(0);
            assertThat(outcome.facts()).containsEntry("counted", Fact.of(Rational.of(6), Rational.of(6), "ECTS"));
        }

        @Test
        void should_leave_a_size_open_that_is_not_known() {
            assertThat(verdict(twelve, "unknown a, unknown b", UNKNOWN)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(missing(twelve, "unknown a, unknown b", UNKNOWN)).containsExactly("credits of unknown");
            assertThat(missing(twelve, "gone a, gone b")).containsExactly("credits of gone");
        }

        @Test
        void should_be_decided_without_a_size_where_a_part_is_small_or_the_rest_too_much() {
            assertThat(verdict(twelve, "unknown a, unknown b 12 ects", UNKNOWN)).isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(twelve, "unknown a, unknown b, big a, big b", UNKNOWN, sized("big", "12.5")))
                    .isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_not_guess_parts_of_another_system() {
            assertThat(missing(Sharing.maximumOverlap("a", "b", EctsCredits.of(5)), "six a 15 uk-cats, six b", SIX))
                    .containsExactly("counted credits of six");
        }

        @Test
        void should_convert_where_a_method_is_named() {
            Evaluation.Builder evaluation =
                    Evaluation.builder().day(TODAY).conversion(ConversionMethod.BY_CREDIT_RATIO);
            Evaluation told = told(evaluation, "big a 15 uk-cats, big b");
            Outcome outcome = twelve.evaluate(CountedHoldings.of(List.of(sized("big", "30")), told))
                    .get(0);
            assertThat(outcome.facts())
                    .containsEntry("counted", Fact.of(Rational.parse("7.5"), Rational.parse("7.5"), "ECTS"));
        }

        @Test
        void should_name_credits_of_another_system_that_add_nothing() {
            Outcome outcome =
                    outcomes(twelve, "cats a, cats b", inCats("cats", "60")).get(0);
            assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(outcome.facts()).containsEntry("otherSystem", Fact.of(List.of("cats")));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"x a, x b, y a, y b|SATISFIED", "x a, x b, y a, y b, z a, z b|VIOLATED"})
        void should_count_credentials(String uses, Verdict verdict) {
            assertThat(verdict(Sharing.maximumOverlap("a", "b", 2), uses)).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "six r, six q @bachelor|VIOLATED",
                    "six r, six q @master|SATISFIED",
                    "six q @bachelor|SATISFIED"
                })
        void should_compare_this_award_with_another(String uses, Verdict verdict) {
            assertThat(verdict(Sharing.maximumOverlapWithAward("bachelor", EctsCredits.of(5)), uses, SIX))
                    .isEqualTo(verdict);
            assertThat(verdict(Sharing.maximumOverlapWithAward("bachelor", 0), uses))
                    .isEqualTo(verdict);
        }

        @Test
        void should_compare_two_other_awards() throws Exception {
            Rule rule = EspalierJson.mapper()
                    .readValue(
                            "{\"kind\": \"overlap-limit\", \"of\": \"awards\", \"between\": [\"x\", \"y\"], \"maximum\": \"5\"}",
                            Rule.class);
            assertThat(verdict(rule, "six r @x, six r @y", SIX)).isEqualTo(Verdict.VIOLATED);
            assertThat(rule.sentence()).isEqualTo("at most 5 ECTS for both awards x and y");
        }
    }

    @Nested
    class Maximum_uses {

        private final Rule two = Sharing.maximumUses(2, HoldingFilter.all());
        private final Rule twoCore = Sharing.maximumUses(2, HoldingFilter.atLeast(EqfLevel.EQF_6));

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"six a, six b|SATISFIED", "six a, six b, six c|VIOLATED", "six a, six b, six c @x|SATISFIED"})
        void should_count_requirements(String uses, Verdict verdict) {
            assertThat(verdict(two, uses, SIX)).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"5,NOT_APPLICABLE", "6,VIOLATED"})
        void should_look_at_what_is_selected(int eqf, Verdict verdict) {
            Holding course = Holding.earned(course("x", "6", eqf).build());
            assertThat(verdict(twoCore, "x a, x b, x c", course)).isEqualTo(verdict);
        }

        @Test
        void should_name_what_is_missing_only_where_it_decides() {
            assertThat(verdict(twoCore, "six a, six b", SIX)).isEqualTo(Verdict.SATISFIED);
            assertThat(missing(twoCore, "six a, six b, six c", SIX)).containsExactly("level of six");
            assertThat(missing(twoCore, "gone a, gone b, gone c", SIX)).containsExactly("data of gone");
        }
    }

    @Nested
    class Consumed {

        private final Holding core = sized("core", "6", "core");

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "core a|SATISFIED",
                    "core a @x|VIOLATED",
                    "core a @x, core b @x|VIOLATED",
                    "other a @x|SATISFIED"
                })
        void should_let_a_credential_be_used_once_for_good(String uses, Verdict verdict) {
            assertThat(verdict(Sharing.consumed(), uses, core)).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"core a @x, core b @x|SATISFIED", "core a @x, core b @y|VIOLATED"})
        void should_count_awards_where_it_may_be_used_again(String uses, Verdict verdict) {
            assertThat(verdict(Sharing.reusable(1, HoldingFilter.tagged("core")), uses, core))
                    .isEqualTo(verdict);
        }

        @Test
        void should_name_the_awards() {
            assertThat(outcomes(Sharing.consumed(), "core a @y, core b @x", core)
                            .get(0)
                            .facts())
                    .containsEntry("awards", Fact.of(List.of("x", "y")))
                    .containsEntry("times", Fact.of(2));
        }

        @Test
        void should_leave_open_what_may_not_be_selected() {
            Rule rule = Sharing.reusable(0, HoldingFilter.atLeast(EqfLevel.EQF_6));
            assertThat(missing(rule, "six a @x", SIX)).containsExactly("level of six");
            assertThat(verdict(rule, "six a", SIX)).isEqualTo(Verdict.SATISFIED);
        }

        @Test
        void should_be_a_rule_that_an_award_can_enforce() {
            assertThat(Sharing.consumed().perHolding()).isPresent();
        }
    }

    static Holding inCats(String id, String credits) {
        Workload workload = Workload.builder()
                .addOtherCredits(CreditAmount.parse(credits + " uk-cats"))
                .build();
        return Holding.earned(
                MicroCredential.builder().id(id).workload(workload).build());
    }
}
