package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.inProgress;
import static org.espalier.stacking.Samples.sized;

import java.util.List;
import java.util.Map;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.Compositions;
import org.espalier.stacking.rule.RuleUse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Of some parts only so much counts: answers found by hand, and held against brute force as well. */
class CutAuditTest {

    private static final String SPORT = "{'kind': 'maximum', 'maximum': '%s', 'filter': {'tags': ['sport']}}";

    private static RuleUse use(String id, String json) {
        return RuleUse.of(id, RandomRules.rule(json.replace('\'', '"')));
    }

    private static RuleUse credits(String id, int least, RuleUse... policies) {
        return RuleUse.builder()
                .id(id)
                .rule(use(id, "{'kind': 'credits', 'minimum': '" + least + "'}").rule())
                .addPolicies(policies)
                .build();
    }

    private static RuleUse sport(int most) {
        return use("sport", SPORT.formatted(most));
    }

    private static Award award(List<RuleUse> policies, RuleUse... requirements) {
        return Award.builder()
                .id("award")
                .title(LocalizedText.of("en", "Award"))
                .addRequirements(requirements)
                .addAllPolicies(policies)
                .build();
    }

    private static AuditResult audited(Award award, Circumstances known, Holding... holdings) {
        Portfolio portfolio = Portfolio.of("L-0001", List.of(holdings));
        return Audited.best(new AuditCase(award, portfolio, known, Map.of(), TODAY));
    }

    private static AuditResult audited(Award award, Holding... holdings) {
        return audited(award, Circumstances.none(), holdings);
    }

    private static RequirementResult told(AuditResult result, String id) {
        return result.requirement(id).orElseThrow();
    }

