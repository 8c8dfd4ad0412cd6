package org.espalier.core.level;

import org.espalier.core.style.ScalarStyle;
import org.immutables.value.Value;

/**
 * Two statements of one level that mean different EQF levels, for example {@code EQF 6} and {@code second cycle}.
 *
 * <p>Which of them is right is not for the library to say.
 *
 * <p>This class is immutable and thread-safe.
 */
@ScalarStyle
@Value.Immutable
public abstract class LevelDisagreement {

    LevelDisagreement() {}

    static LevelDisagreement of(LevelStatement first, LevelStatement second) {
        return ImmutableLevelDisagreement.of(first, second);
    }

    /** The statement that comes first: of the EQF, then of national levels, then of the cycle. */
    public abstract LevelStatement first();

    /** The other statement. */
    public abstract LevelStatement second();
}
