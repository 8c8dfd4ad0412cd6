package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.model.Allocation;

/**
 * Audits one portfolio against one award.
 *
 * <p>Four worlds are solved at most: what is earned, with and without what is in progress, each with unknown data adding
 * nothing, and adding as much as is asked for. Each single thing an award asks only grows with the data, so what holds in
 * the first world holds whatever the data are. The other extreme may ask two things of one datum that exclude each
 * other; then undetermined is told where no completion would do.
 */
public final class Auditor {

    private final Award award;
    private final Portfolio portfolio;
    private final LocalDate day;
    private final Solver solver;
    private final AuditLimits limits;
    private final List<Candidate> candidates;
    private final Lowering lowering;

    private Auditor(Award award, Portfolio portfolio, LocalDate day, AuditLimits limits) {
        this.award = award;
        this.portfolio = portfolio;
        this.day = day;
        this.limits = limits;
        this.solver = new Solver(limits);
        this.candidates = Screening.of(award, portfolio, award.evaluation(day));
        this.lowering = new Lowering(award, candidates);
    }

    /**
     * The answer for a day.
     *
     * @param award what is asked for
     * @param portfolio what the learner holds
     * @param day the day for which the answer holds
     * @param limits how far to search before refusing
     * @return the answer; it says so where the search was refused
     */
    public static AuditResult audit(Award award, Portfolio portfolio, LocalDate day, AuditLimits limits) {
        Auditor auditor = new Auditor(award, portfolio, day, limits);
        try {
            return auditor.audit();
        } catch (TooLargeException tooLarge) {
            return auditor.refused();
        }
    }

    private AuditResult audit() throws TooLargeException {
        Allocation earned = solver.best(lowering.problem(Completion.LEAST, Candidate::isEarned));
        if (earned.isMet()) {
            return result(AwardStatus.ELIGIBLE_FOR_REVIEW, earned, earned);
        }
        Allocation possible = solver.best(lowering.problem(Completion.MOST, Candidate::isEarned));
        if (possible.isMet()) {
            return result(AwardStatus.UNDETERMINED, earned, possible);
        }
        Allocation completed = solver.best(lowering.problem(Completion.LEAST, candidate -> true));
        Allocation hoped = solver.best(lowering.problem(Completion.MOST, candidate -> true));
        return result(isLost() ? AwardStatus.IMPOSSIBLE : AwardStatus.NOT_YET, completed, hoped);
    }

    private AuditResult result(AwardStatus status, Allocation base, Allocation possible) throws TooLargeException {
        List<RequirementResult> results = award.requirements().stream()
                .map(requirement -> requirement(requirement, base, possible))
                .toList();
        List<Witness> witnesses =
                possible.isMet() ? List.of() : Cut.witnesses(lowering.problem(Completion.MOST, candidate -> true));
        AuditResult.Builder result = told(status, results, notCounted(base));
        result.addAllWitnesses(witnesses).method(solver.method()).steps(solver.steps());
        AuditFindings findings = new AuditFindings(award, candidates, lowering, base, possible, day);
        result.holdsUntil(findings.holdsUntil(status));
        return result.addAllFindings(findings.of(status, results, witnesses, renewalGaps()))
                .build();
    }

    private AuditResult.Builder told(AwardStatus status, List<RequirementResult> results, List<String> notCounted) {
        AuditResult.Builder result = AuditResult.builder();
        result.award(award.id())
                .title(award.title().text())
                .version(award.version())
                .learner(portfolio.learner())
                .evaluatedOn(day)
                .status(status)
                .addAllRequirements(results)
                .addAllNotCounted(notCounted);
        return result;
    }

    private RequirementResult requirement(Requirement requirement, Allocation base, Allocation possible) {
        List<Use> uses = uses(requirement, base, Completion.LEAST);
        RequirementResult.Builder result = RequirementResult.builder();
        result.id(requirement.id())
                .title(requirement.label())
                .sentence(requirement.sentence())
                .unit(requirement.unit())
                .minimum(requirement.minimum())
                .addAllUses(uses);
        return result.status(status(requirement, uses, uses(requirement, possible, Completion.MOST)))
                .build();
    }

    private RequirementStatus status(Requirement requirement, List<Use> uses, List<Use> possible) {
        Rational earned = sum(
                uses.stream().filter(use -> use.state() == HoldingState.EARNED).toList());
        if (earned.isAtLeast(requirement.minimum())) {
            return RequirementStatus.MET;
        }
        if (sum(uses).isAtLeast(requirement.minimum())) {
            return RequirementStatus.MET_IF_COMPLETED;
        }
        return sum(possible).isAtLeast(requirement.minimum())
                ? RequirementStatus.UNDETERMINED
                : RequirementStatus.UNMET;
    }

    private static Rational sum(List<Use> uses) {
        return uses.stream().map(Use::amount).reduce(Rational.ZERO, Rational::plus);
    }

    private List<Use> uses(Requirement requirement, Allocation allocation, Completion completion) {
        Map<String, String> leafOf = allocation.leafOf();
        return candidates.stream()
                .filter(candidate -> requirement.id().equals(leafOf.get(candidate.id())))
                .map(candidate -> use(candidate, requirement, completion))
                .toList();
    }

    private static Use use(Candidate candidate, Requirement requirement, Completion completion) {
        return Use.builder()
                .credential(candidate.counted().id())
                .title(candidate.title())
                .amount(Amounts.of(candidate.counted(), requirement, completion))
                .state(candidate.counted().holding().state())
                .build();
    }

    /** Whether something is missing that no new holding can mend. */
    private boolean isLost() throws TooLargeException {
        return lowering.hasLostFloor(day)
                || !solver.best(lowering.closedAfter(day)).isMet();
    }

    private List<String> notCounted(Allocation base) {
        return candidates.stream()
                .map(Candidate::id)
                .filter(id -> !base.leafOf().containsKey(id))
                .toList();
    }

    private List<Finding> renewalGaps() {
        return Renewals.of(portfolio, day).gaps();
    }

    private AuditResult refused() {
        AuditResult.Builder result = told(AwardStatus.UNDETERMINED, List.of(), notCounted(Allocation.empty()));
        return result.method(AuditMethod.REFUSED)
                .steps(solver.steps())
                .addFindings(AuditFindings.tooLarge(limits))
                .build();
    }
}
