package org.espalier.stacking.rule;

import java.util.Optional;
import org.espalier.core.level.EqfLevel;

/**
 * Levels from one to another, both included; either may be open.
 *
 * @param lowest the lowest level
 * @param highest the highest level
 */
record LevelRange(Optional<EqfLevel> lowest, Optional<EqfLevel> highest) {

    static LevelRange of(HoldingFilter filter) {
        return new LevelRange(filter.levelAtLeast(), filter.levelAtMost());
    }

    boolean isOpen() {
        return lowest.isEmpty() && highest.isEmpty();
    }

    boolean covers(EqfLevel level) {
        return (lowest.isEmpty() || level.isAtLeast(lowest.get()))
                && (highest.isEmpty() || highest.get().isAtLeast(level));
    }

    /** Whether no level is in both. */
    boolean excludes(LevelRange other) {
        return endsBefore(other) || other.endsBefore(this);
    }

    private boolean endsBefore(LevelRange other) {
        return highest.isPresent() && other.lowest.isPresent() && highest.get().compareTo(other.lowest.get()) < 0;
    }
}
