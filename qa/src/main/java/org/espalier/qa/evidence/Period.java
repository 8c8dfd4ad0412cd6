package org.espalier.qa.evidence;

import java.time.LocalDate;
import java.util.Optional;

/** A time with a first and a last day, both of which belong to it; open where a day is absent. */
final class Period {

    private Period() {}

    static boolean isInOrder(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isEmpty() || to.stream().noneMatch(from.get()::isAfter);
    }

    static boolean holds(Optional<LocalDate> from, Optional<LocalDate> to, LocalDate day) {
        return from.stream().noneMatch(day::isBefore) && to.stream().noneMatch(day::isAfter);
    }
}
