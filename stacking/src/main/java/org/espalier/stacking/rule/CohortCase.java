package org.espalier.stacking.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What holds for the learners of some days, for example for those who enrolled up to the last day of an old regulation.
 *
 * <pre>{@code
 * CohortCase.until(LocalDate.parse("2025-03-31"), RuleUse.of("old", Rules.minimumCredits(EctsCredits.of(24))))
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCohortCase.class)
@JsonDeserialize(as = ImmutableCohortCase.class)
public abstract class CohortCase {

    CohortCase() {}

    /** What holds from a day on. */
    public static CohortCase since(LocalDate first, RuleUse rule) {
        return ImmutableCohortCase.builder().from(first).rule(rule).build();
    }

    /** What holds up to a day. */
    public static CohortCase until(LocalDate last, RuleUse rule) {
        return ImmutableCohortCase.builder().to(last).rule(rule).build();
    }

    /** What holds from a day to another, both included. */
    public static CohortCase between(LocalDate first, LocalDate last, RuleUse rule) {
        return ImmutableCohortCase.builder().from(first).to(last).rule(rule).build();
    }

    /** The first day, included. */
    public abstract Optional<LocalDate> from();

    /** The last day, included. */
    public abstract Optional<LocalDate> to();

    /** What holds for these days. */
    public abstract RuleUse rule();

    /** The days in words, for example {@code on or after 2025-04-01}. */
    public String days() {
        return Days.words(from(), to());
    }

    boolean covers(LocalDate day) {
        return Days.within(day, from(), to());
    }

    CohortCase using(RuleUse rule) {
        return ((ImmutableCohortCase) this).withRule(rule);
    }

    @Value.Check
    void check() {
        Faults.of("Case")
                .check(from().isPresent() || to().isPresent(), "", "EMPTY_RULE: needs a first or a last day")
                .check(Days.areOrdered(from(), to()), "to", "is before the first day")
                .throwIfAny();
    }
}
