package org.espalier.stacking.audit;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an award lets hope for, whoever asks. It is looked at once, where somebody does not meet the award; who asks at the same
 * time finds the same.
 */
final class Outlook {

    private final AwardFrame frame;
    private volatile Prospects.@Nullable Answer fromNothing;
    private volatile Prospects.@Nullable Answer everGiven;

    Outlook(AwardFrame frame) {
        this.frame = frame;
    }

    /** Whether somebody who holds nothing may meet all of it by what is awarded after the day. */
    boolean isOpen() {
        return fromNothing().isOpen();
    }

    /** Whether somebody who holds nothing may meet it by what is awarded after the day, perhaps not in every way. */
    boolean isReachable() {
        return fromNothing().contradicting().isEmpty();
    }

    private Prospects.Answer fromNothing() {
        Prospects.Answer known = fromNothing;
        if (known == null) {
            known = Prospects.of(Question.fromNothing(frame));
            fromNothing = known;
        }
        return known;
    }

    /** The ids of rules that contradict each other, whatever anybody holds. */
    Optional<Set<String>> contradiction() {
        Prospects.Answer known = everGiven;
        if (known == null) {
            known = new Prospects.Answer(Clashes.first(frame), Set.of());
            everGiven = known;
        }
        return known.contradicting();
    }
}
