package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.Tally;

/**
 * Audits one portfolio against one award.
 *
 * <p>Four worlds are solved at most: what is earned, with and without what is in progress, each with unknown data turning
 * out badly, and turning out well. What holds in the first world holds whatever the data are. The other extreme may ask two
 * things of one datum that exclude each other; then undetermined is told where no completion would do.
 */
public final class Auditor {

    private final Award award;
    private final Portfolio portfolio;
    private final LocalDate day;
    private final AwardTree tree;
    private final List<Candidate> candidates;
    private final Lowering lowering;
    private final Search search;

    private Auditor(Case asked, LocalDate day, AuditLimits limits) {
        this.award = asked.award();
        this.portfolio = asked.portfolio();
        this.day = day;
        CountedHoldings counted = CountedHoldings.of(
                portfolio.holdings(), award.evaluation(day, asked.circumstances()));
        this.tree = new AwardTree(award, counted);
        this.candidates = Screening.of(tree, portfolio);
        this.lowering = new Lowering(tree, candidates, new Costs(asked.costs()));
        this.search = new Search(lowering, candidates, limits);
    }

    /**
     * What is audited.
     *
     * @param award what is asked for
     * @param portfolio what the learner holds
     * @param circumstances what is known of the case beside the holdings
     * @param costs what it costs to use a holding; nothing unless told
     */
    public record Case(
            Award award, Portfolio portfolio, Circumstances circumstances, Map<CredentialId, Rational> costs) {

        /** Copies the costs. */
        public Case {
            costs = Map.copyOf(costs);
        }
    }

    /**
     * The answer for a day.
     *
     * @param asked what is audited
     * @param day the day for which the answer holds
     * @param limits how far to search
     * @return the answer; it says so where the search was cut short
     */
    public static AuditResult audit(Case asked, LocalDate day, AuditLimits limits) {
        return new Auditor(asked, day, limits).audit();
    }

    private AuditResult audit() {
        Found earned = search.best(Completion.LEAST, Candidate::isEarned);
        if (earned.isMet()) {
            return result(AwardStatus.ELIGIBLE_FOR_REVIEW, earned, earned);
        }
        Found possible = search.best(Completion.MOST, Candidate::isEarned);
        if (possible.isMet() || isOpen(earned)) {
            return result(AwardStatus.UNDETERMINED, earned, possible);
        }
        Found completed = search.best(Completion.LEAST, candidate -> true);
        Found hoped = search.best(Completion.MOST, candidate -> true);
        return result(isLost() ? AwardStatus.IMPOSSIBLE : AwardStatus.NOT_YET, completed, hoped);
    }

    /** Whether the search ended before it was known that nothing meets the award. */
    private static boolean isOpen(Found found) {
        return found.answer().bound().signum() == 0;
    }

    private AuditResult result(AwardStatus status, Found base, Found possible) {
        List<RequirementResult> results = new Results(tree, base, possible, new Mending(search, base)).all();
        List<Witness> witnesses = status.verdict() == Verdict.VIOLATED && !possible.isMet()
                ? Witnesses.of(tree, possible.lowered(), lowering.groups(Completion.MOST))
                : List.of();
        AuditResult.Builder result = AuditResult.builder();
        result.award(award.id())
                .title(award.title().text())
                .version(award.version())
                .learner(portfolio.learner())
                .evaluatedOn(day)
                .status(status)
                .addAllRequirements(results)
                .addAllNotCounted(notCounted(base))
                .addAllWitnesses(witnesses);
        proof(result, base);
        AuditFindings findings = new AuditFindings(award, tree, candidates, lowering, base, possible);
        return result.holdsUntil(findings.holdsUntil(status))
                .addAllFindings(findings.of(status, results, witnesses, renewalGaps()))
                .build();
    }

    private void proof(AuditResult.Builder result, Found base) {
        result.shortfall(base.answer().shortfall())
                .bound(base.answer().bound())
                .isProved(base.answer().isProved())
                .method(AuditMethod.of(base.answer().method()))
                .steps(search.steps());
    }

    /** Whether something is missing that no new holding can mend: what is closed after the day is not met. */
    private boolean isLost() {
        boolean closed = tree.tallies().anyMatch(this::isClosed);
        return closed && search.asking(this::isClosed).answer().bound().signum() > 0;
    }

    private boolean isClosed(Tally tally) {
        return tally.minimum().isPresent() && tally.filter().isClosedAfter(day);
    }

    private List<String> notCounted(Found base) {
        return candidates.stream()
                .filter(candidate -> !base.isUsed(candidate))
                .map(Candidate::id)
                .toList();
    }

    private List<Finding> renewalGaps() {
        return Renewals.of(portfolio, day).gaps();
    }
}
