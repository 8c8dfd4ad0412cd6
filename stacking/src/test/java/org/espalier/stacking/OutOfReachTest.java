package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.AwardText.award;
import static org.espalier.stacking.AwardText.credits;
import static org.espalier.stacking.AwardText.rule;
import static org.espalier.stacking.AwardText.tagged;
import static org.espalier.stacking.Samples.TODAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.award.Award;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no amount of anything new can mend, and what of an award nobody could ever meet. */
class OutOfReachTest {

    private static final String CLOSED = "'awardedTo': '2026-06-30'";

    private static String under(String id, String kind, String fields, String... policies) {
        return "{'id': '" + id + "', 'rule': {'kind': '" + kind + "', " + fields + "}, 'policies': ["
                + String.join(", ", policies) + "]}";
    }

    private static Holding of(String id, String ects, String day, int eqf, String... tags) {
        return Holding.builder()
                .credential(MicroCredential.builder()
                        .id(id)
                        .ects(ects)
                        .eqf(eqf)
                        .awardedOn(LocalDate.parse(day))
                        .build())
                .addAllTags(Arrays.asList(tags))
                .build();
    }

    private static Holding graded(String id, String grade) {
        return Holding.builder()
                .credential(MicroCredential.builder()
                        .id(id)
                        .ects("5")
                        .awardedOn(LocalDate.parse("2025-05-01"))
                        .addAssessments(Assessment.builder()
                                .grade(Grade.builder().text(grade).build())
                                .build())
                        .build())
                .addTags("a")
                .build();
    }

    private static AuditResult audit(Award award, Holding... holdings) {
        return AwardAudit.of(award).audit(Portfolio.of("L-0417", List.of(holdings)), TODAY);
    }

    private static AwardStatus status(Award award, Holding... holdings) {
        return audit(award, holdings).status();
    }

    private static List<String> told(Award award) {
        return AwardLint.of(award).stream()
                .filter(finding -> finding.code().equals("AWARD_CONTRADICTION"))
                .flatMap(finding -> ((Fact.Names) finding.fact("ids").orElseThrow()).names().stream())
                .toList();
    }

    @Nested
    class Beside_what_is_held {

        @ParameterizedTest
        @CsvSource({"5, IMPOSSIBLE", "6, NOT_YET", "12, ELIGIBLE_FOR_REVIEW"})
        void should_see_that_what_is_closed_is_too_small_a_share(String held, AwardStatus expected) {
            Award share = award(
                    credits("a", 10, tagged("a")), rule("old", "share", "'minimum': '60', 'filter': {" + CLOSED + "}"));
            assertThat(status(share, of("x", held, "2026-01-01", 6, "a"))).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"5, IMPOSSIBLE", "6, NOT_YET"})
        void should_see_that_only_so_much_that_is_new_may_count(String held, AwardStatus expected) {
            Award capped = award(
                    rule("a", "level-profile", "'minimum': '10', 'level': '7'"),
                    rule("new", "credits", "'maximum': '4', 'filter': {'awardedFrom': '2026-03-01'}"));
            assertThat(status(capped, of("x", held, "2025-05-01", 7))).isEqualTo(expected);
        }

        @Test
        void should_name_the_rules_that_cannot_be_met_together() {
            Award capped = award(
                    credits("a", 10, tagged("a")) + ", " + credits("b", 1, tagged("b")),
                    rule("new", "credits", "'maximum': '4', 'filter': {'awardedFrom': '2026-03-01'}"));
            assertThat(audit(capped, of("x", "5", "2025-05-01", 7, "a"))
                            .report()
                            .findings("OUT_OF_REACH"))
                    .flatExtracting(finding -> ((Fact.Names) finding.fact("ids").orElseThrow()).names())
                    .containsExactly("a", "b", "new");
        }

        @Test
        void should_see_that_a_prerequisite_can_be_earned_no_more() {
            Award needing = award(
                    rule("a", "count", "'minimum': 1, 'filter': {" + tagged("a") + "}"),
                    rule(
                            "pre",
                            "prerequisite",
                            "'of': {" + tagged("a") + "}, 'timing': 'before', 'needs': {'filter': {" + tagged("f")
                                    + ", " + CLOSED + "}}"));
            assertThat(status(needing, of("z", "5", "2025-05-01", 6, "z"))).isEqualTo(AwardStatus.IMPOSSIBLE);
            assertThat(status(needing, of("f", "5", "2025-05-01", 6, "f"))).isEqualTo(AwardStatus.NOT_YET);
        }

