package org.espalier.stacking.bulk;

import java.util.Optional;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;
import org.jspecify.annotations.Nullable;

/** What the cells of one row tell of the level. */
final class LevelDraft {

    private @Nullable EqfLevel eqf;
    private @Nullable NationalLevel national;

    void eqf(EqfLevel told) {
        eqf = told;
    }

    void national(NationalLevel told) {
        national = told;
    }

    /** The level, if anything is told of it. */
    Optional<QualificationLevel> told() {
        if (eqf == null && national == null) {
            return Optional.empty();
        }
        QualificationLevel.Builder level = QualificationLevel.builder();
        level.eqf(Optional.ofNullable(eqf));
        Optional.ofNullable(national).ifPresent(level::addNational);
        return Optional.of(level.build());
    }
}
