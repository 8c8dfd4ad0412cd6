package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Decisions.maximum;
import static org.espalier.stacking.Decisions.ofCredentials;
import static org.espalier.stacking.Decisions.waive;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.inProgress;
import static org.espalier.stacking.Samples.sized;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Verdict;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.Compositions;
import org.espalier.stacking.rule.RuleUse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What exceptions change beside policies, each with an answer found by hand, and held against brute force as well. */
class ExceptionsAuditTest {

    private static final RuleUse ONE = use("p", "{'kind': 'count', 'maximum': 1}");
    private static final RuleUse EIGHT_OF_ALL = credits("e", 8);

    private static RuleUse use(String id, String json, RuleUse... policies) {
        return RuleUse.builder()
                .id(id)
                .rule(RandomRules.rule(json.replace('\'', '"')))
                .addPolicies(policies)
                .build();
    }

    private static RuleUse credits(String id, int least, RuleUse... policies) {
        return use(id, "{'kind': 'credits', 'minimum': '" + least + "'}", policies);
    }

    private static AuditResult audited(
            List<RuleUse> policies, List<RuleUse> requirements, CaseDecision decision, Holding... holdings) {
        Circumstances known = Circumstances.builder().addExceptions(decision).build();
        return audited(policies, requirements, known, holdings);
    }

    private static AuditResult audited(
            List<RuleUse> policies, List<RuleUse> requirements, Circumstances known, Holding... holdings) {
        Award award = Award.builder()
                .id("award")
                .title(LocalizedText.of("en", "Award"))
                .addAllRequirements(requirements)
                .addAllPolicies(policies)
                .build();
        Portfolio portfolio = Portfolio.of("L-0417", List.of(holdings));
        return Audited.best(new AuditCase(award, portfolio, known, Map.of(), TODAY));
    }

    private static AuditResult audited(RuleUse requirement, CaseDecision decision, Holding... holdings) {
        return audited(List.of(), List.of(requirement), decision, holdings);
    }

    private static RequirementStatus status(AuditResult result, String requirement) {
        return result.requirement(requirement).orElseThrow().status();
    }

    private static Holding aged(String id, String ects, int years) {
        MicroCredential.Builder credential =
                MicroCredential.builder().id(id).ects(ects).awardedOn(TODAY.minusYears(years));
        return Holding.earned(credential.build());
    }

    @Nested
    class What_is_told {

        private static List<String> told(CaseDecision decision, String ects) {
            return audited(credits("a", 8), decision, sized("h1", ects)).findings().stream()
                    .filter(finding -> finding.code().startsWith("EXCEPTION"))
                    .map(finding -> finding.code()
                            + finding.fact("rules")
                                    .map(rules -> " " + rules.text())
                                    .orElse(""))
                    .toList();
        }

        @Test
        void should_be_what_rests_on_an_exception() {
            assertThat(told(waive("D1", "a"), "4")).containsExactly("EXCEPTION_RELIED_ON a");
        }

        @Test
        void should_be_that_nothing_rests_on_one() {
            assertThat(told(waive("D1", "a"), "8")).containsExactly("EXCEPTION_WITHOUT_EFFECT");
        }

        @Test
        void should_be_that_a_rule_is_not_known() {
            assertThat(told(waive("D1", "other"), "8")).containsExactly("EXCEPTION_UNKNOWN_RULE");
        }
    }

    @Nested
    class What_is_forced {

        private static CaseDecision forced(String rule) {
            return ofCredentials(DecisionKind.FORCE, "D1", rule, "h1");
        }

        @Test
        void should_count_besides_where_a_credential_may_be_used_once() {
            RuleUse once = use("m", "{'kind': 'maximum-uses', 'maximum': 1}");
            List<RuleUse> both = List.of(credits("a", 8), credits("b", 8));
            assertThat(audited(List.of(once), both, forced("a"), sized("h1", "8"))
                            .shortfall())
                    .isEqualTo(Rational.ZERO);
        }

