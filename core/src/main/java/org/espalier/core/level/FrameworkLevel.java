package org.espalier.core.level;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A row of the table of national frameworks: one level, and the EQF level to which it is referenced.
 *
 * <pre>{@code
 * FrameworkLevel.builder().label("4").eqf(EqfLevel.EQF_5).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFrameworkLevel.class)
@JsonDeserialize(as = ImmutableFrameworkLevel.class)
public abstract class FrameworkLevel {

    FrameworkLevel() {}

    /** A new builder; the label is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The level as its framework writes it, for example {@code 7.1} or {@code Entry 3}. */
    public abstract String label();

    /** Other texts for the level, for example {@code II} for {@code II-Grade de Licence}. */
    public abstract List<String> aliases();

    /** The EQF level; empty where the level is referenced to none. */
    public abstract Optional<EqfLevel> eqf();

    /** The IRI in the vocabulary of the European Union; empty where the level is not in it. */
    public abstract Optional<URI> iri();

    /** The first day on which the level has this meaning; empty where it is not known to have begun. */
    public abstract Optional<LocalDate> validFrom();

    /** The last day on which the level was in force; empty where it is. */
    public abstract Optional<LocalDate> validTo();

    /** Where the EQF level comes from, where it is not the source of the whole framework. */
    public abstract Optional<Source> source();

    /** What a reader should know besides. */
    public abstract Optional<String> note();

    /** Whether the level is in force on a day. */
    public boolean isValidOn(LocalDate day) {
        return hasBegunBy(day) && validTo().stream().noneMatch(day::isAfter);
    }

    /** Whether the level is in force on a day or was before. */
    boolean hasBegunBy(LocalDate day) {
        return validFrom().stream().noneMatch(day::isBefore);
    }

    /** Whether there is a day on which both levels are in force. */
    boolean overlaps(FrameworkLevel other) {
        LocalDate latestStart = latest(start(), other.start());
        return isValidOn(latestStart) && other.isValidOn(latestStart);
    }

    LocalDate start() {
        return validFrom().orElse(LocalDate.MIN);
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    @Value.Check
    void check() {
        Faults.of("Level " + label())
                .notBlank(label(), "label")
                .check(validTo().stream().noneMatch(this::isBeforeStart), "validTo", "is before validFrom")
                .throwIfAny();
    }

    private boolean isBeforeStart(LocalDate day) {
        return day.isBefore(start());
    }

    /** Builds a {@link FrameworkLevel}; every attribute may be set once. */
    public static final class Builder extends ImmutableFrameworkLevel.Builder {
        Builder() {}
    }
}
