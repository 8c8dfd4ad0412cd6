package org.espalier.core.level;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.CountryCode;
import org.immutables.value.Value;

/**
 * A national qualifications framework: its names and its levels.
 *
 * <pre>{@code
 * NationalFramework.builder()
 *         .id("EstQF")
 *         .name("Estonia")
 *         .country(CountryCode.parse("EE"))
 *         .source(source)
 *         .addLevels(level)
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNationalFramework.class)
@JsonDeserialize(as = ImmutableNationalFramework.class)
public abstract class NationalFramework {

    NationalFramework() {}

    /** A new builder; identifier, name, country and source are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name by which statements refer to it; the prefix of the European vocabulary, for example {@code IE NQF}. */
    public abstract String id();

    /** What people call it, in English, for example {@code Ireland (NFQ)}. */
    public abstract String name();

    /** The country. */
    public abstract CountryCode country();

    /** The part of the country where it is one, for example {@code GB-SCT}. */
    public abstract Optional<String> jurisdiction();

    /** Other names that statements use, for example {@code NFQ}. Two frameworks may share one. */
    public abstract List<String> aliases();

    /** Where the EQF levels come from, unless a level names its own source. */
    public abstract Source source();

    /** What a reader should know besides. */
    public abstract Optional<String> note();

    /** The levels, from the lowest. */
    public abstract List<FrameworkLevel> levels();

    Stream<LevelReference> references() {
        return levels().stream().map(level -> LevelReference.of(this, level));
    }

    @Value.Check
    void check() {
        Faults.of("National framework")
                .notBlank(id(), "id")
                .notBlank(name(), "name")
                .throwIfAny();
    }

    /** Builds a {@link NationalFramework}; every attribute may be set once. */
    public static final class Builder extends ImmutableNationalFramework.Builder {
        Builder() {}
    }
}
