package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Decisions.ofCredentials;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.sized;

import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Quantities;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;
import org.junit.jupiter.api.Test;

/** What is forced beyond a maximum: count, finding and sentence agree. */
class ForcedBeyondTest {

    private static final RuleUse CAP =
            RuleUse.of("cap", Quantities.maximum(EctsCredits.of(4), HoldingFilter.tagged("s")));
    private static final Holding[] HELD = {sized("x", "6", "s"), sized("y", "3", "s"), sized("z", "1")};

    private static Award asking(String minimum) {
        return award(RuleUse.builder()
                .id("a")
                .rule(Rules.minimumCredits(Rational.parse(minimum), CreditSystem.ECTS, HoldingFilter.all()))
                .addPolicies(CAP)
                .build());
    }

    private static AuditResult audited(String minimum, DecisionKind kind, Holding... holdings) {
        Circumstances decided = Circumstances.builder()
                .addExceptions(ofCredentials(kind, "D-1", "cap", "x"))
                .build();
        return AwardAudit.of(asking(minimum)).in(decided).audit(Portfolio.of("L-0001", List.of(holdings)), TODAY);
    }

    private static Finding cap(AuditResult result) {
        return result.report().findings("MAXIMUM").get(0);
    }

    @Test
    void should_count_besides_what_the_maximum_lets_count() {
        AuditResult result = audited("10", DecisionKind.FORCE, HELD);
        assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(result.requirements().get(0).counted()).contains(Rational.of(10));
    }

    @Test
    void should_be_told_besides_what_counts_under_the_maximum() {
        Finding cap = cap(audited("10", DecisionKind.FORCE, HELD));
        assertThat(cap.fact("counted").map(Fact::text)).contains("3 ECTS");
        assertThat(cap.fact("besides").map(Fact::text)).contains("6 ECTS");
        assertThat(cap.fact("surplus")).isEmpty();
    }

    @Test
    void should_say_so_in_the_sentence() {
        assertThat(Wording.installed().sentence(cap(audited("10", DecisionKind.FORCE, HELD))))
                .startsWith("3 ECTS counted; besides, 6 ECTS that an exception forces: x; at most 4 ECTS tagged s,"
                        + " the rest as surplus.");
    }

    @Test
    void should_leave_what_else_is_above_the_maximum_cut_off() {
        Finding cap = cap(audited("11", DecisionKind.FORCE, sized("x", "6", "s"), sized("y", "5", "s")));
        assertThat(cap.fact("counted").map(Fact::text)).contains("4 ECTS");
        assertThat(cap.fact("surplus").map(Fact::text)).contains("1 ECTS");
    }

    @Test
    void should_be_an_exception_from_a_rule_that_is_known() {
        AuditResult result = audited("10", DecisionKind.FORCE, HELD);
        assertThat(result.report().findings("EXCEPTION_UNKNOWN_RULE")).isEmpty();
        assertThat(result.report().findings("EXCEPTION_RELIED_ON"))
                .singleElement()
                .satisfies(told -> assertThat(told.fact("rules")).contains(Fact.of(List.of("a"))));
    }
}
