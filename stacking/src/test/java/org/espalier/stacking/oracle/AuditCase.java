package org.espalier.stacking.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;

/**
 * What an audit is asked.
 *
 * @param award what is asked for
 * @param portfolio what is held
 * @param circumstances what else is known of the case
 * @param costs what each credential costs
 * @param day the day of evaluation
 */
public record AuditCase(
        Award award,
        Portfolio portfolio,
        Circumstances circumstances,
        Map<CredentialId, Rational> costs,
        LocalDate day) {

    /** A case of which nothing is known beside the holdings. */
    public static AuditCase of(Award award, Portfolio portfolio, LocalDate day) {
        return new AuditCase(award, portfolio, Circumstances.none(), Map.of(), day);
    }

    AuditCase in(Circumstances other) {
        return new AuditCase(award, portfolio, other, costs, day);
    }

    AuditCase holding(List<Holding> holdings) {
        Portfolio.Builder other = Portfolio.builder();
        other.learner(portfolio.learner()).addAllHoldings(holdings);
        return new AuditCase(award, other.build(), circumstances, costs, day);
    }

    /** The same case with some of its exceptions only. */
    AuditCase excepting(List<CaseDecision> exceptions) {
        return in(Circumstances.builder()
                .putAllFacts(circumstances.facts())
                .addAllAttestations(circumstances.attestations())
                .addAllUses(circumstances.uses())
                .addAllExceptions(exceptions)
                .build());
    }

    /** What the audit of the library says. */
    public AuditResult audited() {
        return AwardAudit.of(award).in(circumstances).costing(costs).audit(portfolio, day);
    }
}
