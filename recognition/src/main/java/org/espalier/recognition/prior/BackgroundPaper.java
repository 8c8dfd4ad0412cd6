package org.espalier.recognition.prior;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
 * The education of a refugee whose documents are missing, reconstructed by an office from what evidence there is (Lisbon
 * Recognition Convention, section VII).
 *
 * <pre>{@code
 * BackgroundPaper.builder().office("Recognition office").on(day).addStudies(study).build();
 * }</pre>
 *
 * <p>It stands in for missing documents: it lets an assessment begin and supports access. It gives no credits. This class
 * is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBackgroundPaper.class)
@JsonDeserialize(as = ImmutableBackgroundPaper.class)
public abstract class BackgroundPaper {

    private static final Source CONVENTION = Source.builder()
            .title("Convention on the Recognition of Qualifications concerning Higher Education in the European Region"
                    + " (Lisbon, 11 April 1997)")
            .locator("section VII")
            .confidence(Confidence.UNVERIFIED)
            .build();

    BackgroundPaper() {}

    /** A new builder; office and day are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The office that wrote it; never the name of a person. */
    public abstract String office();

    /** The day on which it was written. */
    public abstract LocalDate on();

    /** A pseudonym of the learner. */
    public abstract Optional<String> learner();

    /** What was studied. */
    public abstract List<BackgroundStudy> studies();

    /** The highest level of a study, where one is told. */
    public Optional<EqfLevel> level() {
        return studies().stream().flatMap(study -> study.level().stream()).max(Comparator.naturalOrder());
    }

    /** Whether it supports access on a day: from its own day on, if it tells any study. */
    public boolean supportsOn(LocalDate day) {
        return !on().isAfter(day) && !studies().isEmpty();
    }

    /** What it is good for on a day. */
    public Finding finding(LocalDate day) {
        Verdict verdict = supportsOn(day) ? Verdict.SATISFIED : Verdict.UNDETERMINED;
        Finding.Builder finding = Finding.of("BACKGROUND_PAPER", verdict, Severity.NOTE);
        finding.source(CONVENTION);
        finding.putFact("office", Fact.of(office())).putFact("on", Fact.of(on()));
        level().ifPresent(level -> finding.putFact("level", Fact.of(level.toString())));
        return finding.build();
    }

    @Value.Check
    void check() {
        Faults.of("Background paper")
                .notBlank(office(), "office")
                .notBlank(learner(), "learner")
                .throwIfAny();
    }

    /** Office and day; the rest is personal. */
    @Override
    public String toString() {
        return office() + " on " + on();
    }

    /** Builds a {@link BackgroundPaper}; every attribute may be set once. */
    public static final class Builder extends ImmutableBackgroundPaper.Builder {
        Builder() {}
    }
}
