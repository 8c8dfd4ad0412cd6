package org.espalier.stacking.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;

/** The answer of an audit beside the best way of counting that brute force finds. */
final class Compared {

    private final AuditResult result;
    private final BruteForceAudit brute;
    private final List<String> faults = new ArrayList<>();

    private Compared(AuditCase given, BruteForceAudit brute) {
        this.result = given.audited();
        this.brute = brute;
        if (isDecidedByLevels()) {
            return;
        }
        AllocationCheck check = new AllocationCheck(given, result, brute.world());
        faults.addAll(check.faults());
        if (faults.isEmpty()) {
            best(check.filling());
        }
    }

    /** Brute force knows no completions; such verdicts are held against told levels in {@link CompletionsTest}. */
    private boolean isDecidedByLevels() {
        return result.report().findings("COMPLETIONS").stream()
                .anyMatch(finding -> finding.verdict() != Verdict.UNDETERMINED);
    }

    /** What brute force finds of an audit; empty where there are more than so many ways of counting. */
    static Optional<Compared> of(AuditCase given, long most) {
        return BruteForceAudit.of(given, most).map(brute -> new Compared(given, brute));
    }

    private void best(BitSet[] filling) {
        Score told = brute.of(filling);
        Score best = brute.best();
        boolean told6 = tier(told, best).equals("credits") || tier(told, best).equals("holdings");
        if (told.compareTo(best) != 0 && (!told6 || brute.world().isSized())) {
            faults.add("not the best, " + tier(told, best) + ": " + told + ", best " + best);
        }
        if (!result.proved()) {
            faults.add("not proved");
        }
    }

    private static String tier(Score told, Score best) {
        if (told.standing() != best.standing()) {
            return "standing";
        }
        if (!told.shortfall().equals(best.shortfall())) {
            return "shortfall";
        }
        if (!told.cost().equals(best.cost())) {
            return "cost";
        }
        if (told.exceptions() != best.exceptions()) {
            return "exceptions";
        }
        if (!told.until().equals(best.until())) {
            return "until";
        }
        if (told.inProgress() != best.inProgress()) {
            return "in progress";
        }
        return told.credits().equals(best.credits()) ? "holdings" : "credits";
    }

    AwardStatus status() {
        return result.status();
    }

    long looked() {
        return brute.looked();
    }

    List<String> faults() {
        return faults;
    }
}
