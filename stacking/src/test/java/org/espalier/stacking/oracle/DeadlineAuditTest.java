package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.rule.RuleUse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no new holding can mend is impossible, and nothing else is: a new holding is dated after the day. */
class DeadlineAuditTest {

    private static final String OLD = "{'awardedTo': '2024-12-31'}";
    private static final String NEW = "{'awardedFrom': '2025-01-01'}";

    private static RuleUse use(String json) {
        return RuleUse.of("r" + Integer.toUnsignedString(json.hashCode()), RandomRules.rule(json.replace('\'', '"')));
    }

    private static RuleUse use(String json, String... policies) {
        return RuleUse.builder()
                .id("under")
                .rule(RandomRules.rule(json.replace('\'', '"')))
                .addAllPolicies(
                        Arrays.stream(policies).map(DeadlineAuditTest::use).toList())
                .build();
    }

    private static Award award(RuleUse requirement, String... policies) {
        return award(List.of(requirement), policies);
    }

    private static Award award(List<RuleUse> requirements, String... policies) {
        return Award.builder()
                .id("award")
                .title(LocalizedText.of("en", "Award"))
                .addAllRequirements(requirements)
                .addAllPolicies(
                        Arrays.stream(policies).map(DeadlineAuditTest::use).toList())
                .build();
    }

    private static Holding of(String id, String ects, String day) {
        return Holding.earned(
                course(id, ects, 6).awardedOn(LocalDate.parse(day)).build());
    }

    private static AwardStatus status(Award award, Holding... holdings) {
        return AwardAudit.of(award)
                .audit(Portfolio.of("L-0001", List.of(holdings)), TODAY)
                .status();
    }

    private static String buckets(String one, String other) {
        return "{'kind': 'per-bucket', 'minimum': '6', 'buckets': [{'id': 'one', 'filter': " + one
                + "}, {'id': 'other', 'filter': " + other + "}]}";
    }

    @Nested
    class Of_parts {

        private final Award each = award(use(buckets(OLD, NEW)));

