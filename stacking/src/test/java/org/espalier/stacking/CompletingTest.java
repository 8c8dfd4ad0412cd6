package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Underway.audit;
import static org.espalier.stacking.Underway.award;
import static org.espalier.stacking.Underway.begun;
import static org.espalier.stacking.Underway.credits;
import static org.espalier.stacking.Underway.earned;
import static org.espalier.stacking.Underway.findings;
import static org.espalier.stacking.Underway.held;
import static org.espalier.stacking.Underway.planned;
import static org.espalier.stacking.Underway.rule;

import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Wording;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What to complete where something in progress or planned does not count as it is. */
class CompletingTest {

    private static final String EARNED_ONLY = rule("st", "state", "'counts': ['earned']");

    private static String needing(String of, String need, String more) {
        return rule(
                "pre",
                "prerequisite",
                "'of': {'tags': ['" + of + "']}, 'needs': {'filter': {'tags': ['" + need + "']}}, " + more);
    }

    private static List<String> sentences(AuditResult result) {
        return result.findings().stream()
                .filter(finding -> finding.code().startsWith("COMPLETING_"))
                .map(Wording.installed()::sentence)
                .toList();
    }

    @Nested
    class Where_only_what_is_earned_counts {

        private final Award award = award(credits("a", 5), EARNED_ONLY);

        @Test
        void should_tell_what_to_complete() {
            assertThat(sentences(audit(award, begun("x", 5, "a"))))
                    .containsExactly("a: met once T x (in progress) is completed.");
        }

        @Test
        void should_tell_what_is_missing_even_then() {
            assertThat(sentences(audit(award, begun("x", 3, "a"))))
                    .containsExactly("a: lacks only 2 ECTS once T x (in progress) is completed.");
        }

        @Test
        void should_name_no_more_than_it_takes() {
            assertThat(sentences(audit(award, begun("w", 2, "a"), begun("x", 5, "a"), begun("y", 1, "b"))))
                    .containsExactly("a: met once T x (in progress) is completed.");
        }

        @Test
        void should_name_all_that_it_takes() {
            assertThat(sentences(audit(award, begun("x", 2, "a"), planned("y", 3, "a"))))
                    .containsExactly("a: met once T x (in progress), T y (planned) is completed.");
        }

        @Test
        void should_count_each_once_for_two_requirements() {
            Award both = award(credits("a", 5) + ", " + credits("b", 5), EARNED_ONLY);
            assertThat(sentences(audit(both, begun("x", 5, "a", "b")))).hasSize(1);
        }

        @Test
        void should_name_for_each_requirement_what_fills_it() {
            Award both = award(credits("a", 5) + ", " + credits("b", 4), EARNED_ONLY);
            assertThat(sentences(audit(both, begun("x", 5, "a"), begun("y", 4, "b"))))
                    .containsExactly(
                            "a: met once T x (in progress) is completed.",
                            "b: met once T y (in progress) is completed.");
        }

        @Test
        void should_tell_nothing_of_what_no_requirement_asks_for() {
            assertThat(sentences(audit(award, begun("y", 5, "b")))).isEmpty();
        }

        @Test
        void should_tell_nothing_where_it_comes_too_late() {
            String closed = credits("a", 5, "'awardedTo': '2026-11-22'");
            Award either = award(rule("k", "any", "'of': [" + closed + ", " + credits("b", 5) + "]"), EARNED_ONLY);
            AuditResult result = audit(either, begun("x", 5, "a"));
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
            assertThat(sentences(result)).isEmpty();
        }

        @Test
        void should_not_say_that_it_is_met_where_a_policy_of_the_requirement_asks_for_more() {
            assertThat(sentences(audit(withPolicy(4), begun("x", 5, "a")))).isEmpty();
        }

        @Test
        void should_say_that_it_is_met_where_a_policy_of_the_requirement_holds_then() {
            assertThat(sentences(audit(withPolicy(6), begun("x", 5, "a"))))
                    .containsExactly("a: met once T x (in progress) is completed.");
        }

        /** At least 5 ECTS, and as many of at most a level. */
        private Award withPolicy(int level) {
            String low = rule("p", "credits", "'minimum': '5', 'filter': {'levelAtMost': '" + level + "'}");
            String asked = credits("a", 5);
            return award(asked.substring(0, asked.length() - 1) + ", 'policies': [" + low + "]}", EARNED_ONLY);
        }

        @Test
        void should_tell_nothing_in_brief() {
            assertThat(sentences(Underway.brief(award, begun("x", 5, "a")))).isEmpty();
        }
    }

    @Nested
    class Where_the_time_for_what_is_in_progress_is_over {

        private final Award award = award(
                credits("a", 7),
                rule("st", "state", "'counts': ['earned', 'in-progress'], 'deadlines': {'in-progress': '2026-06-30'}"));

        @Test
        void should_tell_to_complete_it() {
            assertThat(sentences(audit(award, begun("x", 7, "a")))).hasSize(1);
        }

        @Test
        void should_tell_nothing_where_the_time_for_what_is_earned_is_over_too() {
            Award over = award(
                    credits("a", 7),
                    rule(
                            "st",
                            "state",
                            "'counts': ['earned', 'in-progress'],"
                                    + " 'deadlines': {'in-progress': '2026-06-30', 'earned': '2026-07-31'}"));
            assertThat(sentences(audit(over, begun("x", 7, "a")))).isEmpty();
        }
    }

