package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.sized;
import static org.espalier.stacking.rule.Said.no;
import static org.espalier.stacking.rule.Said.nothing;
import static org.espalier.stacking.rule.Said.open;
import static org.espalier.stacking.rule.Said.yes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {

    @Nested
    class All {

        private final RuleUse programme = RuleUse.of(
                "programme",
                Compositions.all(
                        RuleUse.of("cores", Rules.minimumCount(3, HoldingFilter.tagged("core"))),
                        RuleUse.of("capstone", Rules.minimumCount(1, HoldingFilter.tagged("capstone")))));

        @Test
        void should_name_the_part_that_is_open() {
            Finding whole = findings(sized("a", "5", "core"), sized("b", "5", "core"), sized("c", "5", "core"))
                    .get(0);
            assertThat(whole.verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(whole.fact("open")).contains(Fact.of(List.of("capstone")));
            assertThat(whole.fact("met")).contains(Fact.of(List.of("cores")));
        }

        @Test
        void should_tell_the_parts_as_notes_of_their_own_rule() {
            List<Finding> findings = findings(sized("a", "5", "core"));
            assertThat(findings)
                    .extracting(Finding::severity)
                    .containsExactly(Severity.ERROR, Severity.NOTE, Severity.NOTE);
            assertThat(findings.get(2).fact("rule")).contains(Fact.of("capstone"));
        }

        @Test
        void should_refuse_nothing_at_all() {
            assertThatThrownBy(Compositions::all).hasMessageContaining("EMPTY_RULE");
        }

        @Test
        void should_refuse_the_same_id_twice() {
            RuleUse part = RuleUse.of("cores", Rules.minimumCount(3, HoldingFilter.tagged("core")));
            assertThatThrownBy(() -> Compositions.all(part, part)).hasMessageContaining("of/1/id");
        }

        @Test
        void should_refuse_a_part_with_a_severity() {
            RuleUse part = RuleUse.builder()
                    .id("a")
                    .rule(Rules.minimumCount(3, HoldingFilter.all()))
                    .severity(Severity.WARNING)
                    .build();
            assertThatThrownBy(() -> Compositions.all(part)).hasMessageContaining("of/0/severity");
        }

        private List<Finding> findings(Holding... holdings) {
            return programme.evaluate(CountedHoldings.of(List.of(holdings), Evaluation.on(TODAY)));
        }
    }

    @Nested
    class Any {

        @ParameterizedTest
        @CsvSource({
            "SATISFIED VIOLATED,SATISFIED",
            "SATISFIED UNDETERMINED,SATISFIED",
            "VIOLATED VIOLATED,VIOLATED",
            "VIOLATED UNDETERMINED,UNDETERMINED",
            "VIOLATED NOT_APPLICABLE,VIOLATED",
            "NOT_APPLICABLE NOT_APPLICABLE,NOT_APPLICABLE"
        })
        void should_hold_where_one_part_does(String parts, Verdict verdict) {
            assertThat(Said.verdict(Compositions.any(parts(parts)))).isEqualTo(verdict);
        }

        @Test
        void should_name_what_is_missing_in_the_parts_that_are_open() {
            Outcome outcome =
                    Said.of(Compositions.any(open("b"), no("c"), open("a"))).get(0);
            assertThat(outcome.facts())
                    .containsEntry("missing", Fact.of(List.of("datum of a", "datum of b")))
                    .containsEntry("open", Fact.of(List.of("b", "c", "a")));
        }

        @Test
        void should_not_name_what_does_not_decide() {
            Rule settled = Compositions.any(yes("a"), open("b"));
            Outcome outcome = Said.of(Compositions.all(RuleUse.of("settled", settled), open("c")))
                    .get(0);
            assertThat(outcome.facts()).containsEntry("missing", Fact.of(List.of("datum of c")));
        }

        @Test
        void should_refuse_nothing_at_all_and_an_optional_part() {
            RuleUse optional = RuleUse.of("may", Compositions.optional(yes("a")));
            assertThatThrownBy(Compositions::any).hasMessageContaining("EMPTY_RULE");
            assertThatThrownBy(() -> Compositions.any(yes("b"), optional)).hasMessageContaining("of/1/rule");
        }
    }

    @Nested
    class K_of {

        @ParameterizedTest
        @CsvSource({
            "SATISFIED SATISFIED VIOLATED,SATISFIED",
            "SATISFIED VIOLATED VIOLATED,VIOLATED",
            "SATISFIED UNDETERMINED VIOLATED,UNDETERMINED",
            "SATISFIED SATISFIED UNDETERMINED,SATISFIED",
            "UNDETERMINED VIOLATED VIOLATED,VIOLATED",
            "SATISFIED NOT_APPLICABLE NOT_APPLICABLE,VIOLATED",
            "NOT_APPLICABLE NOT_APPLICABLE NOT_APPLICABLE,NOT_APPLICABLE"
        })
        void should_hold_where_two_parts_do(String parts, Verdict verdict) {
            assertThat(Said.verdict(Compositions.atLeast(2, parts(parts)))).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({
            "SATISFIED VIOLATED VIOLATED,SATISFIED",
            "VIOLATED VIOLATED VIOLATED,SATISFIED",
            "SATISFIED SATISFIED VIOLATED,VIOLATED",
            "SATISFIED UNDETERMINED VIOLATED,UNDETERMINED",
            "SATISFIED SATISFIED UNDETERMINED,VIOLATED"
        })
        void should_bound_from_above(String parts, Verdict verdict) {
            assertThat(Said.verdict(Compositions.atMost(1, parts(parts)))).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"0,VIOLATED", "1,SATISFIED", "2,SATISFIED", "3,VIOLATED"})
        void should_include_both_bounds(int holding, Verdict verdict) {
            RuleUse[] parts = Stream.of("a", "b", "c")
                    .map(id -> id.charAt(0) < 'a' + holding ? yes(id) : no(id))
                    .toArray(RuleUse[]::new);
            assertThat(Said.verdict(Compositions.kOf(1, 2, parts))).isEqualTo(verdict);
        }

        @Test
        void should_tell_how_many_hold_for_sure_and_how_many_may() {
            Outcome outcome = Said.of(Compositions.atLeast(3, yes("a"), open("b"), open("c"), no("d")))
                    .get(0);
            assertThat(outcome.facts())
                    .containsEntry("counted", Fact.of(Rational.of(1), Rational.of(3), ""))
                    .containsEntry("gap", Fact.of(Rational.of(2), ""));
        }

        @Test
        void should_take_other_bounds() {
            Rule two = Compositions.atLeast(2, yes("a"), no("b"), no("c"));
            Threshold one = new Threshold(Optional.of(Rational.ONE), Optional.empty());
            assertThat(Said.verdict(two.changed(one).orElseThrow())).isEqualTo(Verdict.SATISFIED);
            Threshold half = new Threshold(Optional.of(Rational.of(1, 2)), Optional.empty());
            assertThatThrownBy(() -> two.changed(half)).hasMessageContaining("whole number: 0.5");
        }

        @Test
        void should_tell_whether_every_part_is_needed() {
            assertThat(Compositions.atLeast(2, yes("a"), no("b")).parts()).allMatch(Part::necessary);
            assertThat(Compositions.atLeast(1, yes("a"), no("b")).parts()).noneMatch(Part::necessary);
        }

        @ParameterizedTest
        @CsvSource({"3,,minimum", "0,,minimum", "2,1,maximum", ",3,maximum", ",-1,maximum", ",2,minimum", ",,minimum"})
        void should_refuse_bounds_that_make_no_sense(Integer minimum, Integer maximum, String attribute) {
            assertThatThrownBy(() -> ImmutableKOfRule.builder()
                            .minimum(Optional.ofNullable(minimum))
                            .maximum(Optional.ofNullable(maximum))
                            .addOf(yes("a"), no("b"))
                            .build())
                    .hasMessageContaining(attribute + ": ");
        }
    }

    @Nested
    class Not {

        @ParameterizedTest
        @CsvSource({
            "SATISFIED,VIOLATED",
            "VIOLATED,SATISFIED",
            "UNDETERMINED,UNDETERMINED",
            "NOT_APPLICABLE,NOT_APPLICABLE"
        })
        void should_turn_what_is_known(Verdict part, Verdict verdict) {
            assertThat(Said.verdict(Compositions.not(Said.use("a", part)))).isEqualTo(verdict);
        }

        @Test
        void should_name_what_is_missing() {
            assertThat(Said.of(Compositions.not(open("a"))).get(0).facts())
                    .containsEntry("missing", Fact.of(List.of("datum of a")));
        }

        @Test
        void should_refuse_an_optional_part() {
            RuleUse optional = RuleUse.of("may", Compositions.optional(yes("a")));
            assertThatThrownBy(() -> Compositions.not(optional)).hasMessageContaining("of/rule");
        }
    }

    @Nested
    class Optional_part {

        @ParameterizedTest
        @CsvSource({
            "SATISFIED,SATISFIED",
            "VIOLATED,NOT_APPLICABLE",
            "UNDETERMINED,NOT_APPLICABLE",
            "NOT_APPLICABLE,NOT_APPLICABLE"
        })
        void should_never_block(Verdict part, Verdict verdict) {
            assertThat(Said.verdict(Compositions.optional(Said.use("a", part)))).isEqualTo(verdict);
        }

        @Test
        void should_tell_the_open_part_as_a_note() {
            List<Finding> findings = RuleUse.of("may", Compositions.optional(no("a")))
                    .evaluate(CountedHoldings.of(List.of(), Evaluation.on(TODAY)));
            assertThat(findings.get(0).fact("open")).contains(Fact.of(List.of("a")));
            assertThat(findings.get(1).severity()).isEqualTo(Severity.NOTE);
        }

        @Test
        void should_leave_the_rest_to_decide() {
            RuleUse optional = RuleUse.of("may", Compositions.optional(no("a")));
            assertThat(Said.verdict(Compositions.all(optional, yes("b")))).isEqualTo(Verdict.SATISFIED);
        }
    }

    @Test
    void should_tell_the_whole_before_its_parts_and_each_part_under_its_own_id() {
        RuleUse inner = RuleUse.of("inner", Compositions.any(no("a"), yes("b")));
        List<Outcome> outcomes = Said.of(Compositions.all(inner, nothing("c")));
        assertThat(outcomes).extracting(Outcome::code).containsExactly("ALL_OF", "ANY_OF", "SAID", "SAID", "SAID");
        assertThat(outcomes).extracting(Outcome::supporting).containsExactly(false, true, true, true, true);
        assertThat(outcomes.subList(1, 5))
                .extracting(outcome -> outcome.facts().get("rule"))
                .containsExactly(Fact.of("inner"), Fact.of("a"), Fact.of("b"), Fact.of("c"));
    }

    @Test
    void should_be_told_in_words_that_stay_readable() {
        RuleUse any = RuleUse.of("any", Compositions.any(yes("a thesis"), yes("a project")));
        RuleUse not = RuleUse.of("not", Compositions.not(yes("a repeat")));
        assertThat(Compositions.kOf(1, 2, any, not, RuleUse.of("may", Cases.attested("practice", "registrar")))
                        .sentence())
                .isEqualTo("1 to 2 of: (at least one of: a thesis; a project); (not: a repeat); "
                        + "practice attested by registrar");
    }

    @Test
    void should_render_as_sentences() {
        Finding finding = RuleUse.of("two", Compositions.atLeast(2, yes("a"), no("b")))
                .evaluate(CountedHoldings.of(List.of(), Evaluation.on(TODAY)))
                .get(0);
        assertThat(Wording.installed().sentence(finding))
                .isEqualTo("Parts that hold: 1 of 2 (a); asked for: at least 2 of: a; b; 1 more needed.");
    }

    private static RuleUse[] parts(String verdicts) {
        return Said.all(Stream.of(verdicts.split(" ")).map(Verdict::valueOf).toList());
    }
}
