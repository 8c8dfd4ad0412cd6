package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.rule.Said.no;
import static org.espalier.stacking.rule.Said.open;
import static org.espalier.stacking.rule.Said.yes;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.Samples;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static final BlockReference X = BlockReference.of("x");
    private static final BlockReference SHARED = BlockReference.builder()
            .block("x")
            .ruleSet("example.common")
            .version("2")
            .build();

    private static RuleUse ref(String block) {
        return RuleUse.of("to-" + block, Cases.block(BlockReference.of(block)));
    }

    private static RuleUse all(String id, RuleUse... parts) {
        return RuleUse.of(id, Compositions.all(parts));
    }

    @Nested
    class Unlinked {

        @Test
        void should_be_undetermined_and_name_the_block() {
            Outcome outcome = Said.of(Cases.block(X)).get(0);
            assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(outcome.facts()).containsEntry("missing", Fact.of(List.of("block x")));
        }

        @Test
        void should_name_the_rule_set_and_its_version() {
            assertThat(Said.of(Cases.block(SHARED)).get(0).facts())
                    .containsEntry("missing", Fact.of(List.of("block x of example.common, version 2")));
        }

        @Test
        void should_leave_the_rest_to_decide() {
            assertThat(Said.verdict(Compositions.any(ref("x"), yes("a")))).isEqualTo(Verdict.SATISFIED);
            assertThat(Said.verdict(Compositions.all(ref("x"), no("a")))).isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_refuse_a_version_of_no_rule_set() {
            assertThatThrownBy(() ->
                            BlockReference.builder().block("").version("2").build())
                    .hasMessageContaining("block: must not be blank")
                    .hasMessageContaining("ruleSet: is needed");
        }
    }

    @Nested
    class Linked {

        private final Rule linked = linked(ref("x"), yes("x"));

        private static Rule linked(RuleUse use, RuleUse... blocks) {
            return Blocks.of(List.of(blocks)).linked(use).rule();
        }

        @Test
        void should_say_what_the_rule_says_and_by_which_block() {
            Outcome outcome = Said.of(linked).get(0);
            assertThat(outcome.code()).isEqualTo("SAID");
            assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(outcome.facts()).containsEntry("block", Fact.of("x"));
        }

        @Test
        void should_tell_the_rule_set_and_the_version() {
            Rule shared = Cases.block(SHARED).linked(reference -> Optional.of(no("x")));
            assertThat(Said.of(shared).get(0).facts())
                    .containsEntry("ruleSet", Fact.of("example.common"))
                    .containsEntry("version", Fact.of("2"));
        }

        @Test
        void should_stand_under_the_id_of_its_use_with_the_reason_and_source_of_the_block() {
            Source source = Source.builder()
                    .title("Act")
                    .date(LocalDate.parse("2024-05-01"))
                    .confidence(Confidence.VERIFIED)
                    .build();
            RuleUse block = RuleUse.builder()
                    .id("x")
                    .rule(Rules.minimumCredits(EctsCredits.of(6)))
                    .because("the act asks for it")
                    .source(source)
                    .build();
            Finding finding = Blocks.of(List.of(block))
                    .linked(ref("x"))
                    .evaluate(CountedHoldings.of(List.of(), Evaluation.on(Samples.TODAY)))
                    .get(0);
            assertThat(finding.fact("rule")).contains(Fact.of("to-x"));
            assertThat(finding.fact("because")).contains(Fact.of("the act asks for it"));
            assertThat(finding.source()).contains(source);
        }

        @Test
        void should_be_what_the_rule_is() {
            Rule age = linked(ref("x"), RuleUse.of("x", Rules.maximumAge(Period.ofYears(5))));
            Rule credits = linked(ref("x"), RuleUse.of("x", Rules.minimumCredits(EctsCredits.of(6))));
            assertThat(age.perHolding()).isPresent();
            assertThat(credits.tallies()).hasSize(1);
            assertThat(credits.sentence()).isEqualTo("at least 6 ECTS");
        }

        @Test
        void should_take_other_bounds() {
            Rule credits = linked(ref("x"), RuleUse.of("x", Rules.minimumCredits(EctsCredits.of(6))));
            Rule changed = credits.changed(new Threshold(Optional.of(Rational.of(3)), Optional.empty()))
                    .orElseThrow();
            assertThat(changed.sentence()).isEqualTo("at least 3 ECTS");
            assertThat(Said.of(changed).get(0).facts()).containsEntry("block", Fact.of("x"));
        }

        @Test
        void should_be_found_in_every_kind_of_composition() {
            LocalDate day = LocalDate.parse("2025-04-01");
            FactCondition later = FactCondition.since("enrolledOn", day);
            Stream.of(
                            Compositions.all(ref("x")),
                            Compositions.any(ref("x")),
                            Compositions.atLeast(1, ref("x")),
                            Compositions.not(ref("x")),
                            Compositions.optional(ref("x")),
                            Cases.when(later, ref("x"), yes("a")),
                            Cases.when(later, yes("a"), ref("x")),
                            Cases.cohort(CohortCase.since(day, ref("x"))),
                            Cases.specialisation(Map.of("ai", ref("x"))))
                    .forEach(rule -> {
                        assertThat(rule.references()).containsExactly(X);
                        assertThat(linked(RuleUse.of("r", rule), yes("x")).references())
                                .isEmpty();
                    });
        }

        @Test
        void should_leave_what_refers_to_nothing_as_it_is() {
            RuleUse use = all("a", yes("b"));
            assertThat(Blocks.of(List.of()).linked(use)).isSameAs(use);
        }

        @Test
        void should_go_through_blocks_of_blocks() {
            Rule rule = linked(ref("a"), all("a", ref("b"), ref("c")), all("b", ref("c")), open("c"));
            assertThat(Said.of(rule).get(0).facts()).containsEntry("missing", Fact.of(List.of("datum of c")));
        }

        @Test
        void should_be_the_block_again_in_a_file() throws Exception {
            String written = EspalierJson.write(Blocks.of(List.of(yes("x"))).linked(ref("x")));
            assertThat(EspalierJson.mapper().readValue(written, RuleUse.class)).isEqualTo(ref("x"));
        }

        @Test
        void should_not_take_a_block_of_its_own_for_one_of_an_import() {
            Blocks imported = Blocks.of(List.of(all("x", ref("unknown"))));
            Blocks own = Blocks.of(List.of(yes("unknown")), reference -> imported.find(X));
            RuleUse once = own.linked(RuleUse.of("r", Cases.block(SHARED)));
            assertThat(Said.verdict(once.rule())).isEqualTo(Verdict.UNDETERMINED);
            assertThat(own.linked(once)).isEqualTo(once);
        }
    }

    @Nested
    class Cycles {

        @Test
        void should_be_told_with_their_path() {
            Blocks blocks =
                    Blocks.of(List.of(all("start", ref("a")), all("a", ref("b"), yes("y")), all("b", ref("a"))));
            assertThat(blocks.cycles()).containsExactly(List.of("a", "b", "a"));
        }

        @Test
        void should_be_told_of_a_block_that_names_itself_and_of_each_way_round() {
            Blocks blocks = Blocks.of(
                    List.of(all("a", ref("a"), ref("b"), ref("c")), all("b", ref("a")), all("c", ref("b"), ref("a"))));
            assertThat(blocks.cycles())
                    .containsExactly(List.of("a", "a"), List.of("a", "b", "a"), List.of("a", "c", "a"));
        }

        @Test
        void should_not_be_seen_where_two_blocks_share_a_third() {
            Blocks blocks = Blocks.of(List.of(all("a", ref("b"), ref("c")), all("b", ref("c")), all("c", yes("y"))));
            assertThat(blocks.cycles()).isEmpty();
        }

        @Test
        void should_leave_what_depends_on_them_undetermined() {
            Blocks blocks = Blocks.of(List.of(all("a", ref("b")), all("b", ref("a"))));
            assertThat(Said.verdict(blocks.linked(ref("a")).rule())).isEqualTo(Verdict.UNDETERMINED);
            assertThat(Said.verdict(blocks.linked(ref("b")).rule())).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void should_not_be_looked_for_beyond_this_rule_set() {
            RuleUse outward = RuleUse.of("x", Cases.block(SHARED));
            assertThat(Blocks.of(List.of(outward)).cycles()).isEmpty();
        }
    }

    @Nested
    class Too_large {

        @Test
        void should_be_a_block_that_doubles_too_often() {
            List<RuleUse> doubling = new ArrayList<>(List.of(yes("d0")));
            IntStream.range(1, 60).forEach(i -> doubling.add(all("d" + i, two("d" + (i - 1)))));
            Blocks blocks = Blocks.of(doubling);
            assertThat(blocks.isTooLarge(doubling.get(12))).isFalse();
            assertThat(blocks.isTooLarge(doubling.get(13))).isTrue();
            assertThat(Said.verdict(blocks.linked(ref("d59")).rule())).isEqualTo(Verdict.UNDETERMINED);
        }

        private static RuleUse[] two(String block) {
            return new RuleUse[] {
                RuleUse.of("one", Cases.block(BlockReference.of(block))),
                RuleUse.of("other", Cases.block(BlockReference.of(block)))
            };
        }

        @Test
        void should_be_a_chain_that_is_too_deep() {
            List<RuleUse> chain = new ArrayList<>(List.of(yes("c0")));
            IntStream.range(1, 20_000).forEach(i -> chain.add(all("c" + i, ref("c" + (i - 1)))));
            List<RuleUse> outermostFirst = new ArrayList<>(chain);
            Collections.reverse(outermostFirst);
            Blocks blocks = Blocks.of(outermostFirst);
            assertThat(blocks.isTooLarge(chain.get(Blocks.DEEPEST - 1))).isFalse();
            assertThat(blocks.isTooLarge(chain.get(Blocks.DEEPEST))).isTrue();
            assertThat(Said.verdict(blocks.linked(ref("c99")).rule())).isEqualTo(Verdict.SATISFIED);
        }
    }
}
