package org.espalier.stacking.rule;

import java.util.Collection;
import org.espalier.core.finding.Verdict;

/** Kleene's logic on verdicts; what does not apply has no say. */
final class Verdicts {

    private Verdicts() {}

    /** Satisfied where every one that applies is; not applicable where none applies. */
    static Verdict all(Collection<Verdict> verdicts) {
        return first(verdicts, Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.SATISFIED);
    }

    /** Satisfied where one is; not applicable where none applies. */
    static Verdict any(Collection<Verdict> verdicts) {
        return first(verdicts, Verdict.SATISFIED, Verdict.UNDETERMINED, Verdict.VIOLATED);
    }

    /** Satisfied for violated, violated for satisfied; the others stay. */
    static Verdict not(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Verdict.VIOLATED;
            case VIOLATED -> Verdict.SATISFIED;
            default -> verdict;
        };
    }

    private static Verdict first(Collection<Verdict> verdicts, Verdict... order) {
        for (Verdict verdict : order) {
            if (verdicts.contains(verdict)) {
                return verdict;
            }
        }
        return Verdict.NOT_APPLICABLE;
    }
}
