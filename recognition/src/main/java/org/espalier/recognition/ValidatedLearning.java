package org.espalier.recognition;

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
 * What a board assessed and certified of prior learning: the last two of the four steps of a validation.
 *
 * <pre>{@code
 * ValidatedLearning.builder()
 *         .assessedOn(LocalDate.parse("2026-10-01"))
 *         .by("University board")
 *         .credits(CreditAmount.parse("3 ects"))
 *         .level(EqfLevel.EQF_6)
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableValidatedLearning.class)
@JsonDeserialize(as = ImmutableValidatedLearning.class)
public abstract class ValidatedLearning {

    ValidatedLearning() {}

    /** A new builder; assessedOn and by are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The day of the assessment. */
    public abstract LocalDate assessedOn();

    /** The board or office that assessed. */
    public abstract String by();

    /** How many credits it is worth. */
    public abstract Optional<CreditAmount> credits();

    /** At which level. */
    public abstract Optional<EqfLevel> level();

    /** Ids of the outcomes that were shown. */
    public abstract Set<String> outcomes();

    @Value.Check
    void check() {
        Faults.of("Validated learning")
                .notBlank(by(), "by")
                .noneBlank(outcomes(), "outcomes")
                .check(
                        credits().stream().noneMatch(credits -> credits.amount().signum() == 0),
                        "credits",
                        "are left out where there are none")
                .check(
                        credits().isPresent() || level().isPresent() || !outcomes().isEmpty(),
                        "",
                        "needs credits, a level or outcomes")
                .throwIfAny();
    }

    /** Builds a {@link ValidatedLearning}; every attribute may be set once. */
    public static final class Builder extends ImmutableValidatedLearning.Builder {
        Builder() {}
    }
}
