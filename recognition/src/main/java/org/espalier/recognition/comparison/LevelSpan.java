package org.espalier.recognition.comparison;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalFrameworks;
import org.espalier.core.level.QualificationLevel;

/** The EQF levels that are possible, from the lowest to the highest. */
record LevelSpan(EqfLevel from, EqfLevel to) {

    /** The levels that a statement leaves possible: one where its parts agree, else those on which they disagree. */
    static Optional<LevelSpan> of(QualificationLevel level, NationalFrameworks frameworks, LocalDate day) {
        return of(level.statements(frameworks, day).stream()
                .flatMap(statement -> statement.eqf().stream())
                .toList());
    }

    private static Optional<LevelSpan> of(List<EqfLevel> levels) {
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