        @Test
        void should_meet_a_requirement_with_the_policy_that_it_goes_beyond() {
            RuleUse share = use("p", "{'kind': 'share', 'maximum': '30', 'filter': {'tags': ['t']}}");
            AuditResult result = audited(credits("a", 3, share), forced("p"), sized("h1", "4", "t"));
            assertThat(status(result, "a")).isEqualTo(RequirementStatus.MET);
        }

        @Test
        void should_not_lower_an_average() {
            RuleUse average = use("p", "{'kind': 'average', 'minimum': '4', 'worst': '1', 'best': '5'}");
            RuleUse of = use("a", "{'kind': 'average', 'minimum': '4', 'worst': '1', 'best': '5'}");
            Holding[] held = {graded("h1", "1"), graded("h2", "5")};
            assertThat(audited(List.of(average, EIGHT_OF_ALL), List.of(credits("a", 8)), forced("p"), held)
                            .status())
                    .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
            assertThat(audited(List.of(EIGHT_OF_ALL), List.of(of), forced("a"), held)
                            .status())
                    .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_reach_one_bound_and_go_beyond_the_other() {
            RuleUse profile = use("p", "{'kind': 'level-profile', 'minimum': '2', 'level': '6', 'maximumBelow': '6'}");
            CaseDecision both = ofCredentials(DecisionKind.FORCE, "D1", "p", "h1", "h2");
            AuditResult result =
                    audited(List.of(profile), List.of(credits("a", 12)), both, sized("h1", "6"), sized("h2", "6"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
            assertThat(result.report().findings("FORCED")).hasSize(1);
        }

        @Test
        void should_leave_an_average_to_one_that_is_forced_as_well() {
            RuleUse average = use("a", "{'kind': 'average', 'minimum': '4', 'worst': '1', 'best': '5'}");
            CaseDecision both = ofCredentials(DecisionKind.FORCE, "D1", "a", "h1", "h2");
            AuditResult result =
                    audited(List.of(EIGHT_OF_ALL), List.of(average), both, graded("h1", "1"), graded("h2", "4"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_not_lower_a_share() {
            RuleUse share = use("p", "{'kind': 'share', 'minimum': '60', 'filter': {'tags': ['t']}}");
            Holding[] held = {sized("h1", "4"), sized("h2", "4", "t")};
            assertThat(audited(List.of(share, EIGHT_OF_ALL), List.of(credits("a", 8)), forced("p"), held)
                            .status())
                    .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        private static Holding graded(String id, String grade) {
            Grade told = Grade.builder().text(grade).build();
            MicroCredential.Builder credential =
                    MicroCredential.builder().id(id).ects("4");
            credential.addAssessments(Assessment.builder().grade(told).build());
            return Holding.earned(credential.build());
        }

        @Test
        void should_count_although_an_earlier_award_used_it() {
            RuleUse unused = use("p", "{'kind': 'consumed'}");
            CountedUse.Builder earlier = CountedUse.builder();
            earlier.credential(CredentialId.parse("h1")).requirement("any").award("old");
            Circumstances known = Circumstances.builder()
                    .addUses(earlier.build())
                    .addExceptions(forced("p"))
                    .build();
            AuditResult result = audited(List.of(unused), List.of(credits("a", 8)), known, sized("h1", "8"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_go_beyond_a_window() {
            RuleUse window = use("w", "{'kind': 'credits', 'minimum': '2', 'maximum': '9'}");
            Holding[] held = {sized("h1", "3"), sized("h2", "3"), sized("h3", "6")};
            AuditResult result = audited(List.of(credits("e", 12)), List.of(window), forced("w"), held);
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_be_one_value_more_than_a_policy_allows() {
            RuleUse level = use("p", "{'kind': 'distinct', 'attribute': 'level', 'maximum': 1}");
            MicroCredential.Builder six = MicroCredential.builder().id("h2").ects("4");
            MicroCredential.Builder five = MicroCredential.builder().id("h1").ects("4");
            AuditResult result = audited(
                    credits("a", 8, level),
                    forced("p"),
                    Holding.earned(five.eqf(5).build()),
                    Holding.earned(six.eqf(6).build()));
            assertThat(status(result, "a")).isEqualTo(RequirementStatus.MET);
        }

        @Test
        void should_count_for_as_long_as_it_holds_itself() {
            RuleUse age = use("p", "{'kind': 'maximum-age', 'age': 'P4Y'}");
            assertThat(audited(credits("a", 3), forced("p"), aged("h1", "4", 3)).holdsUntil())
                    .isEmpty();
            assertThat(audited(List.of(age), List.of(credits("a", 3)), forced("p"), aged("h1", "4", 3))
                            .holdsUntil())
                    .isEmpty();
        }
    }

    @Nested
    class What_is_waived {

        @Test
        void should_be_waived_with_its_policies() {
            RuleUse waived = credits("a", 4, ONE);
            AuditResult result = audited(
                    List.of(EIGHT_OF_ALL), List.of(waived), waive("D1", "a"), sized("h1", "4"), sized("h2", "4"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_take_what_its_policy_does_not_let_count() {
            RuleUse each = use("p", "{'kind': 'each', 'filter': {'tags': ['t']}}");
            AuditResult result =
                    audited(List.of(EIGHT_OF_ALL), List.of(credits("a", 8, each)), waive("D1", "a"), sized("h1", "8"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_not_be_reported_for_policies_that_are_waived_with_it() {
            AuditResult result = audited(credits("a", 4, credits("p", 9)), waive("D1", "a"), sized("h1", "4"));
            assertThat(result.report().verdict()).isEqualTo(result.status().verdict());
        }

        @Test
        void should_be_told_as_waived_unless_it_is_met_with_its_policies() {
            RuleUse waived = credits("a", 4, credits("p", 9));
            assertThat(status(audited(waived, waive("D1", "a"), sized("h1", "4")), "a"))
                    .isEqualTo(RequirementStatus.WAIVED);
            assertThat(status(audited(waived, waive("D1", "a"), sized("h1", "9")), "a"))
                    .isEqualTo(RequirementStatus.MET);
        }

        @Test
        void should_be_told_as_met_where_what_is_held_keeps_its_policy() {
            RuleUse needs = use("p", "{'kind': 'prerequisite', 'of': {}, 'needs': {'filter': {}}, 'timing': 'held'}");
            AuditResult result = audited(credits("a", 5, needs), waive("D1", "a"), sized("h1", "6"), sized("h2", "6"));
            assertThat(status(result, "a")).isEqualTo(RequirementStatus.MET);
        }

        @Test
        void should_keep_the_policies_of_its_parts() {
            RuleUse waived = RuleUse.of("n", Compositions.all(credits("a", 2, ONE), credits("b", 99)));
            Holding[] held = {sized("h1", "4"), sized("h2", "4", "t"), sized("h3", "1")};
            RuleUse none = use("x", "{'kind': 'count', 'maximum': 0}");
            RuleUse closed = RuleUse.of("n", Compositions.all(credits("a", 2, ONE), credits("b", 99, none)));
            assertThat(audited(List.of(EIGHT_OF_ALL), List.of(waived), waive("D1", "n"), held)
                            .shortfall())
                    .isEqualTo(Rational.ZERO);
            assertThat(audited(List.of(EIGHT_OF_ALL), List.of(closed), waive("D1", "n"), held)
                            .shortfall())
                    .isEqualTo(Rational.of(1, 2));
        }

        @Test
        void should_use_any_number_of_its_parts() {
            RuleUse waived = RuleUse.of("n", Compositions.kOf(1, 1, credits("a", 4), listed("b", "h2")));
            RuleUse only = RuleUse.of("n", Compositions.kOf(1, 1, listed("a", "h1"), listed("b", "h2")));
            Holding[] held = {sized("h1", "4"), sized("h2", "4")};
            for (RuleUse requirement : List.of(waived, only)) {
                assertThat(audited(List.of(EIGHT_OF_ALL), List.of(requirement), waive("D1", "n"), held)
                                .status())
                        .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
            }
        }

        private static RuleUse listed(String id, String credential) {
            return use(id, "{'kind': 'listed', 'minimum': 1, 'classes': [['" + credential + "']]}");
        }
    }

    @Nested
    class What_is_allowed_besides {

        @Test
        void should_be_one_of_those_that_exclude_others() {
            RuleUse either = use("p", "{'kind': 'mutually-exclusive', 'of': [{'tags': ['t']}, {'tags': ['u']}]}");
            CaseDecision allowed = ofCredentials(DecisionKind.ALSO_ALLOW, "D1", "p", "h1");
            AuditResult result = audited(
                    List.of(either), List.of(credits("a", 4)), allowed, sized("h1", "2"), sized("h2", "2", "u"));
            assertThat(result.shortfall()).isEqualTo(Rational.of(1, 2));
        }
    }

    @Nested
    class What_is_blocked {

        @Test
        void should_hold_as_long_as_without_the_policy() {
            RuleUse age = use("p", "{'kind': 'maximum-age', 'age': 'P4Y'}");
            CaseDecision blocked = ofCredentials(DecisionKind.BLOCK, "D1", "p", "h1");
            assertThat(audited(List.of(age), List.of(credits("a", 3)), blocked, aged("h1", "4", 3))
                            .holdsUntil())
                    .isEmpty();
            assertThat(audited(List.of(age), List.of(credits("a", 3)), waive("D1", "x"), aged("h1", "4", 3))
                            .holdsUntil())
                    .contains(LocalDate.parse("2027-11-22"));
        }
    }

    @Nested
    class What_does_not_count {

        private static List<String> codes(AuditResult result) {
            return result.findings().stream()
                    .filter(finding -> finding.subject().credential().isPresent())
                    .map(finding -> finding.code())
                    .toList();
        }

        @Test
        void should_not_be_needed_where_only_a_maximum_is_asked_for() {
            RuleUse most = use("a", "{'kind': 'credits', 'maximum': '9'}");
            RuleUse few = use("a", "{'kind': 'count', 'maximum': 3}");
            assertThat(codes(audited(most, waive("D1", "x"), sized("h1", "6")))).containsExactly("NOT_NEEDED");
            assertThat(codes(audited(few, waive("D1", "x"), sized("h1", "6")))).containsExactly("NOT_NEEDED");
        }

        @Test
        void should_fill_with_any_value_what_asks_for_one_and_at_most_some() {
            RuleUse fields = use("a", "{'kind': 'distinct', 'attribute': 'field', 'minimum': 1}");
            AuditResult result = audited(fields, maximum("D1", "a", "12"), sized("h1", "6"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
            assertThat(audited(fields, maximum("D1", "a", "1"), sized("h1", "6"))
                            .status())
                    .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }
    }

    @Test
    void should_not_be_reported_for_the_policy_of_a_part_that_is_not_needed() {
        RuleUse either = RuleUse.of("n", Compositions.any(credits("a", 4, credits("p", 9)), credits("b", 2)));
        AuditResult result = audited(either, waive("D1", "x"), sized("h1", "4"));
        assertThat(result.report().verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_be_met_when_what_is_in_progress_lets_a_share_hold() {
        RuleUse share = use("p", "{'kind': 'share', 'maximum': '50', 'filter': {'tags': ['t']}}");
        RuleUse shared = credits("a", 4, share);
        AuditResult result = audited(
                List.of(EIGHT_OF_ALL), List.of(shared), waive("D1", "x"), sized("h1", "4", "t"), inProgress("h2", "4"));
        assertThat(status(result, "a")).isEqualTo(RequirementStatus.MET_IF_COMPLETED);
    }
}
