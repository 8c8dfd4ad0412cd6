package org.espalier.recognition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditAmount;
import org.immutables.value.Value;

/**
 * How many credits of a component a person found covered, and why.
 *
 * <pre>{@code
 * JudgedPart.builder().credits(CreditAmount.parse("3 ects")).office("Board").on(day).because("Half was taught.").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableJudgedPart.class)
@JsonDeserialize(as = ImmutableJudgedPart.class)
public abstract class JudgedPart {

    JudgedPart() {}

    /** A new builder; everything is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The credits. */
    public abstract CreditAmount credits();

    /** The office that judged; never the name of a person. */
    public abstract String office();

    /** The day of the judgement. */
    public abstract LocalDate on();

    /** Why. */
    public abstract String because();

    @Value.Check
    void check() {
        Faults.of("Judged part")
                .check(credits().amount().signum() > 0, "credits", "must be more than none")
                .notBlank(office(), "office")
                .notBlank(because(), "because")
                .throwIfAny();
    }

    /** Builds a {@link JudgedPart}; every attribute may be set once. */
    public static final class Builder extends ImmutableJudgedPart.Builder {
        Builder() {}
    }
}
