package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.sized;

import java.util.List;
import java.util.Map;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.rule.Compositions;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.junit.jupiter.api.Test;

/** A composed requirement that is waived: no exception is relied on where it can be met without. */
class WaivedWholeTest {

    private static final RuleUse GROUP = RuleUse.of("group", Compositions.all(six("a"), six("b")));

    private static RuleUse six(String tag) {
        return Requirement.credits(tag, EctsCredits.of(6), HoldingFilter.tagged(tag));
    }

    private static AwardAudit waiving(Award award) {
        Circumstances waived = Circumstances.builder()
                .addExceptions(Decisions.waive("D-1", "group"))
                .build();
        return AwardAudit.of(award).in(waived);
    }

    private static AuditResult audited(AwardAudit audit, Holding... holdings) {
        return audit.audit(Portfolio.of("L-0001", List.of(holdings)), TODAY);
    }

    private static RequirementStatus group(AuditResult result) {
        return result.requirement("group").orElseThrow().status();
    }

    @Test
    void should_be_met_where_it_can_be() {
        AuditResult result = audited(waiving(award(GROUP)), sized("x", "6", "a"), sized("y", "6", "b"));
        assertThat(group(result)).isEqualTo(RequirementStatus.MET);
        assertThat(result.report().findings("EXCEPTION_WITHOUT_EFFECT")).hasSize(1);
    }

    @Test
    void should_use_nothing_up_where_it_cannot_be_met() {
        AuditResult result = audited(waiving(award(GROUP)), sized("x", "6", "a"));
        assertThat(group(result)).isEqualTo(RequirementStatus.WAIVED);
        assertThat(result.requirement("a").orElseThrow().uses()).isEmpty();
    }

    @Test
    void should_give_way_to_what_is_asked_for() {
        Award award = award(GROUP, six("c"));
        AuditResult result = audited(waiving(award), sized("x", "6", "a", "c"), sized("y", "6", "b"));
        assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(group(result)).isEqualTo(RequirementStatus.WAIVED);
    }

    @Test
    void should_not_be_met_at_a_cost() {
        AwardAudit costly = waiving(award(GROUP)).costing(Map.of(CredentialId.parse("x"), Rational.ONE));
        AuditResult result = audited(costly, sized("x", "6", "a"), sized("y", "6", "b"));
        assertThat(group(result)).isEqualTo(RequirementStatus.WAIVED);
    }

    @Test
    void should_be_met_with_the_policies_that_are_waived_with_it() {
        RuleUse group = RuleUse.builder()
                .id("group")
                .rule(GROUP.rule())
                .addPolicies(Requirement.credits("high", EctsCredits.of(12), HoldingFilter.tagged("h")))
                .build();
        AuditResult result = audited(
                waiving(award(group)),
                sized("x", "6", "a"),
                sized("y", "6", "b"),
                sized("z", "6", "a", "h"),
                sized("w", "6", "b", "h"));
        assertThat(group(result)).isEqualTo(RequirementStatus.MET);
        assertThat(result.requirement("a").orElseThrow().uses())
                .extracting(use -> use.credential().text())
                .containsExactly("z");
    }
}
