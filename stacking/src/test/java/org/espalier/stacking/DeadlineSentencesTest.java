package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.audit;
import static org.espalier.stacking.Samples.award;

import java.time.LocalDate;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Wording;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Quantities;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;
import org.junit.jupiter.api.Test;

/** What is told where no later learning mends an award. */
class DeadlineSentencesTest {

    private static final HoldingFilter LATER =
            HoldingFilter.builder().awardedFrom(LocalDate.parse("2026-07-01")).build();

    private static String told(AuditResult result) {
        assertThat(result.status()).isEqualTo(AwardStatus.IMPOSSIBLE);
        return Wording.installed().sentence(result.report().findings("DEADLINE_PASSED").get(0));
    }

    private static Holding held() {
        return Holding.earned(MicroCredential.builder()
                .id("x")
                .ects("5")
                .awardedOn(LocalDate.parse("2026-01-10"))
                .build());
    }

    @Test
    void should_tell_how_much_of_what_comes_later_counts() {
        RuleUse ten = RuleUse.builder()
                .id("a")
                .rule(Rules.minimumCredits(Rational.of(10), CreditSystem.ECTS, HoldingFilter.all()))
                .addPolicies(RuleUse.of("m", Quantities.maximum(EctsCredits.of(4), LATER)))
                .build();
        Award award = award(ten);
        assertThat(told(audit(award, held())))
                .isEqualTo("a: what is held is not enough, and no more than 4 ECTS of what is awarded after " + TODAY
                        + " count there.");
    }

    @Test
    void should_tell_that_nothing_that_comes_later_counts() {
        HoldingFilter closed = HoldingFilter.builder().awardedTo(TODAY).build();
        Award award = award(Requirement.credits("a", EctsCredits.of(10), closed));
        assertThat(told(audit(award, held())))
                .isEqualTo("a: what is held is not enough, and nothing that is awarded after " + TODAY
                        + " counts there.");
    }
}