        @Test
        void should_not_be_impossible_where_something_held_counts_on_a_later_day() {
            Holding later = Holding.earned(course("later", "6", 6)
                    .awardedOn(LocalDate.parse("2024-06-01"))
                    .validFrom(TODAY.plusDays(1))
                    .build());
            assertThat(status(each, later)).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_be_impossible_where_a_closed_bucket_is_not_full() {
            assertThat(status(each, of("new", "12", "2025-06-01"))).isEqualTo(AwardStatus.IMPOSSIBLE);
        }

        @Test
        void should_not_be_impossible_where_the_open_bucket_is_not_full() {
            assertThat(status(each, of("old", "12", "2024-06-01"))).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_not_be_impossible_where_the_open_bucket_is_named_by_what_it_is_not() {
            Award other = award(use(buckets("{'tags': ['sport']}", "{'not': {'tags': ['sport']}}")));
            assertThat(status(other)).isEqualTo(AwardStatus.NOT_YET);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'not': {'not': {'awardedTo': '2024-12-31'}}}",
                    "{'not': {'awardedFrom': '2025-01-01'}}",
                    "{'not': {'anyOf': [{'awardedFrom': '2025-01-01'}, {'tags': ['x']}]}}",
                    "{'tags': ['x'], 'awardedTo': '2026-11-22'}"
                })
        void should_see_that_a_filter_is_closed(String closed) {
            Award single = award(use("{'kind': 'credits', 'minimum': '6', 'filter': " + closed + "}"));
            assertThat(status(single)).isEqualTo(AwardStatus.IMPOSSIBLE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{'awardedTo': '2026-11-23'}", "{'not': {'awardedFrom': '2025-01-01', 'tags': ['x']}}"})
        void should_see_that_a_filter_is_open(String open) {
            Award single = award(use("{'kind': 'credits', 'minimum': '6', 'filter': " + open + "}"));
            assertThat(status(single)).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_be_impossible_where_the_open_part_of_a_total_takes_too_little() {
            String total = "{'kind': 'capped-total', 'minimum': '12', 'of': [{'id': 'old', 'filter': " + OLD
                    + "}, {'id': 'new', 'maximum': '8', 'filter': " + NEW + "}]}";
            assertThat(status(award(use(total)), of("a", "3", "2024-01-01"))).isEqualTo(AwardStatus.IMPOSSIBLE);
            assertThat(status(award(use(total)), of("a", "4", "2024-01-01"))).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_be_impossible_where_a_maximum_cuts_all_that_is_new() {
            RuleUse cut = use(
                    "{'kind': 'credits', 'minimum': '12'}",
                    "{'kind': 'maximum', 'maximum': '5', 'filter': " + NEW + "}");
            assertThat(status(award(cut), of("a", "6", "2024-01-01"))).isEqualTo(AwardStatus.IMPOSSIBLE);
            assertThat(status(award(cut), of("a", "7", "2024-01-01"))).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_not_be_impossible_where_a_maximum_cuts_what_is_old() {
            RuleUse cut = use(
                    "{'kind': 'credits', 'minimum': '12'}",
                    "{'kind': 'maximum', 'maximum': '5', 'filter': " + OLD + "}");
            assertThat(status(award(cut), of("a", "6", "2024-01-01"))).isEqualTo(AwardStatus.NOT_YET);
        }
    }

    @Nested
    class Of_other_rules {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'kind': 'distinct', 'attribute': 'country', 'minimum': 2, 'filter': {'awardedTo': '2024-12-31'}}",
                    "{'kind': 'count', 'minimum': 2, 'filter': {'awardedTo': '2024-12-31'}}",
                    "{'kind': 'credits', 'minimum': '12', 'maximum': '20', 'filter': {'awardedTo': '2024-12-31'}}"
                })
        void should_be_impossible_where_nothing_new_is_selected(String rule) {
            assertThat(status(award(use(rule)), of("a", "6", "2024-01-01"))).isEqualTo(AwardStatus.IMPOSSIBLE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'kind': 'distinct', 'attribute': 'country', 'minimum': 2}",
                    "{'kind': 'level-profile', 'minimum': '12', 'level': '7'}"
                })
        void should_not_be_impossible_where_something_new_may_come(String rule) {
            assertThat(status(award(use(rule)), of("a", "6", "2024-01-01"))).isEqualTo(AwardStatus.NOT_YET);
        }

        @ParameterizedTest
        @CsvSource({"', \"filter\": {\"awardedTo\": \"2024-12-31\"}', IMPOSSIBLE", "'', NOT_YET"})
        void should_ask_an_average_of_what_may_still_come(String filter, AwardStatus expected) {
            String average = "{'kind': 'average', 'minimum': '3', 'worst': '5', 'best': '1'" + filter + "}";
            assertThat(status(award(use(average)))).isEqualTo(expected);
        }

        @Test
        void should_be_impossible_under_a_policy_that_lets_nothing_new_count() {
            RuleUse twelve = use("{'kind': 'credits', 'minimum': '12'}");
            String each = "{'kind': 'each', 'filter': " + OLD + "}";
            assertThat(status(award(twelve, each), of("a", "6", "2024-01-01"))).isEqualTo(AwardStatus.IMPOSSIBLE);
            assertThat(status(award(use("{'kind': 'level-profile', 'minimum': '12', 'level': '7'}", each))))
                    .isEqualTo(AwardStatus.IMPOSSIBLE);
        }

        @Test
        void should_be_impossible_where_all_below_a_floor_is_closed() {
            RuleUse closed = use(
                    "{'kind': 'credits', 'minimum': '6', 'filter': " + OLD + "}",
                    "{'kind': 'credits', 'minimum': '12', 'filter': {'levelAtLeast': '6'}}");
            assertThat(status(award(closed), of("a", "6", "2024-01-01"))).isEqualTo(AwardStatus.IMPOSSIBLE);
        }

        @Test
        void should_not_be_impossible_by_a_maximum_age() {
            RuleUse twelve = use("{'kind': 'credits', 'minimum': '12'}");
            String age = "{'kind': 'maximum-age', 'age': 'P1Y'}";
            assertThat(status(award(twelve, age), of("a", "20", "2024-01-01"))).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_be_impossible_where_a_prerequisite_stands_beside_what_is_closed() {
            String needs = "{'kind': 'prerequisite', 'of': {'tags': ['adv']}, 'needs': {'filter': {'tags': ['basic']}},"
                    + " 'timing': 'before', 'among': 'counted'}";
            RuleUse closed = use("{'kind': 'credits', 'minimum': '12', 'filter': " + OLD + "}");
            assertThat(status(award(closed, needs), of("a", "6", "2024-01-01"))).isEqualTo(AwardStatus.IMPOSSIBLE);
        }

        @Test
        void should_not_be_impossible_where_something_new_can_balance_a_share() {
            String share = "{'kind': 'share', 'maximum': '50', 'filter': {'tags': ['old']}}";
            RuleUse closed = use("{'kind': 'credits', 'minimum': '6', 'filter': " + OLD + "}");
            RuleUse more = use("{'kind': 'credits', 'minimum': '6', 'filter': " + NEW + "}");
            Award award = award(List.of(closed, more), share);
            Holding old = Holding.builder()
                    .credential(of("a", "6", "2024-01-01").credential())
                    .addTags("old")
                    .build();
            assertThat(status(award, old)).isEqualTo(AwardStatus.NOT_YET);
        }
    }

    @Nested
    class Of_choices {

        private static final String CLOSED = "{'kind': 'credits', 'minimum': '6', 'filter': " + OLD + "}";
        private static final String OPEN = "{'kind': 'credits', 'minimum': '6', 'filter': " + NEW + "}";

        private String of(String kind) {
            return "{" + kind + ", 'of': [{'id': 'a', 'rule': " + CLOSED + "}, {'id': 'b', 'rule': " + OPEN
                    + "}, {'id': 'c', 'rule': " + CLOSED + "}]}";
        }

        @Test
        void should_not_be_impossible_while_one_choice_is_open() {
            assertThat(status(award(use(of("'kind': 'any'"))))).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_be_impossible_where_too_few_choices_are_open() {
            assertThat(status(award(use(of("'kind': 'k-of', 'minimum': 2"))))).isEqualTo(AwardStatus.IMPOSSIBLE);
        }
    }

    @Test
    void should_count_what_is_in_progress_as_new() {
        Holding underway = Holding.builder()
                .credential(course("a", "6", 6).build())
                .state(HoldingState.IN_PROGRESS)
                .build();
        Award closed = award(use("{'kind': 'credits', 'minimum': '6', 'filter': " + OLD + "}"));
        assertThat(status(closed, underway)).isNotEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(status(closed, underway)).isEqualTo(AwardStatus.IMPOSSIBLE);
    }
}
