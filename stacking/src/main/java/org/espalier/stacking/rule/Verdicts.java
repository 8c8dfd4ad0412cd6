package org.espalier.stacking.rule;

import java.util.Collection;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.Answer;

/** Kleene's logic on verdicts; what does not apply has no say. */
final class Verdicts {

    private Verdicts() {}

    /** Satisfied for yes, violated for no, undetermined for unknown. */
    static Verdict of(Answer answer) {
        return switch (answer) {
            case YES -> Verdict.SATISFIED;
            case NO -> Verdict.VIOLATED;
            case UNKNOWN -> Verdict.UNDETERMINED;
        };
    }

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

    /** What all that may be the case say alike; undetermined where they differ. */
    static Verdict agreed(Collection<Verdict> possible) {
        Verdict first = possible.iterator().next();
        return possible.stream().allMatch(first::equals) ? first : Verdict.UNDETERMINED;
    }

    /** Whether it is satisfied: yes, no where it is violated, else not known. */
    static Answer answer(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Answer.YES;
            case VIOLATED -> Answer.NO;
            default -> Answer.UNKNOWN;
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
