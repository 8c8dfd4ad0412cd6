package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;

/**
 * Audits one portfolio against one award.
 *
 * <p>Four worlds are solved at most: what is earned, with and without what is in progress, each with unknown data turning
 * out badly, and turning out well. What holds in the first world holds whatever the data are. The other extreme may ask two
 * things of one datum that exclude each other; so where the two differ, unknown levels are tried one after another.
 */
public final class Auditor {

    private final Enquiry enquiry;
    private final Prepared prepared;
    private final Search search;
    private final Worlds worlds;

    private Auditor(Enquiry enquiry) {
        this.enquiry = enquiry;
        this.prepared = enquiry.prepared();
        this.search = enquiry.search();
        this.worlds = enquiry.worlds();
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
        return new Auditor(Enquiry.alone(asked.with(portfolio, day), day, limits)).audit();
    }

    /** The same answer without proofs, and without what would mend each requirement alone. */
    public static AuditResult brief(AskedAward asked, Portfolio portfolio, LocalDate day, AuditLimits limits) {
        return new Auditor(
                        Enquiry.alone(asked.with(portfolio, day), day, limits).brief())
                .audit();
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
            Prepared one = prepared.get(award);
            Enquiry enquiry = new Enquiry(one, day, new Search(one, limits), joint.of(award), limits, false);
            results.add(new Auditor(enquiry).audit());
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
        return new Auditor(Enquiry.alone(asked.with(portfolio, day), day, limits)).explain(requirement);
    }

    private Report explain(String id) {
        Requested requested = prepared.tree().nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No requirement of this award: " + id));
        AuditResult result = audit();
        Found base = worlds.best(Completion.LEAST, result.status() == AwardStatus.ELIGIBLE_FOR_REVIEW);
        List<Finding> findings = new ArrayList<>(told(result, requested));
        findings.addAll(new Explaining(prepared, base).of(requested));
        return Report.of(enquiry.day(), findings);
    }

    private static List<Finding> told(AuditResult result, Requested requested) {
        return result.findings().stream()
                .filter(finding -> finding.subject().requirement().equals(Optional.of(requested.id())))
                .toList();
    }

    private AuditResult audit() {
        if (enquiry.isBrief() && isOutOfReach()) {
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
        boolean canTry = enquiry.isAlone() && !earned.isOpen() && search.isExact(earned);
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
        Found earned = trial.search().best(Completion.LEAST, true);
        Conclusion met = Conclusion.of(AwardStatus.ELIGIBLE_FOR_REVIEW, earned, earned, tried);
        return new Answering(enquiry.supposing(trial), met).result();
    }

    private AuditResult notMet(Tried tried) {
        Found completed = worlds.best(Completion.LEAST, false);
        Found hoped = worlds.best(Completion.MOST, false);
        Ending ending = new Lost(prepared, search, enquiry.day()).ending();
        return result(new Conclusion(ending.status(), completed, hoped, tried, ending));
    }

    private AuditResult result(AwardStatus status, Found base, Found possible, Tried tried) {
        return result(Conclusion.of(status, base, possible, tried));
    }

    private AuditResult result(Conclusion conclusion) {
        return new Answering(enquiry, conclusion).result();
    }
}
