package org.espalier.core.level;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * The level of a credential as it is stated: on the EQF, as a cycle, in national frameworks, or in several ways.
 *
 * <pre>{@code
 * QualificationLevel.builder()
 *         .eqf(EqfLevel.EQF_7)
 *         .cycle(EheaCycle.SECOND)
 *         .addNational(NationalLevel.parse("EstQF 7"))
 *         .build();
 * }</pre>
 *
 * <p>In JSON: {@code {"eqf":"7","cycle":"second","national":["EstQF 7"]}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableQualificationLevel.class)
@JsonDeserialize(as = ImmutableQualificationLevel.class)
public abstract class QualificationLevel {

    QualificationLevel() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A level that is stated on the EQF only. */
    public static QualificationLevel of(EqfLevel level) {
        return builder().eqf(level).build();
    }

    /** The EQF level, where it is stated. */
    public abstract Optional<EqfLevel> eqf();

    /** The cycle of higher education, where it is stated. */
    public abstract Optional<EheaCycle> cycle();

    /** The levels of national frameworks, as stated; none where none is. */
    public abstract List<NationalLevel> national();

    /** Whether no level is stated at all. */
    public boolean isEmpty() {
        return eqf().isEmpty() && cycle().isEmpty() && national().isEmpty();
    }

    /**
     * The EQF level that counts: the one that every statement means that is understood. No statement takes precedence:
     * which of several is right only the awarding body can say.
     *
     * @param frameworks the table in which national levels are looked up
     * @param day the day to which the statements belong, as a rule the day of the award
     * @return the level; empty where it is unknown, and where the statements contradict each other
     */
    public Optional<EqfLevel> effectiveEqf(NationalFrameworks frameworks, LocalDate day) {
        return isOnEqfOnly()
                ? eqf()
                : Optional.of(meanings(frameworks, day))
                        .filter(levels -> levels.size() == 1)
                        .map(levels -> levels.iterator().next());
    }

    /**
     * Whether statements mean different EQF levels, so that none counts.
     *
     * @param frameworks the table in which national levels are looked up
     * @param day the day to which the statements belong, as a rule the day of the award
     */
    public boolean isContradictory(NationalFrameworks frameworks, LocalDate day) {
        return !isOnEqfOnly() && meanings(frameworks, day).size() > 1;
    }

    private boolean isOnEqfOnly() {
        return cycle().isEmpty() && national().isEmpty();
    }

    private Set<EqfLevel> meanings(NationalFrameworks frameworks, LocalDate day) {
        return new LevelReading(this, frameworks, day).meanings();
    }

    /**
     * What each statement means on the EQF: the EQF level first, then national levels, then the cycle.
     *
     * @param frameworks the table in which national levels are looked up
     * @param day the day to which the statements belong, as a rule the day of the award
     * @return the statements whose meaning is known
     */
    public List<LevelStatement> statements(NationalFrameworks frameworks, LocalDate day) {
        return new LevelReading(this, frameworks, day).statements();
    }

    /**
     * Each two statements that mean different EQF levels.
     *
     * @param frameworks the table in which national levels are looked up
     * @param day the day to which the statements belong, as a rule the day of the award
     * @return the disagreements; none where all statements agree or at most one is understood
     */
    public List<LevelDisagreement> disagreements(NationalFrameworks frameworks, LocalDate day) {
        return new LevelReading(this, frameworks, day).disagreements();
    }

    /** Builds a {@link QualificationLevel}; every attribute may be set once. */
    public static final class Builder extends ImmutableQualificationLevel.Builder {
        Builder() {}
    }
}
