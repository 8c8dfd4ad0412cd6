package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Underway.audit;
import static org.espalier.stacking.Underway.award;
import static org.espalier.stacking.Underway.begun;
import static org.espalier.stacking.Underway.credits;
import static org.espalier.stacking.Underway.earned;
import static org.espalier.stacking.Underway.held;
import static org.espalier.stacking.Underway.rule;

import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementStatus;
import org.espalier.stacking.award.Award;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in progress and has no date is awarded after all that is earned by the day, whatever the rule asks of the order. */
class InProgressOrderTest {

    private static RequirementStatus status(AuditResult result) {
        return result.requirement("a").orElseThrow().status();
    }

    /** Without a date where that is a question mark. */
    private static Holding earnedOn(String id, String day, int eqf, String... tags) {
        return held(id, 5, eqf, day.equals("?") ? "" : day, HoldingState.EARNED, tags);
    }

    private static Holding begunOn(String id, String day, int eqf, String... tags) {
        return held(id, 5, eqf, day.equals("?") ? "" : day, HoldingState.IN_PROGRESS, tags);
    }

    @Nested
    class Of_the_last_credits {

        private final Award award = award(
                credits("a", 10),
                rule("res", "residency", "'minimum': '5', 'last': '5', 'filter': {'tags': ['home']}"));

