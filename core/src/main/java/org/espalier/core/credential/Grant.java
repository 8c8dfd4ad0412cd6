package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditAmount;
import org.immutables.value.Value;

/**
 * What a receiver recognised of a credential issued elsewhere. A holding with a grant counts what was granted, not its
 * own size, and only for that receiver and that purpose.
 *
 * <pre>{@code
 * Grant.builder()
 *         .receiver("University of Rijeka")
 *         .purpose("credit")
 *         .credits(CreditAmount.parse("3 ects"))
 *         .level(EqfLevel.EQF_6)
 *         .decidedOn(LocalDate.parse("2026-10-01"))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableGrant.class)
@JsonDeserialize(as = ImmutableGrant.class)
public abstract class Grant {

    Grant() {}

    /** A new builder; receiver and purpose are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Who recognised it. */
    public abstract String receiver();

    /** For what, for example {@code credit} or {@code admission}. */
    public abstract String purpose();

    /** How many credits were recognised; absent means none. */
    public abstract Optional<CreditAmount> credits();

    /** At which level. */
    public abstract Optional<EqfLevel> level();

    /** Into which requirement or component alone; absent means any that fits. */
    public abstract Optional<String> requirement();

    /** Ids of the outcomes that were recognised. */
    public abstract Set<String> outcomes();

    /** The id of the decision. */
    public abstract Optional<String> decision();

    /** The day of the decision. */
    public abstract Optional<LocalDate> decidedOn();

    @Value.Check
    void check() {
        Faults.of("Grant")
                .notBlank(receiver(), "receiver")
                .notBlank(purpose(), "purpose")
                .notBlank(requirement(), "requirement")
                .notBlank(decision(), "decision")
                .noneBlank(outcomes(), "outcomes")
                .throwIfAny();
    }

    /** Builds a {@link Grant}; every attribute may be set once. */
    public static final class Builder extends ImmutableGrant.Builder {
        Builder() {}
    }
}
