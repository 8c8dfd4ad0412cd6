package org.espalier.recognition.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Who hears an appeal against a decision, and for how long.
 *
 * <pre>{@code
 * Appeal appeal = Appeal.of("Appeals committee", Period.ofDays(30));
 * appeal.until(LocalDate.parse("2026-11-22"));   // 2026-12-22
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAppeal.class)
@JsonDeserialize(as = ImmutableAppeal.class)
public abstract class Appeal {

    Appeal() {}

    /** A new builder; body and within are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** An appeal to a body within a time. */
    public static Appeal of(String body, Period within) {
        return builder().body(body).within(within).build();
    }

    /** Who hears it: an office, a committee or a court. */
    public abstract String body();

    /** How long after the day of the decision it can be made. */
    public abstract Period within();

    /** Where it is sent: a postal or web address. */
    public abstract Optional<String> address();

    /** What the learner should know besides, for example that it costs nothing. */
    public abstract Optional<String> note();

    /** The last day on which an appeal against a decision of a day can be made. */
    public LocalDate until(LocalDate decidedOn) {
        return decidedOn.plus(within());
    }

    @Value.Check
    void check() {
        Faults.of("Appeal")
                .notBlank(body(), "body")
                .check(Periods.isPositive(within()), "within", Periods.WANTED)
                .notBlank(address(), "address")
                .notBlank(note(), "note")
                .throwIfAny();
    }

    /** Builds an {@link Appeal}; every attribute may be set once. */
    public static final class Builder extends ImmutableAppeal.Builder {
        Builder() {}
    }
}
