package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.evaluation.Attestation;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.rule.Cases;
import org.espalier.stacking.rule.Compositions;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.RuleUse;
import org.junit.jupiter.api.Test;

/** A requirement that something is not so, where only the case says it. */
class CaseRequirementTest {

    private static final RuleUse EXCLUDED = RuleUse.of("excluded", Cases.attested("exclusion", "registrar"));

    private static Award asking(Rule rule) {
        return Award.builder()
                .id("award")
                .title(LocalizedText.of("en", "Award"))
                .addRequirements(RuleUse.of("open", rule))
                .build();
    }

    private static AuditResult audit(Circumstances known) {
        return AwardAudit.of(asking(Compositions.not(EXCLUDED)))
                .in(known)
                .audit(Portfolio.of("L-0417", List.of()), Samples.TODAY);
    }

    private static Circumstances told(boolean excluded) {
        return Circumstances.builder()
                .addAttestations(Attestation.builder()
                        .statement("exclusion")
                        .holds(excluded)
                        .by("registrar")
                        .build())
                .build();
    }

    @Test
    void should_be_met_where_it_is_not_so() {
        assertThat(audit(told(false)).status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
    }

    @Test
    void should_not_be_met_where_it_is_so() {
        assertThat(audit(told(true)).status()).isEqualTo(AwardStatus.NOT_YET);
    }

    @Test
    void should_be_undetermined_where_nobody_says() {
        assertThat(audit(Circumstances.none()).status()).isEqualTo(AwardStatus.UNDETERMINED);
    }

    @Test
    void should_be_met_where_what_is_not_to_be_so_is_waived() {
        Circumstances waived = Circumstances.builder()
                .addAllAttestations(told(true).attestations())
                .addExceptions(Decisions.waive("d", "excluded"))
                .build();
        assertThat(audit(waived).status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
    }

    @Test
    void should_refuse_that_something_is_not_counted() {
        RuleUse count = RuleUse.of(
                "count",
                Requirement.credits("c", EctsCredits.of(6), HoldingFilter.all()).rule());
        assertThatThrownBy(() -> asking(Compositions.not(count)))
                .hasMessageContaining("ask for the opposite of its part");
    }
}
