package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.award.Award;

/**
 * Audits one portfolio against one award.
 *
 * <p>Four worlds are solved at most: what is earned, with and without what is in progress, each with unknown data turning
 * out badly, and turning out well. What holds in the first world holds whatever the data are. The other extreme may ask two
 * things of one datum that exclude each other; so where the two differ, unknown levels are tried one after another.
 */
public final class Auditor {

    private final Prepared prepared;
    private final Award award;
    private final Portfolio portfolio;
    private final LocalDate day;
    private final AwardTree tree;
    private final List<Candidate> candidates;
    private final Lowering lowering;
    private final Search search;
    private final Worlds worlds;
    private final AuditLimits limits;
    private final boolean isBrief;

    private Auditor(Prepared prepared, LocalDate day, Search search, Worlds worlds, AuditLimits limits) {
        this(prepared, day, search, worlds, limits, false);
    }

    private Auditor(
            Prepared prepared, LocalDate day, Search search, Worlds worlds, AuditLimits limits, boolean isBrief) {
        this.prepared = prepared;
        this.award = prepared.award();
        this.portfolio = prepared.portfolio();
        this.day = day;
        this.tree = prepared.tree();
        this.candidates = prepared.candidates();
        this.lowering = prepared.lowering();
        this.search = search;
        this.worlds = worlds;
        this.limits = limits;
        this.isBrief = isBrief;
    }

    /**
     * The answer for a day.
     *
     * @param asked what is asked for
     * @param portfolio what the learner holds
     * @param day the day for which the answer holds
     * @param limits how far to search
     * @return the answer; it says so where the search was cut short
     */
    public static AuditResult audit(AskedAward asked, Portfolio portfolio, LocalDate day, AuditLimits limits) {
        Prepared prepared = asked.with(portfolio, day);
        Search search = new Search(prepared, limits);
        return new Auditor(prepared, day, search, search, limits).audit();
    }

    /** The same answer without proofs, and without what would mend each requirement alone. */
    public static AuditResult brief(AskedAward asked, Portfolio portfolio, LocalDate day, AuditLimits limits) {
        Prepared prepared = asked.with(portfolio, day);
        Search search = new Search(prepared, limits);
        return new Auditor(prepared, day, search, search, limits, true).audit();
    }

    /**
     * The answers to several awards at once, in their order; the earlier award comes first. A holding may count for several
     * of them, unless a policy of one limits what it shares with another or does not count what is used up.
     */
    public static List<AuditResult> audit(
            List<AskedAward> asked, Portfolio portfolio, LocalDate day, AuditLimits limits) {
        List<Prepared> prepared =
                asked.stream().map(one -> one.with(portfolio, day)).toList();
        JointSearch joint = new JointSearch(prepared, limits);
        List<AuditResult> results = new ArrayList<>();
        for (int award = 0; award < prepared.size(); award++) {
            Search alone = new Search(prepared.get(award), limits);
            results.add(new Auditor(prepared.get(award), day, alone, joint.of(award), limits).audit());
        }
        return results;
    }

    /**
     * What every holding does for one requirement, or why it does nothing, after what the audit says of it.
     *
     * @param requirement the id of a requirement anywhere in the award
     * @throws IllegalArgumentException if the award has none of that id
     */
    public static Report explain(
            AskedAward asked, Portfolio portfolio, String requirement, LocalDate day, AuditLimits limits) {
        Prepared prepared = asked.with(portfolio, day);
        Search search = new Search(prepared, limits);
        return new Auditor(prepared, day, search, search, limits).explain(requirement);
    }

    private Report explain(String id) {
        Requested requested = tree.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No requirement of this award: " + id));
        AuditResult result = audit();
        Found base = worlds.best(Completion.LEAST, result.status() == AwardStatus.ELIGIBLE_FOR_REVIEW);
        List<Finding> findings = new ArrayList<>(told(result, requested));
        findings.addAll(new Explaining(prepared, base).of(requested));
        return Report.of(day, findings);
    }

    private static List<Finding> told(AuditResult result, Requested requested) {
        return result.findings().stream()
                .filter(finding -> finding.subject().requirement().equals(Optional.of(requested.id())))
                .toList();
    }

    private AuditResult audit() {
        if (isBrief && isOutOfReach()) {
            return notMet(Tried.NOTHING);
        }
        Found earned = worlds.best(Completion.LEAST, true);
        if (earned.isMet()) {
            return result(AwardStatus.ELIGIBLE_FOR_REVIEW, earned, earned, Tried.NOTHING);
        }
        Found possible = worlds.best(Completion.MOST, true);
        if (possible.isMet() || earned.isOpen()) {
            return open(earned, possible);
        }
        return search.atBest(possible).isMet()
                ? result(AwardStatus.UNDETERMINED, worlds.best(Completion.LEAST, false), possible, Tried.NOTHING)
                : notMet(Tried.NOTHING);
    }

    /** Whether not even all that is in progress, with all that is unknown turning out well, meets the award. */
    private boolean isOutOfReach() {
        Found hoped = worlds.best(Completion.MOST, false);
        return !hoped.isMet() && !hoped.isOpen() && !search.atBest(hoped).isMet();
    }