    @Test
    void should_tell_to_complete_what_a_requirement_wants_earned() {
        Award award = award(credits("a", 5, "'states': ['earned']"), "");
        assertThat(sentences(audit(award, begun("x", 5, "a")))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-12-01"})
    void should_tell_to_complete_what_is_planned(String day) {
        Holding plan = held("x", 5, 6, day, HoldingState.PLANNED, "a");
        assertThat(sentences(audit(award(credits("a", 5), ""), plan)))
                .containsExactly("a: met once T x (planned) is completed.");
    }

    @Test
    void should_tell_nothing_of_what_counts_in_progress() {
        AuditResult result = audit(award(credits("a", 5), ""), begun("x", 3, "a"));
        assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        assertThat(sentences(result)).isEmpty();
    }

    @Nested
    class Where_something_needs_it {

        @Test
        void should_tell_to_complete_what_is_needed_among_all_that_is_held() {
            Award award = award(credits("a", 5), needing("a", "f", "'timing': 'held'"));
            assertThat(sentences(audit(award, earned("x", 5, "a"), begun("f", 2, "f"))))
                    .containsExactly("a: met once T f (in progress) is completed.");
        }

        @Test
        void should_say_so_where_it_tells_what_is_lacking() {
            Award award = award(credits("a", 5), needing("a", "f", "'timing': 'held'"));
            AuditResult result = audit(award, earned("x", 5, "a"), begun("f", 2, "f"));
            assertThat(findings(result, "PREREQUISITE"))
                    .singleElement()
                    .satisfies(told -> assertThat(Wording.installed().help(told))
                            .hasValueSatisfying(
                                    help -> assertThat(help).startsWith("Complete what would do: f (in progress). ")));
        }

        @Test
        void should_tell_to_complete_what_is_needed_among_what_is_counted() {
            Award award = award(
                    credits("a", 5) + ", " + credits("f", 2),
                    needing("a", "f", "'timing': 'held', 'among': 'counted'"));
            assertThat(sentences(audit(award, earned("x", 5, "a"), begun("f", 2, "f"))))
                    .containsExactly("a: met once T f (in progress) is completed.");
        }

        @Test
        void should_name_what_fills_the_requirement_in_progress_too() {
            Award award = award(credits("a", 5), needing("a", "f", "'timing': 'held'"));
            assertThat(sentences(audit(award, begun("x", 5, "a"), begun("f", 2, "f"))))
                    .containsExactly("a: met once T f (in progress), T x (in progress) is completed.");
        }

        @Test
        void should_rather_complete_what_is_begun() {
            Award award = award(credits("a", 5), needing("a", "f", "'timing': 'held'"));
            assertThat(sentences(audit(award, earned("x", 5, "a"), planned("f", 2, "f"), begun("g", 2, "f"))))
                    .containsExactly("a: met once T g (in progress) is completed.");
        }

        @Test
        void should_not_say_that_there_is_nothing_to_do_for_it() {
            Award award = award(credits("a", 5), needing("a", "f", "'timing': 'held'"));
            AuditResult result = audit(award, earned("x", 5, "a"), begun("f", 2, "f"), begun("g", 2, "g"));
            assertThat(findings(result, "WAITED_FOR"))
                    .extracting(Wording.installed()::sentence)
                    .containsExactly(
                            "T f: in progress; no requirement asks for it, but something else counts once it is"
                                    + " completed.");
            assertThat(findings(result, "NO_REQUIREMENT")).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"before", "same-time"})
        void should_tell_nothing_where_it_would_come_too_late(String timing) {
            Award award = award(credits("a", 5), needing("a", "f", "'timing': '" + timing + "'"));
            assertThat(sentences(audit(award, earned("x", 5, "a"), begun("f", 2, "f"))))
                    .isEmpty();
        }

        @Test
        void should_tell_of_a_chain_all_that_it_takes() {
            Award award = award(
                    credits("a", 5),
                    needing("a", "f", "'timing': 'held'") + ", " + EARNED_ONLY.replace("'st'", "'only'"));
            assertThat(sentences(audit(award, begun("x", 5, "a"), begun("f", 2, "f"), begun("g", 2, "g"))))
                    .containsExactly("a: met once T f (in progress), T x (in progress) is completed.");
        }
    }

    @Nested
    class Where_the_state_contradicts_the_day {

        private final Holding either = held("y", 4, 6, "2025-01-10", HoldingState.IN_PROGRESS, "a");

        @Test
        void should_not_know_whether_it_counts() {
            AuditResult result = audit(award(credits("a", 4), EARNED_ONLY), either);
            assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
            assertThat(findings(result, "AWARD").get(0).fact("missing")).contains(Fact.of(List.of("state of y")));
        }

        @Test
        void should_not_know_whether_it_is_selected() {
            AuditResult result = audit(award(credits("a", 4, "'states': ['earned']"), ""), either);
            assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
        }

        @Test
        void should_know_where_both_count() {
            Award open = award(credits("a", 9), rule("st", "state", "'counts': ['earned', 'in-progress']"));
            assertThat(audit(open, either).status()).isEqualTo(AwardStatus.NOT_YET);
        }
    }

    @Test
    void should_tell_the_amount_as_a_fact() {
        AuditResult result = audit(award(credits("a", 9), EARNED_ONLY), earned("w", 1, "a"), begun("x", 5, "a"));
        assertThat(findings(result, "COMPLETING_HELPS"))
                .singleElement()
                .satisfies(told -> assertThat(told.fact("gap")).contains(Fact.of(Rational.of(3), "ECTS")));
    }
}
