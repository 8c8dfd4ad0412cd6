package org.espalier.recognition.transfer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * One grade of a distribution, and how often it was given.
 *
 * <pre>{@code
 * GradeShare.of("4", Rational.of(35));
 * GradeShare.failing("0");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableGradeShare.class)
@JsonDeserialize(as = ImmutableGradeShare.class)
public abstract class GradeShare {

    GradeShare() {}

    /** A new builder; the grade is required, and of a passing grade the amount. */
    public static Builder builder() {
        return new Builder();
    }

    /** A passing grade that was given so often. */
    public static GradeShare of(String grade, Rational amount) {
        return builder().grade(grade).amount(amount).build();
    }

    /** A grade with which one has failed. */
    public static GradeShare failing(String grade) {
        return builder().grade(grade).passing(false).build();
    }

    /** The grade as it is written. */
    public abstract String grade();

    /** Whether one has passed with it; it is passing unless told. */
    @Value.Default
    public boolean passing() {
        return true;
    }

    /** How often it was given, in the unit of the distribution; failing grades have none, for only passes are compared. */
    public abstract Optional<Rational> amount();

    @Value.Check
    void check() {
        Faults.of("Grade share")
                .notBlank(grade(), "grade")
                .check(amount().stream().noneMatch(part -> part.signum() < 0), "amount", "must not be negative")
                .check(amount().isPresent() == passing(), "amount", "belongs to passing grades, and to each of them")
                .throwIfAny();
    }

    /** Builds a {@link GradeShare}; every attribute may be set once. */
    public static final class Builder extends ImmutableGradeShare.Builder {
        Builder() {}
    }
}
