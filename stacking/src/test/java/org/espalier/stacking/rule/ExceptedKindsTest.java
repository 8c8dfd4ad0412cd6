package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Decisions.decision;
import static org.espalier.stacking.Decisions.exceptions;
import static org.espalier.stacking.Decisions.finding;
import static org.espalier.stacking.Decisions.maximum;
import static org.espalier.stacking.Decisions.minimum;
import static org.espalier.stacking.Decisions.names;
import static org.espalier.stacking.Decisions.ofCredentials;
import static org.espalier.stacking.Decisions.substitute;
import static org.espalier.stacking.Decisions.waive;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.sized;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.evaluation.Evaluation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Exceptions from rules that do not look at holdings alone. */
class ExceptedKindsTest {

    private static final List<Holding> ONE = List.of(sized("a", "6"));

    @Nested
    class Blocks_of_rules {

        private final RuleUse block = RuleUse.of("cores", Rules.minimumCount(1, HoldingFilter.tagged("core")));
        private final BlockReference reference =
                BlockReference.builder().block("cores").build();
        private final RuleUse whole = RuleUse.of("whole", Compositions.all(RuleUse.of("here", Cases.block(reference))))
                .linked(asked -> Optional.of(block));

        @Test
        void should_be_reached_by_the_id_of_the_block() {
            Finding finding = finding(whole, ONE, waive("D-1", "cores"));
            assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(exceptions(finding)).containsExactly("D-1");
        }

        @Test
        void should_be_reached_by_the_id_of_what_refers_to_it() {
            Finding finding = finding(whole, ONE, ofCredentials(DecisionKind.ALSO_ALLOW, "D-1", "here", "a"));
            assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(exceptions(finding)).containsExactly("D-1");
        }

        @Test
        void should_tell_exceptions_of_both_that_change_nothing() {
            RuleUse linked = RuleUse.of("here", Cases.block(reference)).linked(asked -> Optional.of(block));
            Finding finding =
                    finding(linked, List.of(sized("a", "6", "core")), waive("D-1", "cores"), waive("D-2", "here"));
            assertThat(names(finding, "exceptionsWithoutEffect")).containsExactly("D-1", "D-2");
        }

        @Test
        void should_be_known_by_both_ids() {
            assertThat(RuleIds.index(List.of(whole))).containsOnlyKeys("whole", "here", "cores");
        }
    }

    @Nested
    class Attested_statements {

        private final RuleUse practice = RuleUse.of("p", Cases.attested("practice", "examination board"));

        @Test
        void should_rest_on_what_an_office_attests_as_an_exception() {
            CaseDecision attested = decision("D-1", DecisionKind.ATTEST)
                    .statement("practice")
                    .holds(true)
                    .build();
            assertThat(finding(practice, ONE).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding(practice, ONE, attested).verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(exceptions(finding(practice, ONE, attested))).containsExactly("D-1");
        }
    }

    @Nested
    class Shared_credentials {

        private final RuleUse exclusive = RuleUse.of("once", Sharing.exclusive());

        @ParameterizedTest
        @EnumSource(names = {"FORCE", "BLOCK"})
        void should_be_used_twice_by_exception(DecisionKind kind) {
            assertThat(verdict(exclusive)).isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(exclusive, ofCredentials(kind, "D-1", "once", "a")))
                    .isNotEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_be_flagged_where_they_are_used_too_often() {
            Finding forced = shared(exclusive, ofCredentials(DecisionKind.FORCE, "D-1", "once", "a"));
            assertThat(names(forced, "forced")).containsExactly("a");
            assertThat(exceptions(forced)).containsExactly("D-1");
        }

        @Test
        void should_go_beyond_a_limit_of_what_overlaps() {
            RuleUse overlap = RuleUse.of("o", Sharing.maximumOverlap("core", "electives", EctsCredits.of(3)));
            assertThat(verdict(overlap)).isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(overlap, ofCredentials(DecisionKind.FORCE, "D-1", "o", "a")))
                    .isEqualTo(Verdict.SATISFIED);
            assertThat(verdict(overlap, maximum("D-1", "o", "6"))).isEqualTo(Verdict.SATISFIED);
        }

        private static Verdict verdict(RuleUse use, CaseDecision... exceptions) {
            return shared(use, exceptions).verdict();
        }

        private static Finding shared(RuleUse use, CaseDecision... exceptions) {
            Circumstances circumstances = Circumstances.builder()
                    .addUses(use("core"), use("electives"))
                    .addExceptions(exceptions)
                    .build();
            Evaluation evaluation =
                    Evaluation.builder().day(TODAY).circumstances(circumstances).build();
            return use.evaluate(CountedHoldings.of(ONE, evaluation)).get(0);
        }

        private static CountedUse use(String requirement) {
            return CountedUse.builder()
                    .credential(CredentialId.parse("a"))
                    .requirement(requirement)
                    .build();
        }
    }

    @Nested
    class Lists {

        @Test
        void should_let_a_substitute_stand_in_a_class() {
            RuleUse listed = RuleUse.of("l", Quantities.listed(1, List.of(List.of("EX-1", "EX-2"))));
            assertThat(finding(listed, ONE).verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(finding(listed, ONE, substitute("D-1", "l", "a", "EX-2")).verdict())
                    .isEqualTo(Verdict.SATISFIED);
        }
    }

    static Stream<Arguments> bounded() {
        RuleUse part = RuleUse.of("part", Rules.minimumCount(1, HoldingFilter.all()));
        return Stream.of(
                Arguments.of(
                        "k-of",
                        Compositions.kOf(1, 2, part, RuleUse.of("other", part.rule())),
                        minimum("D-1", "r", "2"),
                        ""),
                Arguments.of("uses", Sharing.maximumUses(1, HoldingFilter.all()), maximum("D-1", "r", "2"), ""),
                Arguments.of("uses", Sharing.maximumUses(1, HoldingFilter.all()), maximum("D-1", "r", "2.5"), "whole"),
                Arguments.of("uses", Sharing.maximumUses(1, HoldingFilter.all()), minimum("D-1", "r", "2"), "bounds"),
                Arguments.of("span", Eligibility.studyPeriod(2, 4, StudyUnit.SEMESTERS), maximum("D-1", "r", "6"), ""),
                Arguments.of(
                        "span",
                        Eligibility.studyPeriod(2, 4, StudyUnit.SEMESTERS),
                        maximum("D-1", "r", "1"),
                        "leaves nothing"),
                Arguments.of("any", Compositions.all(part), minimum("D-1", "r", "1"), "bounds"));
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource("bounded")
    void should_change_bounds_or_say_why_not(String kind, Rule rule, CaseDecision exception, String objection) {
        Optional<String> told = RuleUse.of("r", rule).objection(exception);
        assertThat(told.isEmpty()).isEqualTo(objection.isEmpty());
        assertThat(told.orElse("")).contains(objection);
    }

    @Test
    void should_change_the_case_that_a_fact_chooses() {
        RuleUse chosen = RuleUse.of(
                "chosen",
                Cases.specialisation(Map.of("ai", RuleUse.of("ai", Rules.minimumCount(2, HoldingFilter.all())))));
        Circumstances circumstances = Circumstances.builder()
                .putFacts("specialisation", Fact.of("ai"))
                .addExceptions(minimum("D-1", "ai", "1"))
                .build();
        Evaluation evaluation =
                Evaluation.builder().day(TODAY).circumstances(circumstances).build();
        Finding finding = chosen.evaluate(CountedHoldings.of(ONE, evaluation)).get(0);
        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(exceptions(finding)).containsExactly("D-1");
    }
}
