package org.espalier.recognition.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.espalier.core.level.EqfLevel;

/** The EQF levels that are possible, from the lowest to the highest. */
record LevelSpan(EqfLevel from, EqfLevel to) {

    static Optional<LevelSpan> of(List<EqfLevel> levels) {
        return levels.isEmpty()
                ? Optional.empty()
                : Optional.of(new LevelSpan(Collections.min(levels), Collections.max(levels)));
    }

    boolean isExact() {
        return from == to;
    }

    @Override
    public String toString() {
        return isExact() ? from.toString() : from + " to " + to.number();
    }
}
