package org.espalier.stacking.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.EctsCredits;
import org.immutables.value.Value;

/**
 * A part of a total, of which only so much counts.
 *
 * <pre>{@code
 * CappedPart.of("sport", EctsCredits.of(6), HoldingFilter.tagged("sport"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCappedPart.class)
@JsonDeserialize(as = ImmutableCappedPart.class)
public abstract class CappedPart {

    CappedPart() {}

    /** A part of which at most so many ECTS credits count. */
    public static CappedPart of(String id, EctsCredits maximum, HoldingFilter filter) {
        return of(id, Optional.of(maximum.amount()), filter);
    }

    /** A part of which everything counts. */
    public static CappedPart of(String id, HoldingFilter filter) {
        return of(id, Optional.empty(), filter);
    }

    /** A part of which at most so many credits of the system of the rule count; everything where that is empty. */
    public static CappedPart of(String id, Optional<Rational> maximum, HoldingFilter filter) {
        return ImmutableCappedPart.builder()
                .id(id)
                .maximum(maximum)
                .filter(filter)
                .build();
    }

    /** What the part is called in its rule. */
    public abstract String id();

    /** How many credits of it count at most; all where that is empty. */
    public abstract Optional<Rational> maximum();

    /** What is selected. */
    public abstract HoldingFilter filter();

    @Value.Check
    void check() {
        Faults.of("Part " + id())
                .notBlank(id(), "id")
                .check(maximum().map(most -> most.signum() >= 0).orElse(true), "maximum", "must not be negative")
                .throwIfAny();
    }

    /** The part in words, for example {@code at most 6 for sport (tagged sport)}. */
    public String sentence() {
        String named = NamedFilter.of(id(), filter()).sentence();
        return maximum().map(most -> "at most " + most + " for " + named).orElse("all for " + named);
    }
}