        @ParameterizedTest
        @CsvSource({
            "before, 2025-05-02, IMPOSSIBLE",
            "before, 2025-05-01, IMPOSSIBLE",
            "before, 2025-04-30, NOT_YET",
            "same-time, 2025-05-01, NOT_YET",
            "held, 2025-05-02, NOT_YET"
        })
        void should_see_that_what_is_held_came_before_what_it_needs(String timing, String day, AwardStatus expected) {
            Award needing = award(
                    credits("a", 10, tagged("a") + ", " + CLOSED) + ", " + credits("f", 5, tagged("f")) + ", "
                            + credits("b", 5, tagged("b")),
                    rule(
                            "pre",
                            "prerequisite",
                            "'of': {'tags': ['g']}, 'timing': '" + timing
                                    + "', 'among': 'counted', 'needs': {'filter': {" + tagged("f") + "}}"));
            Holding[] held = {
                of("x", "5", "2025-05-01", 6, "a", "g"), of("y", "5", "2025-05-01", 6, "a"), of("f", "5", day, 6, "f")
            };
            assertThat(status(needing, held)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"before, IMPOSSIBLE", "same-time, IMPOSSIBLE", "held, NOT_YET"})
        void should_see_that_what_is_held_lacks_for_good_what_had_to_come_before(String timing, AwardStatus expected) {
            Award needing = award(
                    credits("a", 10, tagged("a") + ", " + CLOSED) + ", " + credits("b", 5, tagged("b")),
                    rule(
                            "pre",
                            "prerequisite",
                            "'of': {'tags': ['g']}, 'timing': '" + timing + "', 'needs': {'filter': {" + tagged("f")
                                    + "}}"));
            Holding[] held = {of("x", "5", "2025-05-01", 6, "a", "g"), of("y", "5", "2025-05-01", 6, "a")};
            assertThat(status(needing, held)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"2025-05-02, IMPOSSIBLE", "2025-05-01, NOT_YET"})
        void should_see_that_what_comes_first_came_later(String day, AwardStatus expected) {
            Award ordered = award(
                    credits("a", 10, tagged("a") + ", " + CLOSED) + ", " + credits("b", 5, tagged("b")),
                    rule("o", "order", "'before': {'tags': ['y']}, 'after': {'tags': ['x']}"));
            Holding[] held = {of("x", "5", "2025-05-01", 6, "a", "x"), of("y", "5", day, 6, "a", "y")};
            assertThat(status(ordered, held)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"5, credits, IMPOSSIBLE", "14, credits, IMPOSSIBLE", "15, credits, NOT_YET", "5, none, NOT_YET"})
        void should_see_that_no_grades_lift_the_average_enough(String most, String weight, AwardStatus expected) {
            Award graded = award(
                    credits("a", 10, tagged("a") + ", " + CLOSED) + ", "
                            + rule(
                                    "b",
                                    "credits",
                                    "'minimum': '5', 'maximum': '" + most + "', 'filter': {" + tagged("b") + "}"),
                    rule("av", "average", "'minimum': '4', 'worst': '0', 'best': '5', 'weight': '" + weight + "'"));
            Holding[] held = {graded("x", "2"), graded("y", "3")};
            assertThat(status(graded, held)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"2026-11-21, IMPOSSIBLE", "2026-11-22, IMPOSSIBLE", "2026-11-23, NOT_YET"})
        void should_see_that_no_state_counts_any_more(String last, AwardStatus expected) {
            Award late = award(
                    credits("a", 10, tagged("a")),
                    rule("st", "state", "'counts': ['earned'], 'deadlines': {'earned': '" + last + "'}"));
            assertThat(status(late, of("x", "5", "2026-01-01", 6, "a"))).isEqualTo(expected);
        }

