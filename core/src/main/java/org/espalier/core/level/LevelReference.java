package org.espalier.core.level;

import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Source;
import org.espalier.core.style.ScalarStyle;
import org.immutables.value.Value;

/**
 * What a table says of a national level: the framework, the row, and the EQF level with its source.
 *
 * <p>For {@code SCQF 10} the EQF level is 6. For {@code SCQF 1} it is empty: that level is known, and referenced to no
 * EQF level.
 *
 * <p>This class is immutable and thread-safe.
 */
@ScalarStyle
@Value.Immutable
public abstract class LevelReference {

    LevelReference() {}

    static LevelReference of(NationalFramework framework, FrameworkLevel row) {
        return ImmutableLevelReference.of(framework, row);
    }

    /** The framework. */
    public abstract NationalFramework framework();

    /** The row of the table. */
    public abstract FrameworkLevel row();

    /** The level in the words of the table, for example {@code IE NQF 9}. */
    public NationalLevel level() {
        return NationalLevel.of(framework().id(), row().label());
    }

    /** The EQF level; empty where the national level is referenced to none. */
    public Optional<EqfLevel> eqf() {
        return row().eqf();
    }

    /** Where the EQF level comes from, with its confidence. */
    public Source source() {
        return row().source().orElseGet(() -> framework().source());
    }

    /** Whether this row gives the level of another one a later meaning. */
    boolean replaces(LevelReference other) {
        return level().equals(other.level())
                && row().start().isAfter(other.row().start());
    }

    Stream<NationalLevel> otherTexts() {
        return Stream.concat(Stream.of(framework().id()), framework().aliases().stream())
                .flatMap(name -> Stream.concat(Stream.of(row().label()), row().aliases().stream())
                        .map(label -> NationalLevel.of(name, label)));
    }

    @Override
    public String toString() {
        return level() + eqf().map(level -> " = " + level).orElse(" is referenced to no EQF level");
    }
}
