package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.audit;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.sized;

import java.util.Arrays;
import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Limits;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Sharing;
import org.junit.jupiter.api.Test;

/** Parts smaller than the steps in which they are looked at: nothing is claimed that they could overturn. */
class SmallerPartsTest {

    private static final RuleUse PARTS = RuleUse.of("parts", Sharing.divisible());
    private static final RuleUse THREE = Requirement.credits("a", EctsCredits.of(3), HoldingFilter.tagged("a"));

    private static Award asking(RuleUse... policies) {
        return Award.builder()
                .id("sample")
                .title(award(THREE).title())
                .addRequirements(THREE)
                .addPolicies(PARTS)
                .addAllPolicies(Arrays.asList(policies))
                .build();
    }

    /** From 28 to 30 %: 0.9 of one and 2.1 of three credits, which are no whole steps. */
    private static final RuleUse[] SHARE = {
        RuleUse.of("least", Limits.minimumShare(Rational.of(28), HoldingFilter.tagged("z"))),
        RuleUse.of("most", Limits.maximumShare(Rational.of(30), HoldingFilter.tagged("z")))
    };

    private static Finding steps(AuditResult result) {
        return result.report().findings("PARTS_IN_STEPS").get(0);
    }

    @Test
    void should_leave_open_what_a_smaller_part_may_do() {
        AuditResult result = audit(asking(SHARE), sized("x", "1", "a", "z"), sized("y", "3", "a"));
        assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
        assertThat(result.proof()).isEmpty();
        assertThat(result.proved()).isFalse();
    }

    @Test
    void should_name_smaller_parts_as_what_decides() {
        AuditResult result = audit(asking(SHARE), sized("x", "1", "a", "z"), sized("y", "3", "a"));
        assertThat(steps(result).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(result.report().findings("AWARD").get(0).fact("missing"))
                .contains(Fact.of(List.of("parts of credentials smaller than 1 ECTS")));
    }

    @Test
    void should_prove_what_no_share_has_to_do_with() {
        AuditResult result = audit(asking(SHARE), sized("x", "1", "a", "z"));
        assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        assertThat(result.witnesses()).isNotEmpty();
    }

    @Test
    void should_prove_where_sums_lie_within_one_another() {
        AuditResult result = audit(asking(), sized("x", "1", "a"), sized("y", "1.5", "a"));
        assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        assertThat(steps(result).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(result.proved()).isTrue();
    }

    @Test
    void should_bound_what_is_missing_by_what_smaller_parts_may_do() {
        AuditResult result = audit(asking(SHARE), sized("x", "1", "a", "z"), sized("y", "3", "a"));
        assertThat(result.shortfall()).isGreaterThan(Rational.ZERO);
        assertThat(result.bound()).isEqualTo(Rational.ZERO);
    }
}