    private static Finding finding(AuditResult result, String code) {
        return result.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Circumstances decided(CaseDecision.Builder decision) {
        return Circumstances.builder()
                .addExceptions(decision.id("D1")
                        .by("board")
                        .decidedOn(TODAY.minusDays(1))
                        .build())
                .build();
    }

    @Nested
    class Of_a_leaf {

        private final Award ten = award(List.of(), credits("all", 10, sport(4)));

        @Test
        void should_count_no_more_of_it_than_its_maximum() {
            AuditResult result = audited(ten, sized("h1", "6", "sport"), sized("h2", "5"));
            assertThat(result.shortfall()).isEqualTo(Rational.of(1, 10));
            assertThat(told(result, "all").missing()).contains(Rational.ONE);
        }

        @Test
        void should_tell_what_counts_and_what_is_cut_off() {
            AuditResult result = audited(ten, sized("h1", "6", "sport"), sized("h2", "6"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
            assertThat(told(result, "all").counted()).contains(Rational.of(10));
            assertThat(told(result, "all").surplus()).contains(Rational.of(2));
        }

        @Test
        void should_tell_the_surplus_in_its_sentence() {
            AuditResult result = audited(ten, sized("h1", "6", "sport"), sized("h2", "6"));
            assertThat(Wording.installed().sentence(finding(result, "REQUIREMENT")))
                    .isEqualTo("all: 10 ECTS counted; 2 ECTS more cut off; at least 10 ECTS.");
            assertThat(finding(result, "MAXIMUM").fact("surplus"))
                    .map(Fact::text)
                    .contains("2 ECTS");
        }

        @Test
        void should_tell_how_much_of_what_counts_is_in_progress() {
            AuditResult result =
                    audited(ten, sized("h1", "3", "sport"), inProgress("h2", "3", "sport"), sized("h3", "6"));
            assertThat(told(result, "all").inProgress()).contains(Rational.ONE);
        }

        @Test
        void should_let_an_exception_take_the_maximum_away() {
            CaseDecision.Builder waived =
                    CaseDecision.builder().kind(DecisionKind.WAIVE).rule("sport");
            AuditResult result = audited(ten, decided(waived), sized("h1", "6", "sport"), sized("h2", "5"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_let_an_exception_raise_the_maximum() {
            CaseDecision.Builder raised = CaseDecision.builder()
                    .kind(DecisionKind.CHANGE_THRESHOLD)
                    .rule("sport")
                    .maximum(Rational.of(5));
            AuditResult result = audited(ten, decided(raised), sized("h1", "6", "sport"), sized("h2", "5"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_cut_what_a_forced_credential_goes_beyond_no_more() {
            CaseDecision.Builder forced = CaseDecision.builder()
                    .kind(DecisionKind.FORCE)
                    .rule("sport")
                    .addCredentials(sized("h1", "6").id());
            AuditResult result = audited(ten, decided(forced), sized("h1", "6", "sport"), sized("h2", "5"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_count_credentials_and_hours_too() {
            RuleUse two = use(
                    "two", "{'kind': 'maximum', 'measure': 'count', 'maximum': '1', 'filter': {'tags': ['sport']}}");
            RuleUse count = RuleUse.builder()
                    .id("all")
                    .rule(use("all", "{'kind': 'count', 'minimum': 2}").rule())
                    .addPolicies(two)
                    .build();
            AuditResult result = audited(award(List.of(), count), sized("h1", "6", "sport"), sized("h2", "6", "sport"));
            assertThat(result.shortfall()).isEqualTo(Rational.of(1, 2));
        }

        @Test
        void should_leave_it_open_where_a_level_decides_what_is_cut() {
            RuleUse low = use("low", "{'kind': 'maximum', 'maximum': '4', 'filter': {'levelAtMost': '5'}}");
            AuditResult result = audited(award(List.of(), credits("all", 6, low)), sized("h1", "6"));
            assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
            assertThat(finding(result, "AWARD").fact("missing")).contains(Fact.of(List.of("level of h1")));
        }
    }

    @Nested
    class Of_several_filters {

        private final RuleUse other =
                use("other", "{'kind': 'maximum', 'maximum': '3', 'filter': {'not': {'tags': ['sport']}}}");

        @Test
        void should_cut_each_by_its_own_maximum() {
            Award award = award(List.of(), credits("all", 7, sport(4), other));
            AuditResult result = audited(award, sized("h1", "6", "sport"), sized("h2", "6"));
            assertThat(told(result, "all").counted()).contains(Rational.of(7));
            assertThat(told(result, "all").surplus()).contains(Rational.of(5));
        }
    }

    @Nested
    class Of_the_award {

        private final RuleUse floor = use("floor", "{'kind': 'credits', 'minimum': '10'}");

        @Test
        void should_cut_the_floor_beside_it_and_no_requirement() {
            Award award = award(List.of(floor, sport(4)), credits("all", 10));
            AuditResult result = audited(award, sized("h1", "6", "sport"), sized("h2", "4"));
            assertThat(told(result, "all").missing()).isEmpty();
            assertThat(result.shortfall()).isEqualTo(Rational.of(1, 5));
        }

        @Test
        void should_tell_of_the_floor_what_is_cut_off() {
            Award award = award(List.of(floor, sport(4)), credits("all", 10));
            Finding told = finding(audited(award, sized("h1", "6", "sport"), sized("h2", "4")), "CREDITS");
            assertThat(told.verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(Wording.installed().sentence(told))
                    .isEqualTo("8 ECTS counted, 2 ECTS more cut off; at least 10 ECTS asked for; 2 ECTS missing;"
                            + " no more counts of credentials tagged sport (rule sport), 2 ECTS of surplus.");
        }

        @Test
        void should_prove_that_what_counts_at_most_is_too_little() {
            Award award = award(List.of(floor, sport(4)), credits("all", 10));
            AuditResult result = audited(award, sized("h1", "6", "sport"), sized("h2", "4"));
            assertThat(result.witnesses()).singleElement().satisfies(witness -> {
                assertThat(witness.requirements()).containsExactly("floor");
                assertThat(witness.supply()).isEqualTo(Rational.of(8));
            });
        }

        @Test
        void should_cut_below_one_requirement_only() {
            RuleUse node = RuleUse.builder()
                    .id("n")
                    .rule(Compositions.all(credits("a", 6)))
                    .addPolicies(floor, sport(4))
                    .build();
            Holding[] held = {sized("h1", "6", "sport"), sized("h2", "3"), sized("h3", "6", "sport")};
            AuditResult result = audited(award(List.of(), node, credits("b", 6)), held);
            assertThat(result.shortfall()).isEqualTo(Rational.of(3, 10));
        }
    }

    @Nested
    class Of_buckets {

        private final Award each = award(
                List.of(),
                use(
                        "each",
                        "{'kind': 'per-bucket', 'minimum': '4', 'buckets': ["
                                + "{'id': 'sport', 'filter': {'tags': ['sport']}},"
                                + "{'id': 'other', 'filter': {'not': {'tags': ['sport']}}}]}"));

        @Test
        void should_fill_each() {
            AuditResult result = audited(each, sized("h1", "4", "sport"), sized("h2", "5"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
            assertThat(told(result, "each").surplus()).contains(Rational.ONE);
        }

        @Test
        void should_not_fill_one_from_another() {
            AuditResult result = audited(each, sized("h1", "8", "sport"), sized("h2", "1"));
            assertThat(told(result, "each").counted()).contains(Rational.of(5));
            assertThat(result.shortfall()).isEqualTo(Rational.of(3, 8));
        }
    }

    @Nested
    class Of_a_total {

        private static final String PARTS = "'of': [{'id': 'core', 'filter': {'not': {'tags': ['sport']}}},"
                + "{'id': 'sport', 'maximum': '2', 'filter': {'tags': ['sport']}}]}";

        @Test
        void should_cut_each_part() {
            Award award = award(List.of(), use("total", "{'kind': 'capped-total', 'minimum': '8', " + PARTS));
            AuditResult result = audited(award, sized("h1", "4", "sport"), sized("h2", "5"));
            assertThat(result.shortfall()).isEqualTo(Rational.of(1, 8));
        }

        @Test
        void should_hit_a_window_with_what_is_left() {
            Award award =
                    award(List.of(), use("total", "{'kind': 'capped-total', 'minimum': '6', 'maximum': '7', " + PARTS));
            AuditResult result = audited(award, sized("h1", "4", "sport"), sized("h2", "5"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }
    }
}
