package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Decisions.exceptions;
import static org.espalier.stacking.Decisions.finding;
import static org.espalier.stacking.Decisions.findings;
import static org.espalier.stacking.Decisions.minimum;
import static org.espalier.stacking.Decisions.ofCredentials;
import static org.espalier.stacking.Decisions.waive;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.sized;

import java.time.Period;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.stacking.evaluation.DecisionKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RelianceTest {

    private static final RuleUse CORES = RuleUse.of("cores", Rules.minimumCount(2, HoldingFilter.tagged("core")));
    private static final RuleUse CAPSTONE =
            RuleUse.of("capstone", Rules.minimumCount(1, HoldingFilter.tagged("capstone")));
    private static final RuleUse PROGRAMME = RuleUse.of("programme", Compositions.all(CORES, CAPSTONE));
    private static final List<Holding> ONE_CORE = List.of(sized("a", "5", "core"));
    private static final List<Holding> TWO_CORES = List.of(sized("a", "5", "core"), sized("b", "5", "core"));

    @Nested
    class Of_parts {

        @Test
        void should_rest_on_an_exception_of_a_part() {
            Finding whole = finding(PROGRAMME, TWO_CORES, waive("D-1", "capstone"));
            assertThat(whole.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(exceptions(whole)).containsExactly("D-1");
        }

        @Test
        void should_tell_the_part_that_rests_on_it() {
            List<Finding> findings = findings(PROGRAMME, TWO_CORES, waive("D-1", "capstone"));
            assertThat(findings)
                    .extracting(finding -> finding.fact("rule").orElseThrow().text() + exceptions(finding))
                    .containsExactly("programme[D-1]", "cores[]", "capstone[D-1]");
        }

        @Test
        void should_not_rest_on_an_exception_that_is_not_enough() {
            Finding whole = finding(PROGRAMME, ONE_CORE, waive("D-1", "capstone"));
            assertThat(whole.verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(exceptions(whole)).isEmpty();
        }

        @Test
        void should_rest_on_each_of_two_that_are_needed() {
            Finding whole = finding(PROGRAMME, ONE_CORE, waive("D-1", "capstone"), minimum("D-2", "cores", "1"));
            assertThat(exceptions(whole)).containsExactly("D-1", "D-2");
        }

        @Test
        void should_be_reached_at_any_depth() {
            RuleUse outer = RuleUse.of("outer", Compositions.all(RuleUse.of("inner", Compositions.all(PROGRAMME))));
            assertThat(exceptions(finding(outer, TWO_CORES, waive("D-1", "capstone"))))
                    .containsExactly("D-1");
        }

        @Test
        void should_be_waived_as_a_whole() {
            assertThat(findings(PROGRAMME, List.of(), waive("D-1", "programme")))
                    .extracting(finding -> finding.code() + " " + finding.severity() + exceptions(finding))
                    .containsExactly("WAIVED ERROR[D-1]", "COUNT NOTE[]", "COUNT NOTE[]");
        }

        @Test
        void should_hand_on_to_their_parts_what_is_decided_of_a_credential() {
            List<Finding> findings =
                    findings(PROGRAMME, TWO_CORES, ofCredentials(DecisionKind.ALSO_ALLOW, "D-1", "programme", "a"));
            assertThat(findings)
                    .extracting(finding -> finding.verdict() + "" + exceptions(finding))
                    .containsExactly("SATISFIED[D-1]", "SATISFIED[]", "SATISFIED[D-1]");
        }

        @Test
        void should_give_way_to_what_is_decided_for_a_part() {
            Finding whole = finding(
                    PROGRAMME,
                    TWO_CORES,
                    ofCredentials(DecisionKind.BLOCK, "D-1", "programme", "a"),
                    ofCredentials(DecisionKind.ALSO_ALLOW, "D-2", "cores", "a"),
                    waive("D-3", "capstone"));
            assertThat(whole.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(exceptions(whole)).containsExactly("D-2", "D-3");
        }
    }

    @Nested
    class Combinations {

        @Test
        void should_name_all_of_which_one_is_enough() {
            Finding finding = finding(CORES, ONE_CORE, waive("D-1", "cores"), minimum("D-2", "cores", "1"));
            assertThat(finding.code()).isEqualTo("COUNT");
            assertThat(exceptions(finding)).containsExactly("D-1", "D-2");
        }

        @Test
        void should_leave_out_what_has_no_part_in_it() {
            Finding finding = finding(
                    CORES,
                    ONE_CORE,
                    waive("D-1", "cores"),
                    minimum("D-2", "cores", "1"),
                    ofCredentials(DecisionKind.FORCE, "D-3", "cores", "a"));
            assertThat(exceptions(finding)).containsExactly("D-1", "D-2");
        }
    }

    @Nested
    class What_is_not_looked_at_any_more {

        private final RuleUse young = RuleUse.of("young", Rules.maximumAge(Period.ofYears(5)));
        private final List<Holding> holdings = List.of(aged("new", 1), aged("old", 6));

        private static Holding aged(String id, int years) {
            return Holding.earned(MicroCredential.builder()
                    .id(id)
                    .awardedOn(TODAY.minusYears(years))
                    .build());
        }

        @Test
        void should_be_told_with_the_exception_that_took_it_away() {
            List<Finding> findings =
                    findings(young, holdings, ofCredentials(DecisionKind.BLOCK, "D-1", "young", "old"));
            assertThat(findings)
                    .extracting(finding -> finding.subject().text() + " " + finding.verdict() + exceptions(finding))
                    .containsExactly("new SATISFIED[]", "old NOT_APPLICABLE[D-1]");
        }

        @Test
        void should_be_told_in_words() {
            List<Finding> findings =
                    findings(young, holdings, ofCredentials(DecisionKind.BLOCK, "D-1", "young", "old"));
            assertThat(Wording.installed().sentence(findings.get(1)))
                    .isEqualTo("old: no longer looked at: each credential not older than 5 years. By exception D-1.");
        }

        @Test
        void should_not_be_told_where_the_verdict_is_the_same() {
            assertThat(findings(young, holdings, ofCredentials(DecisionKind.BLOCK, "D-1", "young", "new")))
                    .singleElement()
                    .satisfies(old -> assertThat(old.verdict()).isEqualTo(Verdict.VIOLATED));
        }
    }

    @Nested
    class Former_ids {

        private final RuleUse renamed = RuleUse.builder()
                .id("cores")
                .addFormerIds("core-2024", "core-2022")
                .rule(CORES.rule())
                .build();

        @Test
        void should_be_addressed_as_the_present_one() {
            assertThat(finding(renamed, List.of(), waive("D-1", "core-2022")).code())
                    .isEqualTo("WAIVED");
            assertThat(finding(PROGRAMME, List.of(), waive("D-1", "core-2022")).verdict())
                    .isEqualTo(Verdict.VIOLATED);
        }

        @Test
        void should_reach_parts() {
            RuleUse whole = RuleUse.of("whole", Compositions.all(renamed));
            assertThat(exceptions(finding(whole, List.of(), waive("D-1", "core-2022"))))
                    .containsExactly("D-1");
        }

        @Test
        void should_keep_a_warning_a_warning() {
            RuleUse warning = RuleUse.builder()
                    .id("cores")
                    .rule(CORES.rule())
                    .severity(Severity.WARNING)
                    .build();
            assertThat(finding(warning, List.of(), waive("D-1", "cores")).severity())
                    .isEqualTo(Severity.WARNING);
        }
    }
}
