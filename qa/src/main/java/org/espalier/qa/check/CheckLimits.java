package org.espalier.qa.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * How old evidence may be, and how long a procedure may take. The numbers are conventions of this library.
 *
 * <pre>{@code
 * CheckLimits.builder().procedureDays(60).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCheckLimits.class)
@JsonDeserialize(as = ImmutableCheckLimits.class)
public abstract class CheckLimits {

    CheckLimits() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The limits that hold unless a profile has others. */
    public static CheckLimits standard() {
        return builder().build();
    }

    /** For how many months a look at a public entry counts; twelve unless told. */
    @Value.Default
    public int catalogueMonths() {
        return 12;
    }

    /** After how many months a course must be reviewed again; twelve unless told, as the ETF advises. */
    @Value.Default
    public int reviewMonths() {
        return 12;
    }

    /** How many days the approval of a course may take; ninety unless told. */
    @Value.Default
    public int procedureDays() {
        return 90;
    }

    @Value.Check
    void check() {
        Faults.of("Check limits")
                .check(catalogueMonths() > 0, "catalogueMonths", "must be above zero")
                .check(reviewMonths() > 0, "reviewMonths", "must be above zero")
                .check(procedureDays() > 0, "procedureDays", "must be above zero")
                .throwIfAny();
    }

    /** Builds a {@link CheckLimits}; every attribute may be set once. */
    public static final class Builder extends ImmutableCheckLimits.Builder {
        Builder() {}
    }
}
