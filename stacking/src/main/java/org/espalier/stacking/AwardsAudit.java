package org.espalier.stacking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.Portfolio;
import org.espalier.stacking.audit.AskedAward;
import org.espalier.stacking.audit.AuditLimits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.Auditor;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.Circumstances;

/**
 * Audits what a learner holds against several awards at once, for example a certificate and the degree that comes after it.
 *
 * <pre>{@code
 * List<AuditResult> results = AwardsAudit.of(List.of(certificate, degree)).audit(portfolio, LocalDate.parse("2026-11-22"));
 * }</pre>
 *
 * <p>A holding may count for several awards, unless a policy of one says otherwise: {@code overlap-limit} of awards bounds
 * what two of them share, {@code consumed} does not count what earlier awards in the list used up. Of all ways of counting,
 * one is told that lacks least in all awards together.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AwardsAudit {

    private final List<Award> awards;
    private final Circumstances circumstances;
    private final AuditLimits limits;
    private final List<AskedAward> asked;

    private AwardsAudit(List<Award> awards, Circumstances circumstances, AuditLimits limits) {
        this.awards = List.copyOf(awards);
        this.circumstances = circumstances;
        this.limits = limits;
        this.asked = awards.stream()
                .map(award -> AskedAward.of(award, circumstances, Map.of()))
                .toList();
    }

    /** Audits against awards, the earlier one first; their ids differ. */
    public static AwardsAudit of(List<Award> awards) {
        if (awards.stream().map(Award::id).distinct().count() < awards.size()) {
            throw new IllegalArgumentException("Two awards have one id: " + awards);
        }
        return new AwardsAudit(awards, Circumstances.none(), AuditLimits.STANDARD);
    }

    /** The same audit with other limits. */
    public AwardsAudit within(AuditLimits other) {
        return new AwardsAudit(awards, circumstances, other);
    }

    /** The same audit of a case of which more is known. */
    public AwardsAudit in(Circumstances other) {
        return new AwardsAudit(awards, other, limits);
    }

    /** What a learner holds, audited for a day: one answer for each award, in their order. */
    public List<AuditResult> audit(Portfolio portfolio, LocalDate day) {
        return Auditor.audit(asked, portfolio, day, limits);
    }
}
