package org.espalier.stacking.bulk;

import java.util.Optional;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;
import org.jspecify.annotations.Nullable;

/** What the cells of one row tell of the level. */
final class LevelDraft {

    private @Nullable QualificationLevel eqf;
    private @Nullable NationalLevel national;

    /** Takes a level of which only the EQF level is told. */
    void eqf(QualificationLevel told) {
        eqf = told;
    }

    void national(NationalLevel told) {
        national = told;
    }

    /** Tells the level, if anything is told of it. */
    void tell(MicroCredential.Builder credential) {
        if (national != null) {
            credential.level(together(national));
        } else if (eqf != null) {
            credential.level(eqf);
        }
    }

    private QualificationLevel together(NationalLevel told) {
        QualificationLevel.Builder level = QualificationLevel.builder();
        level.eqf(Optional.ofNullable(eqf).flatMap(QualificationLevel::eqf)).addNational(told);
        return level.build();
    }
}
