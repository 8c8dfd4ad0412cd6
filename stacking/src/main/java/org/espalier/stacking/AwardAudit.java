package org.espalier.stacking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Report;
import org.espalier.stacking.audit.AskedAward;
import org.espalier.stacking.audit.AuditLimits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.Auditor;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.Circumstances;

/**
 * Finds which holding fills which requirement of an award: exactly, or with a clear refusal, never greedily.
 *
 * <pre>{@code
 * AuditResult result = AwardAudit.of(award).audit(portfolio, LocalDate.parse("2026-11-22"));
 * result.status();   // ELIGIBLE_FOR_REVIEW, NOT_YET, UNDETERMINED or IMPOSSIBLE
 * }</pre>
 *
 * <p>Each holding counts whole, and for one requirement. A credential and what it contains exclude each other. What is
 * expired, revoked, too old for the receiver or in another credit system does not count, and the answer says so.
 *
 * <p>What an award asks for is prepared once: audit many learners with one object of this class. It is immutable and
 * thread-safe.
 */
public final class AwardAudit {

    private final Award award;
    private final Circumstances circumstances;
    private final Map<CredentialId, Rational> costs;
    private final AuditLimits limits;
    private final boolean isBrief;
    private final AskedAward asked;

    private AwardAudit(
            Award award,
            Circumstances circumstances,
            Map<CredentialId, Rational> costs,
            AuditLimits limits,
            boolean isBrief) {
        this.award = award;
        this.circumstances = circumstances;
        this.costs = Map.copyOf(costs);
        this.limits = limits;
        this.isBrief = isBrief;
        this.asked = AskedAward.of(award, circumstances, this.costs);
    }

    /** Audits against an award. */
    public static AwardAudit of(Award award) {
        return new AwardAudit(award, Circumstances.none(), Map.of(), AuditLimits.STANDARD, false);
    }

    /** The same audit with other limits. */
    public AwardAudit within(AuditLimits other) {
        return new AwardAudit(award, circumstances, costs, other, isBrief);
    }

    /** The same audit of a case of which more is known: facts, attestations, earlier uses, exceptions. */
    public AwardAudit in(Circumstances other) {
        return new AwardAudit(award, other, costs, limits, isBrief);
    }

    /** The same audit, preferring what costs less; a credential that is not named costs nothing, none less than that. */
    public AwardAudit costing(Map<CredentialId, Rational> other) {
        return new AwardAudit(award, circumstances, other, limits, isBrief);
    }

    /**
     * The same audit in less time, for many learners at once: the same verdict with the same allocation and reasons, but
     * neither proofs nor what would mend each requirement alone.
     */
    public AwardAudit briefly() {
        return new AwardAudit(award, circumstances, costs, limits, true);
    }

    /**
     * What every holding does for one requirement, or why it does nothing.
     *
     * @param requirement the id of a requirement anywhere in the award
     * @throws IllegalArgumentException if the award has none of that id
     */
    public Report explain(String requirement, Portfolio portfolio, LocalDate day) {
        return Auditor.explain(asked, portfolio, requirement, day, limits);
    }

    /** What a learner holds, audited for a day. Of each exception in the case it tells what rests on it. */
    public AuditResult audit(Portfolio portfolio, LocalDate day) {
        AuditResult result = audited(portfolio, day);
        return circumstances.exceptions().isEmpty()
                ? result
                : new AuditExceptions(
                                List.of(award),
                                circumstances,
                                other -> List.of(in(other).briefly().audited(portfolio, day)))
                        .told(List.of(result), portfolio, day)
                        .get(0);
    }

    private AuditResult audited(Portfolio portfolio, LocalDate day) {
        return isBrief ? Auditor.brief(asked, portfolio, day, limits) : Auditor.audit(asked, portfolio, day, limits);
    }
}
