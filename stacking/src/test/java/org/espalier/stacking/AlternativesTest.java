package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.sized;

import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditLimits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.Use;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Sharing;
import org.junit.jupiter.api.Test;

/** Other ways of counting that are asked for. */
class AlternativesTest {

    private static final RuleUse SIX = Requirement.credits("six", EctsCredits.of(6), HoldingFilter.all());

    private static Award divided() {
        return Award.builder()
                .id("sample")
                .title(award(SIX).title())
                .addRequirements(SIX)
                .addPolicies(RuleUse.of("parts", Sharing.divisible(EctsCredits.of(2))))
                .build();
    }

    private static AuditResult asking(int alternatives, Award award, Holding... holdings) {
        return AwardAudit.of(award)
                .within(AuditLimits.STANDARD.withAlternatives(alternatives))
                .audit(Portfolio.of("L-0001", List.of(holdings)), TODAY);
    }

    @Test
    void should_tell_how_much_of_each_credential_is_used() {
        AuditResult result = asking(1, divided(), sized("a", "4"), sized("b", "8"));
        Use use = result.alternatives()
                .get(0)
                .uses()
                .getOrDefault("six", List.of())
                .get(0);
        assertThat(use.amount()).isLessThanOrEqualTo(Rational.of(6));
        assertThat(result.alternatives().get(0).uses().keySet())
                .isEqualTo(result.alternatives().get(0).filledBy().keySet());
    }

    @Test
    void should_say_that_there_are_no_more() {
        AuditResult result = asking(5, award(SIX), sized("a", "6"), sized("b", "6"));
        Finding none = result.report().findings("NO_MORE_ALTERNATIVES").get(0);
        assertThat(none.fact("asked")).contains(Fact.of(5));
        assertThat(none.fact("found")).contains(Fact.of(result.alternatives().size()));
        assertThat(result.alternatives()).hasSize(3);
    }

    @Test
    void should_say_nothing_where_there_are_as_many_as_asked_for() {
        AuditResult result = asking(3, award(SIX), sized("a", "6"), sized("b", "6"));
        assertThat(result.alternatives()).hasSize(3);
        assertThat(result.report().findings("NO_MORE_ALTERNATIVES")).isEmpty();
    }

    @Test
    void should_say_nothing_where_none_are_asked_for() {
        AuditResult result = asking(0, award(SIX), sized("a", "6"));
        assertThat(result.report().findings("NO_MORE_ALTERNATIVES")).isEmpty();
    }

    @Test
    void should_find_as_many_as_asked_for_where_many_differ_in_amounts_alone() {
        AuditResult result = asking(3, divided(), sized("a", "4"), sized("b", "8"), sized("c", "8"));
        assertThat(result.alternatives()).hasSize(3);
    }

    @Test
    void should_say_that_there_may_be_more_where_the_search_was_cut_short() {
        AuditLimits few = AuditLimits.ofSteps(3).withAlternatives(50);
        AuditResult result = AwardAudit.of(award(SIX))
                .within(few)
                .audit(Portfolio.of("L-0001", List.of(sized("a", "6"), sized("b", "6"), sized("c", "6"))), TODAY);
        assertThat(result.report().findings("ALTERNATIVES_CUT_SHORT")).hasSize(1);
    }
}
