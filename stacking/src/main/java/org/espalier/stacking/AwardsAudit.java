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
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.SharingPolicy;

/**
 * Audits what a learner holds against several awards at once, for example a certificate and the degree that comes after it.
 *
 * <pre>{@code
 * List<AuditResult> results = AwardsAudit.of(List.of(certificate, degree)).audit(portfolio, LocalDate.parse("2026-11-22"));
 * }</pre>
 *
 * <p>A holding may count for several awards, unless a policy of one says otherwise: {@code overlap-limit} of awards bounds
 * what two of them share, {@code consumed} does not count what earlier awards in the list used up. Of all ways of counting,
 * one is told that lacks least in all awards together; of those that do, one by which most awards are met, then one by which
 * the earlier ones are. Alternatives for one award are told beside what the others count, within what they may share.
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

    /**
     * Audits against awards, the earlier one first; their ids differ. None limits the credits that it shares with one that counts
     * parts of credentials: the smaller of two parts does not add up.
     */
    public static AwardsAudit of(List<Award> awards) {
        if (awards.stream().map(Award::id).distinct().count() < awards.size()) {
            throw new IllegalArgumentException("Two awards have one id: " + awards);
        }
        awards.forEach(award -> checkLimits(award, awards));
        return new AwardsAudit(awards, Circumstances.none(), AuditLimits.STANDARD);
    }

    private static void checkLimits(Award award, List<Award> awards) {
        for (RuleUse policy : award.policies()) {
            if (policy.rule().sharing().orElse(null) instanceof SharingPolicy.OverlapLimit limit
                    && limit.ofAwards()
                    && limit.system().isPresent()
                    && awards.stream()
                            .anyMatch(other ->
                                    countsParts(other) && limit.between().contains(other.id()))) {
                throw new IllegalArgumentException("Rule " + policy.id() + " of award " + award.id()
                        + " limits credits that it shares with an award that counts parts of credentials; limit the"
                        + " number of credentials");
            }
        }
    }

    private static boolean countsParts(Award award) {
        return SharingPolicy.Splitting.of(award.policies()).isPresent();
    }

    /** The same audit with other limits. */
    public AwardsAudit within(AuditLimits other) {
        return new AwardsAudit(awards, circumstances, other);
    }

    /** The same audit of a case of which more is known. */
    public AwardsAudit in(Circumstances other) {
        return new AwardsAudit(awards, other, limits);
    }

    /**
     * What a learner holds, audited for a day: one answer for each award, in their order. Of the exceptions in the case each tells
     * what of the award rests on it.
     */
    public List<AuditResult> audit(Portfolio portfolio, LocalDate day) {
        List<AuditResult> results = audited(portfolio, day);
        return circumstances.exceptions().isEmpty()
                ? results
                : new AuditExceptions(awards, circumstances, other -> in(other).audited(portfolio, day))
                        .told(results, portfolio, day);
    }

    private List<AuditResult> audited(Portfolio portfolio, LocalDate day) {
        return Auditor.audit(asked, portfolio, day, limits);
    }
}
