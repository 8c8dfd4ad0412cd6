package org.espalier.recognition.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.espalier.recognition.decision.Purpose;
import org.espalier.stacking.rule.HoldingFilter;
import org.immutables.value.Value;

/**
 * How old learning may be for a receiver. What is older is not refused: it is to be brought up to date.
 *
 * <pre>{@code
 * AgeLimit.builder().within(Period.ofYears(5)).because("The field moves fast.").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAgeLimit.class)
@JsonDeserialize(as = ImmutableAgeLimit.class)
public abstract class AgeLimit {

    AgeLimit() {}

    /** A new builder; within is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The largest age, from the day of the award; on the day on which it is reached the learning still counts. */
    public abstract Period within();

    /** To which credentials it applies; to all unless told. */
    @Value.Default
    public HoldingFilter filter() {
        return HoldingFilter.all();
    }

    /** For which purposes; for all unless told. */
    public abstract Set<Purpose> purposes();

    /** Why, in words. */
    public abstract Optional<String> because();

    /** Where the receiver says so. */
    public abstract Optional<Source> source();

    /** Whether it applies to a purpose. */
    public boolean isFor(Purpose purpose) {
        return purposes().isEmpty() || purposes().contains(purpose);
    }

    /** The last day on which what was awarded on a day is young enough. */
    public LocalDate until(LocalDate awardedOn) {
        return awardedOn.plus(within());
    }

    @Value.Check
    void check() {
        Faults.of("Age limit")
                .check(Times.canPass(within()), "within", Times.WANTED)
                .notBlank(because(), "because")
                .throwIfAny();
    }

    /** Builds an {@link AgeLimit}; every attribute may be set once. */
    public static final class Builder extends ImmutableAgeLimit.Builder {
        Builder() {}
    }
}
