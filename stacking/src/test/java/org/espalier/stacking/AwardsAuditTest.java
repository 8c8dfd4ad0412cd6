package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.sized;

import java.util.Arrays;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.Use;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Sharing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Several awards audited together. */
class AwardsAuditTest {

    private static final RuleUse PARTS = RuleUse.of("parts", Sharing.divisible());
    private static final RuleUse NEW = RuleUse.of("new", Sharing.consumed());

    private static RuleUse six(String id) {
        return Requirement.credits(id, EctsCredits.of(6), HoldingFilter.all());
    }

    private static Award award(String id, List<RuleUse> requirements, RuleUse... policies) {
        return Award.builder()
                .id(id)
                .title(LocalizedText.of("en", id))
                .addAllRequirements(requirements)
                .addAllPolicies(Arrays.asList(policies))
                .build();
    }

    private static List<AuditResult> audited(Circumstances of, List<Award> awards, Holding... holdings) {
        return AwardsAudit.of(awards).in(of).audit(Portfolio.of("L-0001", List.of(holdings)), TODAY);
    }

    private static List<AuditResult> audited(List<Award> awards, Holding... holdings) {
        return audited(Circumstances.none(), awards, holdings);
    }

    @Nested
    class Parts {

        private static final Award SPLIT = award("first", List.of(six("one"), six("two")), PARTS);
        private static final Award WHOLE = award("second", List.of(six("three")), NEW);

        private static List<String> uses(AuditResult result, String requirement) {
            return result.requirement(requirement).orElseThrow().uses().stream()
                    .map(Parts::told)
                    .toList();
        }

        private static String told(Use use) {
            return use.credential() + " " + use.amount()
                    + use.whole().map(whole -> " of " + whole).orElse("");
        }

        @Test
        void should_count_in_one_award_and_whole_in_another() {
            List<AuditResult> results = audited(
                    List.of(SPLIT, award("second", List.of(six("three")))),
                    sized("a", "4"),
                    sized("b", "4"),
                    sized("c", "4"));
            assertThat(results).extracting(AuditResult::status).containsOnly(AwardStatus.ELIGIBLE_FOR_REVIEW);
            assertThat(uses(results.get(0), "one")).containsExactly("a 4", "b 2 of 4");
            assertThat(results.get(1).requirement("three").orElseThrow().uses())
                    .allMatch(use -> use.whole().isEmpty());
        }

        @Test
        void should_use_up_a_credential_of_which_an_earlier_award_counts_a_part() {
            List<AuditResult> results =
                    audited(List.of(SPLIT, WHOLE), sized("a", "4"), sized("b", "4"), sized("c", "4"), sized("d", "6"));
            assertThat(results).extracting(AuditResult::status).containsOnly(AwardStatus.ELIGIBLE_FOR_REVIEW);
            assertThat(uses(results.get(1), "three")).containsExactly("d 6");
        }

        @Test
        void should_lack_in_both_together_as_little_as_in_each_where_nothing_is_shared() {
            Holding[] held = {sized("a", "5"), sized("b", "2.5")};
            List<AuditResult> results = audited(List.of(SPLIT, award("second", List.of(six("three")), PARTS)), held);
            assertThat(results)
                    .extracting(AuditResult::shortfall)
                    .containsExactly(
                            AwardAudit.of(SPLIT)
                                    .audit(Portfolio.of("L-1", List.of(held)), TODAY)
                                    .shortfall(),
                            Rational.ZERO);
        }

        @Test
        void should_not_be_measured_by_a_limit_of_credits_that_another_award_shares() {
            RuleUse limit = RuleUse.of("limit", Sharing.maximumOverlapWithAward("first", EctsCredits.of(3)));
            List<Award> awards = List.of(SPLIT, award("second", List.of(six("three")), limit));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AwardsAudit.of(awards))
                    .withMessageContaining("limit");
        }

        @Test
        void should_be_limited_in_number() {
            RuleUse limit = RuleUse.of("limit", Sharing.maximumOverlapWithAward("first", 1));
            List<AuditResult> results = audited(
                    List.of(SPLIT, award("second", List.of(six("three")), limit)),
                    sized("a", "8"),
                    sized("b", "4"),
                    sized("c", "2"));
            assertThat(results).extracting(AuditResult::status).containsOnly(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }
    }

    @Nested
    class Exceptions {

        private static final List<Award> BOTH =
                List.of(award("first", List.of(six("one"))), award("second", List.of(six("two")), NEW));

        private static List<Finding> told(AuditResult result, String code) {
            return result.report().findings(code);
        }