        @Test
        void should_not_be_impossible_where_a_state_has_no_deadline() {
            Award open = award(
                    credits("a", 10, tagged("a")),
                    rule(
                            "st",
                            "state",
                            "'counts': ['earned', 'in-progress'], 'deadlines': {'in-progress': '2026-06-30'}"));
            assertThat(status(open, of("x", "5", "2026-01-01", 6, "a"))).isEqualTo(AwardStatus.NOT_YET);
        }
    }

    @Nested
    class Whatever_is_held {

        private static final String TEN = "'minimum': '10', 'filter': {'tags': ['a']}";

        @ParameterizedTest
        @CsvSource({"5, 4, 1", "6, 4, 0", "5, 5, 0", "5, 9/2, 1"})
        void should_see_that_two_maxima_cut_everything(String low, String high, int contradictions) {
            Award cut = award(
                    under(
                            "a",
                            "credits",
                            "'minimum': '10', 'filter': {'tags': ['a'], 'levelAtLeast': '6'}",
                            rule(
                                    "m",
                                    "maximum",
                                    "'maximum': '" + high + "', 'filter': {'tags': ['a'], 'levelAtLeast': '7'}"),
                            rule(
                                    "n",
                                    "maximum",
                                    "'maximum': '" + low + "', 'filter': {'tags': ['a'], 'levelAtMost': '6'}")),
                    "");
            assertThat(told(cut)).hasSize(3 * contradictions);
        }

        @ParameterizedTest
        @CsvSource({"6, 1", "9, 1", "10, 0"})
        void should_see_a_largest_amount_below_a_minimum(int most, int contradictions) {
            Award window = award(
                    under(
                            "a",
                            "credits",
                            TEN,
                            rule("w", "credits", "'maximum': '" + most + "', 'filter': {'tags': ['a']}")),
                    "");
            assertThat(told(window)).hasSize(2 * contradictions);
            assertThat(status(window, of("x", "10", "2025-01-01", 6, "a")) == AwardStatus.IMPOSSIBLE)
                    .isEqualTo(contradictions > 0);
        }

        @ParameterizedTest
        @ValueSource(strings = {"'above': '10'", "'minimum': '101/10'"})
        void should_see_that_more_is_asked_than_just_the_largest_amount(String least) {
            Award window = award(
                    under(
                            "a",
                            "credits",
                            least + ", 'filter': {'tags': ['a']}",
                            rule("w", "credits", "'maximum': '10', 'filter': {'tags': ['a']}")),
                    "");
            assertThat(told(window)).containsExactly("a", "w");
        }

        @ParameterizedTest
        @CsvSource({"19, 1", "20, 0"})
        void should_see_a_largest_whole_below_the_sum_of_the_parts(int most, int contradictions) {
            Award whole = award(
                    rule(
                            "g",
                            "all",
                            "'of': [" + credits("a", 10, tagged("a")) + ", " + credits("b", 10, tagged("b")) + "]"),
                    rule("tot", "credits", "'maximum': '" + most + "'"));
            assertThat(told(whole)).hasSize(3 * contradictions);
        }

        @Test
        void should_not_take_amounts_together_that_may_be_shared() {
            Award shared = award(
                    credits("a", 10, tagged("a")) + ", " + credits("b", 10, tagged("b")),
                    rule("tot", "credits", "'maximum': '15'") + ", "
                            + rule("s", "compatible", "'pairs': [['a', 'b']]"));
            assertThat(told(shared)).isEmpty();
            assertThat(status(shared, of("x", "10", "2025-01-01", 6, "a", "b")))
                    .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @ParameterizedTest
        @CsvSource({"4, 6, 1", "5, 5, 0", "4, 5, 1"})
        void should_see_parts_that_take_less_than_the_total(int one, int other, int contradictions) {
            String parts = "'of': [{'id': 'x', 'maximum': '" + one + "', 'filter': {'levelAtMost': '5'}}, {'id': 'y',"
                    + " 'maximum': '" + (other - contradictions) + "', 'filter': {'levelAtLeast': '6'}}]";
            Award total = award(rule("t", "capped-total", "'minimum': '10', " + parts), "");
            assertThat(told(total)).hasSize(contradictions);
        }

        @ParameterizedTest
        @CsvSource({"1, 1", "2, 0"})
        void should_see_too_few_of_too_small_a_size(int number, int contradictions) {
            Award few = award(
                    credits("a", 10, tagged("a")),
                    rule("size", "credits-per-item", "'maximum': '5'") + ", "
                            + rule("few", "count", "'maximum': " + number));
            assertThat(told(few)).hasSize(3 * contradictions);
        }

        @ParameterizedTest
        @CsvSource({"14, 1", "15, 0"})
        void should_see_too_many_of_too_large_a_size(int most, int contradictions) {
            Award many = award(
                    rule("a", "count", "'minimum': 3"),
                    rule("size", "credits-per-item", "'minimum': '5'") + ", "
                            + rule("whole", "credits", "'maximum': '" + most + "'"));
            assertThat(told(many)).hasSize(3 * contradictions);
        }

        @ParameterizedTest
        @CsvSource({"6, 1", "7, 0"})
        void should_see_that_every_level_that_is_asked_for_is_too_high(int highest, int contradictions) {
            Award levels = award(
                    rule("a", "level-profile", "'minimum': '10', 'level': '7'"),
                    rule("window", "level-window", "'lowest': '5', 'highest': '" + highest + "'"));
            assertThat(told(levels)).hasSize(2 * contradictions);
        }

        @Test
        void should_see_that_no_branch_can_be_met() {
            Award branches = award(
                    rule(
                            "any",
                            "any",
                            "'of': [" + credits("a", 10, tagged("a")) + ", " + credits("b", 6, tagged("b")) + "]"),
                    rule("tot", "credits", "'maximum': '5'"));
            assertThat(told(branches)).containsExactly("a", "any", "b", "tot");
        }

        @Test
        void should_tell_the_places_of_all_rules() {
            Award window = award(under("a", "credits", TEN, rule("w", "credits", "'maximum': '6'")), "");
            assertThat(AwardLint.of(window))
                    .extracting(finding -> finding.fact("places").orElseThrow())
                    .containsExactly(Fact.of(List.of("/requirements/0", "/requirements/0/policies/0")));
        }
    }

    @Nested
    class Of_what_there_is_to_choose_from {

        private final Holding some = of("x", "3", "2026-01-01", 6, "a");

        private static String any(String... parts) {
            return rule("any", "any", "'of': [" + String.join(", ", parts) + "]");
        }

        @Test
        void should_advise_what_is_open_where_what_is_nearer_is_closed() {
            AuditResult result = audit(
                    award(any(credits("a", 5, tagged("a") + ", " + CLOSED), credits("b", 5, tagged("b"))), ""), some);
            assertThat(result.lacking()).extracting(RequirementResult::id).containsExactly("b");
            assertThat(result.missing()).isEqualTo(Map.of("ECTS", Rational.of(5)));
        }

        @Test
        void should_advise_the_open_parts_of_what_is_open() {
            String two = rule(
                    "two",
                    "k-of",
                    "'minimum': 2, 'of': [" + credits("b", 5, tagged("b") + ", " + CLOSED) + ", "
                            + credits("c", 5, tagged("c")) + ", " + credits("d", 5, tagged("d")) + "]");
            AuditResult result = audit(award(any(credits("a", 5, tagged("a") + ", " + CLOSED), two), ""), some);
            assertThat(result.lacking()).extracting(RequirementResult::id).containsExactly("c", "d");
        }

        @Test
        void should_say_that_a_part_is_closed_and_nothing_there_would_mend_it() {
            AuditResult result = audit(
                    award(any(credits("a", 5, tagged("a") + ", " + CLOSED), credits("b", 5, tagged("b"))), ""), some);
            assertThat(result.requirement("a").orElseThrow().closed()).contains(true);
            assertThat(result.requirement("a").orElseThrow().mendedBy()).isEmpty();
            assertThat(result.requirement("b").orElseThrow().closed()).isEmpty();
        }

        @Test
        void should_advise_the_nearest_where_nothing_is_closed() {
            AuditResult result =
                    audit(award(any(credits("a", 5, tagged("a")), credits("b", 5, tagged("b"))), ""), some);
            assertThat(result.lacking()).extracting(RequirementResult::id).containsExactly("a");
        }
    }
}
