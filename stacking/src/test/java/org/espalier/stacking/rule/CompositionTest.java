package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.sized;

import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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

        private List<Finding> findings(Holding... holdings) {
            return programme.evaluate(CountedHoldings.of(List.of(holdings), Evaluation.on(TODAY)));
        }
    }
}
