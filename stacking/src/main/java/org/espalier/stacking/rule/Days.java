package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.Optional;

/** Days from a first to a last one, both included; what is absent does not bound. */
final class Days {

    private Days() {}

    static boolean within(LocalDate day, Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    static boolean areOrdered(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isEmpty() || to.isEmpty() || !to.orElseThrow().isBefore(from.orElseThrow());
    }

    /** For example {@code from 2025-04-01 to 2025-09-30}, {@code on or after 2025-04-01}. */
    static String words(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent()) {
            return "from " + from.orElseThrow() + " to " + to.orElseThrow();
        }
        return from.map(first -> "on or after " + first)
                .orElseGet(() -> "on or before " + to.map(LocalDate::toString).orElse("any day"));
    }
}
