package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * That a course was approved before it was offered.
 *
 * <pre>{@code
 * Approval.builder().decidedOn(LocalDate.parse("2024-03-01")).by("Quality board").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableApproval.class)
@JsonDeserialize(as = ImmutableApproval.class)
public abstract class Approval {

    Approval() {}

    /** A new builder; decidedOn is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The day of the decision. */
    public abstract LocalDate decidedOn();

    /** The body that decided. */
    public abstract Optional<String> by();

    /** The number or name of the decision. */
    public abstract Optional<String> reference();

    /** Where it can be seen. */
    public abstract Optional<String> link();

    /** How many days it took from the application to the decision. */
    public abstract Optional<Integer> days();

    @Value.Check
    void check() {
        Faults.of("Approval")
                .notBlank(by(), "by")
                .notBlank(reference(), "reference")
                .notBlank(link(), "link")
                .check(days().stream().allMatch(count -> count >= 0), "days", "must not be negative")
                .throwIfAny();
    }

    /** Builds a {@link Approval}; every attribute may be set once. */
    public static final class Builder extends ImmutableApproval.Builder {
        Builder() {}
    }
}
