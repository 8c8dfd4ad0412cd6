package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.HoldingState;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Outcome;

/**
 * A holding that an audit looks at, and whether it may count at all.
 *
 * @param counted the holding as it counts
 * @param refusal why it does not count whatever the requirement; empty where it may
 * @param open data that are missing to know whether it may count
 * @param until the last day on which it counts; empty where that does not end
 */
record Candidate(CountedHolding counted, Optional<Outcome> refusal, List<String> open, Optional<LocalDate> until) {

    static final Comparator<Candidate> BY_ID = Comparator.comparing(Candidate::id);

    Candidate {
        open = List.copyOf(open);
    }

    String id() {
        return counted.id().text();
    }

    String title() {
        return counted.credential().label();
    }

    boolean isEarned() {
        return counted.holding().state() == HoldingState.EARNED;
    }

    /** Whether it is earned in a world: for sure, or as the day of its award says against its state. */
    boolean isEarned(Completion completion) {
        return isEarned() || (completion == Completion.MOST && counted.isDateContradictory());
    }

    /** Whether it may count, in a world where what is missing turns out as the completion says. */
    boolean mayCount(Completion completion) {
        return refusal.isEmpty() && (open.isEmpty() || completion == Completion.MOST);
    }
}