    /** Where the extremes leave the verdict open, single completions may decide. */
    private AuditResult open(Found earned, Found possible) {
        Found base = worlds.best(Completion.LEAST, false); // Before the completions, which may use up the budget.
        boolean canTry = worlds == search && !earned.isOpen() && search.isExact(earned);
        Tried tried = canTry ? Completions.of(prepared, search) : Tried.NOTHING;
        return switch (tried.verdict()) {
            case SATISFIED -> met(tried);
            case VIOLATED -> notMet(tried);
            default -> result(AwardStatus.UNDETERMINED, base, possible, tried);
        };
    }

    /** Whatever the levels are, everything is met; told is the completion that holds for the shortest time. */
    private AuditResult met(Tried tried) {
        Trial trial = tried.shortest();
        Auditor supposing = new Auditor(trial.prepared(), day, trial.search(), trial.search(), limits, isBrief);
        Found earned = trial.search().best(Completion.LEAST, true);
        return supposing.result(AwardStatus.ELIGIBLE_FOR_REVIEW, earned, earned, tried);
    }

    private AuditResult notMet(Tried tried) {
        Found completed = worlds.best(Completion.LEAST, false);
        Found hoped = worlds.best(Completion.MOST, false);
        Ending ending = new Lost(prepared, search, day).ending();
        return result(ending.status(), completed, hoped, tried, ending);
    }

    private AuditResult result(AwardStatus status, Found base, Found possible, Tried tried) {
        return result(status, base, possible, tried, Ending.NONE);
    }

    private AuditResult result(AwardStatus status, Found base, Found possible, Tried tried, Ending ending) {
        List<Witness> witnesses = !isBrief && status.verdict() == Verdict.VIOLATED && !possible.isMet()
                ? Witnesses.of(tree, possible.lowered(), lowering.groups(Completion.MOST))
                : List.of();
        List<RequirementResult> results =
                new Results(tree, base, possible, mending(base, witnesses, ending), ending).all();
        AuditResult.Builder result = AuditResult.builder();
        result.award(award.id())
                .title(award.title().text())
                .version(award.version())
                .learner(portfolio.learner())
                .evaluatedOn(day)
                .status(status)
                .addAllRequirements(results)
                .addAllNotCounted(base.unused(candidates))
                .addAllWitnesses(witnesses);
        Found sure = status.verdict() == Verdict.VIOLATED && !isBrief ? search.atBest(possible) : possible;
        Optional<ProofCase> proof = proof(status, sure, witnesses);
        Alternatives alternatives = alternatives(status, base);
        method(result.proof(proof).addAllAlternatives(alternatives.all()), base);
        AuditFindings findings = new AuditFindings(award, tree, candidates, lowering, base, possible);
        ProofFindings proofs = new ProofFindings(tree, status, base, isBrief || sure.isMet());
        Completing completing = new Completing(prepared, search, base);
        List<Finding> completed = isCompleting(status) ? completing.findings() : List.of();
        return result.holdsUntil(findings.holdsUntil(status))
                .addAllFindings(findings.of(status, results))
                .addAllFindings(ending.findings())
                .addAllFindings(proofs.of(witnesses, proof))
                .addAllFindings(proofs.of(tried, possible.isMet()))
                .addAllFindings(completing.waiting(findings.notCounted()))
                .addAllFindings(Renewals.of(portfolio, day).gaps())
                .addAllFindings(Contradictions.of(candidates))
                .addAllFindings(alternatives.fewer())
                .addAllFindings(completed)
                .build();
    }

    /** Whether it is looked for what completing would mend; not where several awards are asked for at once. */
    private boolean isCompleting(AwardStatus status) {
        return status == AwardStatus.NOT_YET && !isBrief && worlds == search;
    }

    private Function<Requested, Optional<Rational>> mending(Found base, List<Witness> witnesses, Ending ending) {
        return isBrief || !ending.findings().isEmpty()
                ? leaf -> Optional.empty()
                : new Mending(search, base, witnesses)::of;
    }

    /** A proof for what no witness shows. */
    private Optional<ProofCase> proof(AwardStatus status, Found possible, List<Witness> witnesses) {
        boolean needed = !isBrief && status.verdict() == Verdict.VIOLATED && !possible.isMet() && witnesses.isEmpty();
        return needed ? Proofs.of(possible.lowered(), limits.contradictions()) : Optional.empty();
    }

    private Alternatives alternatives(AwardStatus status, Found base) {
        boolean earnedOnly = status == AwardStatus.ELIGIBLE_FOR_REVIEW;
        Lowered lowered = limits.alternatives() == 0
                ? base.lowered()
                : lowering.lowered(Completion.LEAST, candidate -> !earnedOnly || candidate.isEarned(), Wanted.ALL);
        return new Alternatives(tree, candidates, lowered, search, limits.alternatives(), base);
    }

    private void method(AuditResult.Builder result, Found base) {
        Found sure = base.isMet() ? base : search.atBest(base);
        result.shortfall(base.answer().shortfall())
                .bound(sure.answer().bound())
                .proved(base.answer().isProved()
                        && sure.answer().shortfall().equals(base.answer().shortfall()))
                .method(AuditMethod.of(base.answer().method()))
                .steps(worlds.steps());
    }
}
