package org.espalier.core.workload;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * How much learning something takes: in ECTS credits, in hours, in credits of other systems, or in several of them.
 *
 * <p>Every part may be absent. What is absent is unknown, it is not zero. A workload does not convert: 6 ECTS say
 * nothing here about hours.
 *
 * <pre>{@code
 * Workload.builder()
 *         .ects(EctsCredits.of(6))
 *         .hours(LearningHours.of(156))
 *         .contactHours(LearningHours.of(40))
 *         .build();
 * }</pre>
 *
 * <p>In JSON: <code>{"ects": "6", "hours": "156", "contactHours": "40", "creditBearing": "yes"}</code>.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWorkload.class)
@JsonDeserialize(as = ImmutableWorkload.class)
public abstract class Workload {

    Workload() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A workload of which nothing is known. */
    public static Workload unknown() {
        return builder().build();
    }

    /** A workload of which only the ECTS credits are known. */
    public static Workload of(EctsCredits ects) {
        return builder().ects(ects).build();
    }

    /** A workload of which only the hours are known. */
    public static Workload of(LearningHours hours) {
        return builder().hours(hours).build();
    }

    /** The ECTS credits. */
    public abstract Optional<EctsCredits> ects();

    /** All hours of learning: contact, self-study and assessment together. */
    public abstract Optional<LearningHours> hours();

    /** The hours spent with a teacher, a part of all hours. */
    public abstract Optional<LearningHours> contactHours();

    /** Credits of other systems than ECTS, each system once. */
    public abstract List<CreditAmount> otherCredits();

    /** Whether it carries credits. It does as soon as an amount above zero is given, whether or not it is declared. */
    @Value.Default
    public CreditBearing creditBearing() {
        return CreditBearing.UNKNOWN;
    }

    /** All amounts of credits, ECTS first. */
    public List<CreditAmount> credits() {
        return Stream.concat(ects().map(CreditAmount::ects).stream(), otherCredits().stream())
                .toList();
    }

    /** The credits in one system, as they are given; nothing is converted. */
    public Optional<CreditAmount> credits(CreditSystem system) {
        if (system.equals(CreditSystem.ECTS)) {
            return ects().map(CreditAmount::ects);
        }
        return otherCredits().stream()
                .filter(amount -> amount.system().equals(system))
                .findFirst();
    }

    /** How many ECTS credits, as a number without its unit. */
    @Value.Lazy
    public Optional<Rational> ectsAmount() {
        return ects().map(EctsCredits::amount);
    }

    /** The hours behind one ECTS credit; empty unless hours and more than zero ECTS credits are given. */
    public Optional<Rational> hoursPerCredit() {
        return ects().filter(credits -> !credits.isZero())
                .flatMap(credits -> hours().map(all -> all.amount().dividedBy(credits.amount())));
    }

    @Value.Check
    Workload check() {
        List<CreditSystem> systems =
                otherCredits().stream().map(CreditAmount::system).toList();
        Faults.of("Workload")
                .check(
                        !systems.contains(CreditSystem.ECTS),
                        "otherCredits",
                        "ECTS credits among those of other systems")
                .check(
                        systems.stream().distinct().count() == systems.size(),
                        "otherCredits",
                        "two amounts of credits in one system: " + otherCredits())
                .check(
                        creditBearing() != CreditBearing.NO || !hasCredits(),
                        "creditBearing",
                        "not credit-bearing, and yet with credits: " + credits())
                .throwIfAny();
        boolean settled = creditBearing() != CreditBearing.UNKNOWN || !hasCredits();
        return settled ? this : ((ImmutableWorkload) this).withCreditBearing(CreditBearing.YES);
    }

    private boolean hasCredits() {
        return credits().stream().anyMatch(amount -> amount.amount().signum() > 0);
    }

    /** Builds a {@link Workload}; every attribute may be set once. */
    public static final class Builder extends ImmutableWorkload.Builder {
        Builder() {}
    }
}
