package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.sized;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditLimits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.audit.RequirementStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.Compositions;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Limits;
import org.espalier.stacking.rule.Orders;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;
import org.espalier.stacking.rule.Sharing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AwardTreeTest {

    private static final HoldingFilter A = HoldingFilter.tagged("A");
    private static final HoldingFilter B = HoldingFilter.tagged("B");

    private static AuditResult audit(Award award, Holding... holdings) {
        return AwardAudit.of(award).audit(Portfolio.of("L-0417", List.of(holdings)), Samples.TODAY);
    }

    private static RuleUse credits(String id, long credits, HoldingFilter filter) {
        return Requirement.credits(id, EctsCredits.of(credits), filter);
    }

    @Nested
    class Of_several_requirements {

        private final Award either = award(
                Requirement.any("either", credits("a", 12, A), credits("b", 6, B)),
                credits("free", 6, HoldingFilter.all()));

        @Test
        void should_need_only_one() {
            AuditResult result = audit(either, sized("h1", "6", "A"), sized("h2", "6", "B"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
            assertThat(result.requirement("a").orElseThrow().status()).isEqualTo(RequirementStatus.UNMET);
        }

        @Test
        void should_tell_the_nearest_as_missing() {
            AuditResult result = audit(either, sized("h1", "6", "A"));
            assertThat(result.missing()).isEqualTo(Map.of("ECTS", Rational.of(6)));
            assertThat(result.shortfall()).isEqualTo(Rational.ONE);
        }

        @Test
        void should_use_no_more_than_the_largest_number() {
            Award one = award(RuleUse.of("one", Compositions.kOf(1, 1, credits("a", 6, A), credits("b", 6, B))));
            AuditResult result = audit(one, sized("h1", "6", "A"), sized("h2", "6", "B"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
            assertThat(result.notCounted()).containsExactly("h2");
        }
    }

    @Nested
    class Of_a_window {

        private final Award window = award(RuleUse.of("w", Rules.credits(EctsCredits.of(9), EctsCredits.of(10))));

        @Test
        void should_be_hit_by_whole_holdings() {
            AuditResult result = audit(window, sized("h1", "8"), sized("h2", "4"), sized("h3", "5"));
            assertThat(result.requirement("w").orElseThrow().counted()).contains(Rational.of(9));
        }

        @Test
        void should_tell_that_there_is_enough_and_no_choice_fits() {
            AuditResult result = audit(window, sized("h1", "8"), sized("h2", "8"));
            assertThat(result.requirement("w").orElseThrow().status()).isEqualTo(RequirementStatus.VIOLATED);
        }

        @Test
        void should_not_be_told_broken_where_a_rule_keeps_out_what_fits() {
            Award ordered = Award.builder()
                    .id("ordered")
                    .title(LocalizedText.of("en", "Ordered"))
                    .addAllRequirements(window.requirements())
                    .addPolicies(RuleUse.of("o", Orders.order(HoldingFilter.tagged("F"), A)))
                    .build();
            AuditResult result = audit(ordered, sized("h1", "10", "A"));
            assertThat(result.requirement("w").orElseThrow().status()).isEqualTo(RequirementStatus.UNMET);
            assertThat(result.requirement("w").orElseThrow().missing()).contains(Rational.of(9));
        }

        @Test
        void should_not_be_told_broken_where_another_requirement_needs_what_fits() {
            Award two = award(window.requirements().get(0), credits("a", 9, A));
            AuditResult result = audit(two, sized("h1", "4", "A"), sized("h2", "5", "A"));
            assertThat(result.requirements())
                    .extracting(RequirementResult::status)
                    .contains(RequirementStatus.UNMET);
            assertThat(result.requirements())
                    .extracting(RequirementResult::status)
                    .doesNotContain(RequirementStatus.VIOLATED);
        }
    }

    @Nested
    class Of_shares {

        private Award capped(int percent) {
            return Award.builder()
                    .id("capped")
                    .title(LocalizedText.of("en", "Capped"))
                    .addRequirements(credits("all", 60, HoldingFilter.all()))
                    .addPolicies(RuleUse.of("prior", Limits.maximumShare(Rational.of(percent), A)))
                    .build();
        }

        @Test
        void should_hold_exactly_at_the_boundary() {
            AuditResult result = audit(capped(40), sized("rpl", "24", "A"), sized("home", "36", "B"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_fail_half_a_credit_beyond() {
            AuditResult result = audit(capped(40), sized("rpl", "49/2", "A"), sized("home", "71/2", "B"));
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_count_surplus_that_lets_more_be_counted() {
            AuditResult result =
                    audit(capped(40), sized("rpl", "25", "A"), sized("home", "35", "B"), sized("more", "3", "B"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
            assertThat(result.counted()).isEqualTo(Map.of("ECTS", Rational.of(63)));
        }
    }

    @Nested
    class Of_sharing {

        private Award sharing(RuleUse policy) {
            return Award.builder()
                    .id("sharing")
                    .title(LocalizedText.of("en", "Sharing"))
                    .addRequirements(credits("a", 12, A), credits("b", 12, B))
                    .addPolicies(policy)
                    .build();
        }

        private final Holding[] holdings = {sized("both", "6", "A", "B"), sized("h2", "6", "A"), sized("h3", "6", "B")};

        @Test
        void should_be_exclusive_by_default() {
            AuditResult result = audit(award(credits("a", 12, A), credits("b", 12, B)), holdings);
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        }

        @Test
        void should_count_twice_where_two_may_share() {
            AuditResult result =
                    audit(sharing(RuleUse.of("s", Sharing.compatible(List.of(List.of("a", "b"))))), holdings);
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_share_no_more_than_the_limit() {
            RuleUse less = RuleUse.of("s", Sharing.maximumOverlap("a", "b", EctsCredits.of(5)));
            RuleUse enough = RuleUse.of("s", Sharing.maximumOverlap("a", "b", EctsCredits.of(6)));
            assertThat(audit(sharing(less), holdings).status()).isEqualTo(AwardStatus.NOT_YET);
            assertThat(audit(sharing(enough), holdings).status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }
    }

    @Nested
    class Of_exceptions {

        private final Award asked = award(credits("a", 12, A), credits("b", 6, B));

        private AuditResult audit(CaseDecision decision, Holding... holdings) {
            Circumstances circumstances =
                    Circumstances.builder().addExceptions(decision).build();
            return AwardAudit.of(asked)
                    .in(circumstances)
                    .audit(Portfolio.of("L-0417", List.of(holdings)), Samples.TODAY);
        }

        private CaseDecision.Builder decision(DecisionKind kind, String rule) {
            CaseDecision.Builder decision = CaseDecision.builder();
            decision.kind(kind).id("D-1").rule(rule).by("examination board").decidedOn(LocalDate.parse("2026-03-01"));
            return decision;
        }

        @Test
        void should_waive_a_requirement() {
            AuditResult result = audit(decision(DecisionKind.WAIVE, "b").build(), sized("h1", "12", "A"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
            assertThat(result.requirement("b").orElseThrow().status()).isEqualTo(RequirementStatus.WAIVED);
        }

        @Test
        void should_change_a_threshold() {
            CaseDecision less = decision(DecisionKind.CHANGE_THRESHOLD, "a")
                    .minimum(Rational.of(10))
                    .build();
            AuditResult result = audit(less, sized("h1", "10", "A"), sized("h2", "6", "B"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_also_allow_a_credential() {
            CaseDecision also = decision(DecisionKind.ALSO_ALLOW, "b")
                    .addCredentials(sized("h2", "6").id())
                    .build();
            AuditResult result = audit(also, sized("h1", "12", "A"), sized("h2", "6"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_block_a_credential() {
            CaseDecision block = decision(DecisionKind.BLOCK, "b")
                    .addCredentials(sized("h2", "6").id())
                    .build();
            AuditResult result = audit(block, sized("h1", "12", "A"), sized("h2", "6", "B"));
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        }
    }

    @Nested
    class Of_several_awards {

        private Award named(String id, RuleUse... policies) {
            return Award.builder()
                    .id(id)
                    .title(LocalizedText.of("en", id))
                    .addRequirements(credits(id + ".all", 12, HoldingFilter.all()))
                    .addAllPolicies(Arrays.asList(policies))
                    .build();
        }

        private List<AwardStatus> statuses(Award one, Award other, Holding... holdings) {
            return AwardsAudit.of(List.of(one, other))
                    .audit(Portfolio.of("L-0417", List.of(holdings)), Samples.TODAY)
                    .stream()
                    .map(AuditResult::status)
                    .toList();
        }

        @Test
        void should_count_for_both() {
            assertThat(statuses(named("one"), named("two"), sized("h1", "12")))
                    .containsOnly(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_share_no_more_than_a_limit() {
            Award two = named("two", RuleUse.of("p", Sharing.maximumOverlapWithAward("one", EctsCredits.of(6))));
            assertThat(statuses(named("one"), two, sized("h1", "6"), sized("h2", "6")))
                    .contains(AwardStatus.NOT_YET);
            assertThat(statuses(named("one"), two, sized("h1", "6"), sized("h2", "6"), sized("h3", "6")))
                    .containsOnly(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_not_count_again_what_is_used_up() {
            Award two = named("two", RuleUse.of("p", Sharing.consumed()));
            assertThat(statuses(named("one"), two, sized("h1", "12"))).contains(AwardStatus.NOT_YET);
        }
    }

    @Test
    void should_prefer_what_costs_less() {
        Holding dear = sized("a1", "6", "A");
        Holding cheap = sized("a2", "8", "A");
        AuditResult result = AwardAudit.of(award(credits("a", 6, A)))
                .costing(Map.of(dear.id(), Rational.of(200), cheap.id(), Rational.of(150)))
                .audit(Portfolio.of("L-0417", List.of(dear, cheap)), Samples.TODAY);
        assertThat(result.notCounted()).containsExactly("a1");
    }

    @Test
    void should_tell_what_alone_would_mend_it() {
        Award award = award(credits("a", 12, A), credits("free", 12, HoldingFilter.all()));
        AuditResult result = audit(award, sized("h1", "6", "A"), sized("h2", "6"));
        assertThat(result.requirement("a").orElseThrow().mendedBy()).contains(Rational.of(12));
    }

    @Test
    void should_tell_that_no_requirement_alone_would_mend_it() {
        AuditResult result = audit(award(credits("a", 12, A), credits("b", 12, B)), sized("h1", "6", "A"));
        assertThat(result.requirement("a").orElseThrow().mendedBy()).isEmpty();
    }

    @Test
    void should_tell_the_next_best_ways() {
        AuditResult result = AwardAudit.of(award(credits("a", 6, A)))
                .within(AuditLimits.STANDARD.withAlternatives(2))
                .audit(
                        Portfolio.of(
                                "L-0417", List.of(sized("h1", "6", "A"), sized("h2", "7", "A"), sized("h3", "8", "A"))),
                        Samples.TODAY);
        assertThat(result.alternatives())
                .extracting(alternative -> alternative.filledBy().get("a"))
                .containsExactly(List.of("h2"), List.of("h3"));
    }

    @Nested
    class Of_a_proof {

        @Test
        void should_prove_in_cases_what_no_count_shows() {
            Award award = award(credits("a", 6, HoldingFilter.all()), credits("b", 6, HoldingFilter.all()));
            AuditResult result = audit(award, sized("h1", "4"), sized("h2", "4"), sized("h3", "4"));
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
            assertThat(result.witnesses()).isEmpty();
            assertThat(result.proof().orElseThrow().contradictions()).isPositive();
        }

        @Test
        void should_tell_no_proof_that_is_larger_than_wanted() {
            Award award = award(credits("a", 6, HoldingFilter.all()), credits("b", 6, HoldingFilter.all()));
            AuditResult result = AwardAudit.of(award)
                    .within(AuditLimits.STANDARD.withContradictions(0))
                    .audit(
                            Portfolio.of("L-0417", List.of(sized("h1", "4"), sized("h2", "4"), sized("h3", "4"))),
                            Samples.TODAY);
            assertThat(result.proof()).isEmpty();
            assertThat(result.report().findings("EXHAUSTED")).hasSize(1);
        }
    }
}
