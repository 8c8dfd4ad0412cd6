package org.espalier.stacking.stack;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * The days between the last valid day of a credential and the first one of its renewal. A renewal that starts by the
 * day after leaves none.
 *
 * <p>For example {@code RenewalGap.of(LocalDate.parse("2025-09-16"), LocalDate.parse("2025-09-16"))}, a gap of one day.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRenewalGap.class)
@JsonDeserialize(as = ImmutableRenewalGap.class)
public abstract class RenewalGap {

    RenewalGap() {}

    /**
     * A gap from its first day to its last, both included.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public static RenewalGap of(LocalDate from, LocalDate to) {
        return ImmutableRenewalGap.builder().from(from).to(to).build();
    }

    /** The gap between a credential and its renewal; empty where there is none, or a date is not told. */
    public static Optional<RenewalGap> between(MicroCredential renewed, MicroCredential renewal) {
        return renewed.validTo()
                .filter(last -> !last.equals(LocalDate.MAX))
                .map(last -> last.plusDays(1))
                .flatMap(from -> renewal.validFrom()
                        .or(renewal::awardedOn)
                        .filter(from::isBefore)
                        .map(start -> of(from, start.minusDays(1))));
    }

    /** The first day without a valid credential. */
    public abstract LocalDate from();

    /** The last day without a valid credential. */
    public abstract LocalDate to();

    /** How many days it has, one or more. */
    public long days() {
        return from().until(to(), ChronoUnit.DAYS) + 1;
    }

    /** The gap as a note about the renewal. */
    public Finding finding(CredentialId renewed, CredentialId renewal) {
        return Finding.of("RENEWAL_GAP", Verdict.VIOLATED, Severity.NOTE)
                .putFact("renewed", Fact.of(renewed.text()))
                .putFact("from", Fact.of(from()))
                .putFact("to", Fact.of(to()))
                .putFact("days", Fact.of(days()))
                .build()
                .about(Subject.ofCredential(renewal.text()));
    }

    @Value.Check
    void check() {
        Faults.of("Renewal gap")
                .check(!to().isBefore(from()), "to", "is before the first day")
                .throwIfAny();
    }
}