        private static Circumstances deciding(CaseDecision decision) {
            return Circumstances.builder().addExceptions(decision).build();
        }

        @Test
        void should_be_told_in_the_award_that_rests_on_them() {
            List<AuditResult> results = audited(deciding(Decisions.waive("D-1", "one")), BOTH);
            assertThat(told(results.get(0), "EXCEPTION_RELIED_ON"))
                    .singleElement()
                    .satisfies(told -> assertThat(told.fact("rules")).contains(Fact.of(List.of("one"))));
            assertThat(results.get(1).findings())
                    .noneMatch(finding -> finding.code().startsWith("EXCEPTION"));
        }

        @Test
        void should_be_told_in_an_award_that_gains_by_an_exception_from_another() {
            List<AuditResult> results = audited(deciding(Decisions.waive("D-1", "one")), BOTH, sized("a", "6"));
            assertThat(results).extracting(AuditResult::status).containsOnly(AwardStatus.ELIGIBLE_FOR_REVIEW);
            assertThat(told(results.get(1), "EXCEPTION_RELIED_ON"))
                    .singleElement()
                    .satisfies(told -> assertThat(told.fact("rules")).contains(Fact.of(List.of("two"))));
        }

        @Test
        void should_be_told_to_have_no_effect() {
            Circumstances idle = deciding(Decisions.waive("D-1", "one"));
            List<AuditResult> results = audited(idle, BOTH, sized("a", "6"), sized("b", "6"));
            assertThat(told(results.get(0), "EXCEPTION_WITHOUT_EFFECT")).hasSize(1);
            assertThat(told(results.get(1), "EXCEPTION_WITHOUT_EFFECT")).isEmpty();
        }

        @Test
        void should_be_told_to_address_what_no_award_knows() {
            List<AuditResult> results = audited(deciding(Decisions.waive("D-1", "none")), BOTH);
            assertThat(results)
                    .allMatch(result -> told(result, "EXCEPTION_UNKNOWN_RULE").size() == 1);
        }

        @Test
        void should_let_a_part_count_besides() {
            Circumstances forced = deciding(Decisions.ofCredentials(DecisionKind.FORCE, "D-1", "two", "a"));
            List<AuditResult> results = audited(forced, BOTH, sized("a", "6"));
            assertThat(told(results.get(1), "EXCEPTION_UNKNOWN_RULE")).isEmpty();
        }
    }

    @Nested
    class Reasons {

        @Test
        void should_name_the_rule_by_which_an_earlier_award_used_a_credential_up() {
            List<Award> awards =
                    List.of(award("first", List.of(six("one"))), award("second", List.of(six("two")), NEW));
            List<AuditResult> results = audited(awards, sized("a", "6"));
            assertThat(results.get(1).report().findings("LEFT_OUT"))
                    .singleElement()
                    .satisfies(left -> assertThat(left.fact("rules")).contains(Fact.of(List.of("new"))));
        }

        @Test
        void should_name_the_limit_of_what_two_awards_share() {
            RuleUse limit = RuleUse.of("limit", Sharing.maximumOverlapWithAward("first", EctsCredits.of(3)));
            List<Award> awards =
                    List.of(award("first", List.of(six("one"))), award("second", List.of(six("two")), limit));
            List<AuditResult> results = audited(awards, sized("a", "6"));
            assertThat(results.get(1).report().findings("LEFT_OUT"))
                    .singleElement()
                    .satisfies(left -> assertThat(left.fact("rules")).contains(Fact.of(List.of("limit"))));
        }

        @Test
        void should_tell_that_every_way_was_tried_for_all_awards_together() {
            List<Award> awards =
                    List.of(award("first", List.of(six("one"))), award("second", List.of(six("two")), NEW));
            Finding told = audited(awards, sized("a", "6"))
                    .get(1)
                    .report()
                    .findings("EXHAUSTED")
                    .get(0);
            assertThat(Wording.installed().sentence(told))
                    .isEqualTo("Every way of using the holdings for this award and first together was tried and none"
                            + " meets everything: exhausted, not certified.");
        }

        @Test
        void should_tell_what_two_awards_share() {
            RuleUse limit = RuleUse.of("limit", Sharing.maximumOverlapWithAward("first", EctsCredits.of(6)));
            List<Award> awards =
                    List.of(award("first", List.of(six("one"))), award("second", List.of(six("two")), limit));
            List<AuditResult> results = audited(awards, sized("a", "6"));
            assertThat(results.get(1).report().findings("OVERLAP_LIMIT").get(0).fact("shared"))
                    .contains(Fact.of(List.of("a")));
        }
    }
}
