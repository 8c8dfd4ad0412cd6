package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Decisions.exceptions;
import static org.espalier.stacking.Decisions.finding;
import static org.espalier.stacking.Decisions.findings;
import static org.espalier.stacking.Decisions.names;
import static org.espalier.stacking.Decisions.ofCredentials;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.sized;

import java.time.Period;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.DecisionKind;
import org.junit.jupiter.api.Test;

class ForceTest {

    private static final RuleUse YOUNG = RuleUse.of("young", Rules.maximumAge(Period.ofYears(5)));
    private static final RuleUse SIX_TO_TEN = RuleUse.of("six", Rules.credits(EctsCredits.of(6), EctsCredits.of(10)));
    private static final CaseDecision FORCE_OLD = ofCredentials(DecisionKind.FORCE, "D-1", "young", "old");
    private static final Holding OLD = aged("old", 6);
    private static final Holding OLDER = aged("older", 7);
    private static final Holding NEW = aged("new", 1);

    private static Holding aged(String id, int years) {
        return Holding.earned(MicroCredential.builder()
                .id(id)
                .awardedOn(TODAY.minusYears(years))
                .build());
    }

    private static Holding certifying(String id, String outcome) {
        return Holding.earned(MicroCredential.builder()
                .id(id)
                .addLearningOutcomes(LearningOutcome.identified(outcome))
                .build());
    }

    private static CaseDecision force(String rule, String credential) {
        return ofCredentials(DecisionKind.FORCE, "D-1", rule, credential);
    }

    @Test
    void should_count_a_credential_that_is_too_old() {
        Finding forced = finding(YOUNG, List.of(OLD), FORCE_OLD);
        assertThat(forced.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(exceptions(forced)).containsExactly("D-1");
        assertThat(names(forced, "forced")).containsExactly("old");
    }

    @Test
    void should_say_that_it_counts_although_it_is_too_old() {
        assertThat(Wording.installed().sentence(finding(YOUNG, List.of(OLD), FORCE_OLD)))
                .isEqualTo(
                        "old: counted although it does not fulfil what is asked for: each credential not older than 5"
                                + " years; forced: old. By exception D-1.");
    }

    @Test
    void should_count_what_is_not_known_to_be_young() {
        Holding undated = sized("old", "3");
        assertThat(finding(YOUNG, List.of(undated), FORCE_OLD).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_not_mend_what_is_found_against_others() {
        List<Finding> findings = findings(YOUNG, List.of(OLD, OLDER, NEW), FORCE_OLD);
        assertThat(findings)
                .extracting(finding -> finding.subject().text() + " " + finding.verdict() + exceptions(finding))
                .containsExactly("new SATISFIED[]", "old SATISFIED[D-1]", "older VIOLATED[]");
    }

    @Test
    void should_flag_nothing_where_nothing_is_found_against_it() {
        Finding young = finding(YOUNG, List.of(NEW), ofCredentials(DecisionKind.FORCE, "D-1", "young", "new"));
        assertThat(young.code()).isEqualTo("TOO_OLD_FOR_RECEIVER");
        assertThat(names(young, "exceptionsWithoutEffect")).containsExactly("D-1");
    }

    @Test
    void should_go_beyond_a_maximum() {
        Finding over = finding(SIX_TO_TEN, List.of(sized("a", "8"), sized("b", "4")), force("six", "b"));
        assertThat(over.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(names(over, "forced")).containsExactly("b");
    }

    @Test
    void should_not_go_beyond_a_maximum_that_others_exceed_already() {
        List<Holding> holdings = List.of(sized("a", "11"), sized("b", "4"));
        assertThat(finding(SIX_TO_TEN, holdings, force("six", "b")).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_not_reach_a_minimum_by_itself() {
        assertThat(finding(SIX_TO_TEN, List.of(sized("b", "4")), force("six", "b"))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_leave_a_minimum_open_where_its_credits_are_not_known() {
        Holding unknown = Holding.earned(MicroCredential.builder().id("b").build());
        assertThat(finding(SIX_TO_TEN, List.of(sized("a", "4"), unknown), force("six", "b"))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void should_mend_only_the_pairs_of_which_it_is_one() {
        RuleUse overlap = RuleUse.of("overlap", Limits.maximumOutcomeOverlap(Rational.of(50)));
        List<Holding> holdings = List.of(certifying("a", "o"), certifying("b", "o"), certifying("c", "o"));
        assertThat(findings(overlap, holdings, force("overlap", "b")))
                .extracting(finding -> names(finding, "holdings") + " " + finding.verdict())
                .containsExactly("[a, b] SATISFIED", "[a, c] VIOLATED", "[b, c] SATISFIED");
    }
}