        @ParameterizedTest
        @ValueSource(strings = {"2025-02-01", "2026-11-22", "?"})
        void should_be_broken_where_the_last_comes_from_elsewhere(String day) {
            AuditResult result = audit(award, earnedOn("x", day, 6, "a", "home"), begun("y", 5, "a"));
            assertThat(status(result)).isEqualTo(RequirementStatus.UNMET);
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-02-01", "2026-11-22", "?"})
        void should_be_kept_where_the_last_comes_from_home(String day) {
            AuditResult result = audit(award, earnedOn("x", day, 6, "a"), begun("y", 5, "a", "home"));
            assertThat(status(result)).isEqualTo(RequirementStatus.MET_IF_COMPLETED);
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_not_know_which_of_two_in_progress_is_the_last() {
            AuditResult result = audit(award, begun("x", 5, "a", "home"), begun("y", 5, "a"));
            assertThat(status(result)).isEqualTo(RequirementStatus.UNDETERMINED);
            assertThat(Underway.findings(result, "REQUIREMENT").get(0).fact("missing"))
                    .contains(Fact.of(List.of("awarding date of x", "awarding date of y")));
        }

        @Test
        void should_not_mind_which_of_two_from_home_is_the_last() {
            AuditResult result = audit(award, begun("x", 5, "a", "home"), begun("y", 5, "a", "home"));
            assertThat(status(result)).isEqualTo(RequirementStatus.MET_IF_COMPLETED);
        }

        @Test
        void should_not_know_whether_a_day_to_come_is_later() {
            AuditResult result = audit(award, begunOn("x", "2027-01-31", 6, "a", "home"), begun("y", 5, "a"));
            assertThat(status(result)).isEqualTo(RequirementStatus.UNDETERMINED);
            assertThat(Underway.findings(result, "REQUIREMENT").get(0).fact("missing"))
                    .contains(Fact.of(List.of("awarding date of y")));
        }

        @Test
        void should_look_at_a_share_alike() {
            Award half = award(
                    credits("a", 10),
                    rule("res", "residency", "'minimumShare': '50', 'last': '8', 'filter': {'tags': ['home']}"));
            assertThat(status(audit(half, earned("x", 5, "a", "home"), begun("y", 5, "a"))))
                    .isEqualTo(RequirementStatus.UNMET);
            assertThat(status(audit(half, earned("x", 5, "a"), begun("y", 5, "a", "home"))))
                    .isEqualTo(RequirementStatus.MET_IF_COMPLETED);
        }
    }

    @Nested
    class Of_an_order {

        private final Award award =
                award(credits("a", 10), rule("o", "order", "'before': {'tags': ['f']}, 'after': {'tags': ['l']}"));

        @ParameterizedTest
        @CsvSource({"2025-02-01", "2026-11-22", "?"})
        void should_be_kept_where_the_later_is_in_progress(String day) {
            AuditResult result = audit(award, earnedOn("x", day, 6, "a", "f"), begun("y", 5, "a", "l"));
            assertThat(status(result)).isEqualTo(RequirementStatus.MET_IF_COMPLETED);
        }

        @ParameterizedTest
        @CsvSource({"2025-02-01", "2026-11-22", "?"})
        void should_be_broken_where_the_earlier_is_in_progress(String day) {
            AuditResult result = audit(award, begun("x", 5, "a", "f"), earnedOn("y", day, 6, "a", "l"));
            assertThat(status(result)).isEqualTo(RequirementStatus.UNMET);
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_be_open_where_both_are_in_progress() {
            AuditResult result = audit(award, begun("x", 5, "a", "f"), begun("y", 5, "a", "l"));
            assertThat(status(result)).isEqualTo(RequirementStatus.UNDETERMINED);
        }

        @ParameterizedTest
        @CsvSource({"2026-11-22, MET_IF_COMPLETED", "2026-11-23, MET_IF_COMPLETED", "2026-11-24, UNDETERMINED"})
        void should_look_at_the_day_of_the_earlier(String day, RequirementStatus expected) {
            AuditResult result = audit(award, begunOn("x", day, 6, "a", "f"), begun("y", 5, "a", "l"));
            assertThat(status(result)).isEqualTo(expected);
        }
    }

    @Nested
    class Of_rising_levels {

        private final Award award = award(credits("a", 10), "{'id': 'r', 'rule': {'kind': 'rising-levels'}}");

        @ParameterizedTest
        @CsvSource({"2025-02-01, 7, UNMET", "?, 7, UNMET", "2026-11-22, 6, MET_IF_COMPLETED", "?, 5, MET_IF_COMPLETED"})
        void should_take_what_is_in_progress_as_the_later(String day, int eqf, RequirementStatus expected) {
            AuditResult result = audit(award, earnedOn("x", day, eqf, "a"), begunOn("y", "?", 6, "a"));
            assertThat(status(result)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"7, UNDETERMINED", "6, MET_IF_COMPLETED"})
        void should_not_know_the_order_of_two_in_progress(int eqf, RequirementStatus expected) {
            assertThat(status(audit(award, begunOn("x", "?", eqf, "a"), begunOn("y", "?", 6, "a"))))
                    .isEqualTo(expected);
        }

        @Test
        void should_name_the_level_only_where_the_order_is_known() {
            Holding untold =
                    Holding.earned(MicroCredential.builder().id("x").ects("5").build());
            Award all =
                    award(rule("a", "credits", "'minimum': '10'"), "{'id': 'r', 'rule': {'kind': 'rising-levels'}}");
            AuditResult result = audit(all, untold, begunOn("y", "?", 6, "a"));
            assertThat(Underway.findings(result, "REQUIREMENT").get(0).fact("missing"))
                    .contains(Fact.of(List.of("level of x")));
        }
    }

    @Nested
    class Of_a_prerequisite_among_what_is_counted {

        private final Award award = award(
                credits("a", 10),
                rule(
                        "p",
                        "prerequisite",
                        "'of': {'tags': ['l']}, 'needs': {'filter': {'tags': ['f']}}, 'timing': 'before',"
                                + " 'among': 'counted'"));

        @ParameterizedTest
        @CsvSource({"2025-02-01", "2026-11-22", "?"})
        void should_be_kept_where_what_needs_it_is_in_progress(String day) {
            AuditResult result = audit(award, earnedOn("x", day, 6, "a", "f"), begun("y", 5, "a", "l"));
            assertThat(status(result)).isEqualTo(RequirementStatus.MET_IF_COMPLETED);
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        }

        @ParameterizedTest
        @CsvSource({"2025-02-01", "2026-11-22", "?"})
        void should_be_broken_where_what_is_needed_is_in_progress(String day) {
            AuditResult result = audit(award, begun("x", 5, "a", "f"), earnedOn("y", day, 6, "a", "l"));
            assertThat(status(result)).isEqualTo(RequirementStatus.UNMET);
        }
    }

    @Nested
    class Of_days {

        @ParameterizedTest
        @CsvSource({"2026-11-22, MET", "2027-06-30, MET", "2026-11-21, UNDETERMINED"})
        void should_take_what_is_earned_without_a_date_as_awarded_by_the_day(String last, RequirementStatus expected) {
            Award award = award(credits("a", 5, "'awardedTo': '" + last + "'"), "");
            assertThat(status(audit(award, earnedOn("x", "?", 6, "a")))).isEqualTo(expected);
        }

        @Test
        void should_not_take_what_is_earned_as_awarded_later() {
            Award award = award(credits("a", 5, "'awardedFrom': '2026-11-23'"), "");
            assertThat(status(audit(award, earnedOn("x", "?", 6, "a")))).isEqualTo(RequirementStatus.UNMET);
        }
    }
}
