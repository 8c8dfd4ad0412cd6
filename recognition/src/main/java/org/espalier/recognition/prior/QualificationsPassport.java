package org.espalier.recognition.prior;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A European Qualifications Passport for Refugees: what a refugee studied and worked, as an interview and the evidence at
 * hand support it.
 *
 * <pre>{@code
 * QualificationsPassport passport =
 *         QualificationsPassport.builder().issuedOn(LocalDate.parse("2022-03-01")).build();
 * passport.validTo();  // 2027-03-01
 * }</pre>
 *
 * <p>It is valid for five years and on the last day of them. It supports access to studies and work; it is no recognition
 * and gives no credits. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableQualificationsPassport.class)
@JsonDeserialize(as = ImmutableQualificationsPassport.class)
public abstract class QualificationsPassport {

    /** The tag of a holding that is a passport, by which published rules know it. */
    public static final String TAG = "eqpr";

    private static final Period VALIDITY = Period.ofYears(5);
    private static final Source SOURCE = Source.builder()
            .title("Council of Europe, European Qualifications Passport for Refugees")
            .address(URI.create("https://www.coe.int/en/web/interculturalcities/-/recognising-refugee-qualifications"
                    + "-a-new-initiative-by-the-council-of-europe"))
            .date(LocalDate.parse("2026-11-22"))
            .confidence(Confidence.VERIFIED)
            .build();

    QualificationsPassport() {}

    /** A new builder; issuedOn is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The day of issue. */
    public abstract LocalDate issuedOn();

    /** Who issued it. */
    public abstract Optional<String> issuer();

    /** A pseudonym of the learner. */
    public abstract Optional<String> learner();

    /** The level of the highest qualification, as it states it. */
    public abstract Optional<EqfLevel> level();

    /** The last day on which it is valid. */
    public LocalDate validTo() {
        return issuedOn().plus(VALIDITY);
    }

    /** Whether it supports access on a day. */
    public boolean supportsOn(LocalDate day) {
        return !day.isBefore(issuedOn()) && !day.isAfter(validTo());
    }

    /** What it is good for on a day. One that has run out supports nothing and speaks against nobody. */
    public Finding finding(LocalDate day) {
        Verdict verdict = supportsOn(day) ? Verdict.SATISFIED : Verdict.UNDETERMINED;
        Finding.Builder finding = Finding.of("QUALIFICATIONS_PASSPORT", verdict, Severity.NOTE);
        finding.source(SOURCE);
        finding.putFact("from", Fact.of(issuedOn())).putFact("to", Fact.of(validTo()));
        level().ifPresent(level -> finding.putFact("level", Fact.of(level.toString())));
        return finding.build();
    }

    @Value.Check
    void check() {
        Faults.of("Qualifications passport")
                .notBlank(issuer(), "issuer")
                .notBlank(learner(), "learner")
                .throwIfAny();
    }

    /** The days between which it is valid; the rest is personal. */
    @Override
    public String toString() {
        return issuedOn() + " to " + validTo();
    }

    /** Builds a {@link QualificationsPassport}; every attribute may be set once. */
    public static final class Builder extends ImmutableQualificationsPassport.Builder {
        Builder() {}
    }
}
