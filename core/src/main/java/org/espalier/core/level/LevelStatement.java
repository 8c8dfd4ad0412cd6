package org.espalier.core.level;

import java.util.Optional;
import org.espalier.core.finding.Source;
import org.espalier.core.style.ScalarStyle;
import org.immutables.value.Value;

/**
 * One statement of a level, and the EQF level that it means.
 *
 * <p>The statement {@code IE NQF 6} means EQF 5; {@code second cycle} means EQF 7.
 *
 * <p>This class is immutable and thread-safe.
 */
@ScalarStyle
@Value.Immutable
public abstract class LevelStatement {

    /** In what terms a level is stated. */
    public enum Kind {
        /** As an EQF level. */
        EQF,
        /** As a level of a national framework. */
        NATIONAL,
        /** As a cycle of higher education. */
        CYCLE
    }

    LevelStatement() {}

    /** In what terms the level is stated. */
    public abstract Kind kind();

    /** The level as stated, for example {@code IE NQF 6}. */
    public abstract String text();

    /** The EQF level that it means; empty where the level is known to be referenced to none. */
    public abstract Optional<EqfLevel> eqf();

    /** Where that meaning comes from; empty for an EQF level itself, and where several sources agree. */
    public abstract Optional<Source> source();
}
