package org.espalier.stacking;

import java.time.LocalDate;
import org.espalier.core.credential.Portfolio;
import org.espalier.stacking.audit.AuditLimits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.Auditor;
import org.espalier.stacking.award.Award;

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
 * <p>This class is immutable and thread-safe.
 */
public final class AwardAudit {

    private final Award award;
    private final AuditLimits limits;

    private AwardAudit(Award award, AuditLimits limits) {
        this.award = award;
        this.limits = limits;
    }

    /** Audits against an award. */
    public static AwardAudit of(Award award) {
        return new AwardAudit(award, AuditLimits.STANDARD);
    }

    /** The same audit with other limits. */
    public AwardAudit within(AuditLimits other) {
        return new AwardAudit(award, other);
    }

    /** What a learner holds, audited for a day. */
    public AuditResult audit(Portfolio portfolio, LocalDate day) {
        return Auditor.audit(award, portfolio, day, limits);
    }
}
