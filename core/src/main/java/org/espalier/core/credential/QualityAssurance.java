package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One thing that assures the quality of a credential, a course or its provider.
 *
 * <pre>{@code
 * QualityAssurance.of(QualityAssuranceKind.INTERNAL);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableQualityAssurance.class)
@JsonDeserialize(as = ImmutableQualityAssurance.class)
public abstract class QualityAssurance {

    QualityAssurance() {}

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** An arrangement of a kind, with nothing else known. */
    public static QualityAssurance of(QualityAssuranceKind kind) {
        return builder().kind(kind).build();
    }

    /** The type. */
    public abstract QualityAssuranceKind kind();

    /** The arrangement in words. */
    public abstract Optional<LocalizedText> description();

    /** Who reviewed, for an external arrangement. */
    public abstract Optional<LocalizedText> agency();

    /** Whether the review was part of obligatory external quality assurance; empty where it is not told. */
    public abstract Optional<Boolean> obligatory();

    /** What was decided. */
    public abstract Optional<QualityAssuranceDecision> decision();

    /** The first day on which it holds. */
    public abstract Optional<LocalDate> validFrom();

    /** The last day on which it holds. */
    public abstract Optional<LocalDate> validTo();

    /** Where the report can be read. */
    public abstract Optional<String> report();

    /** Whether somebody outside the provider did it. */
    public boolean isExternal() {
        return kind() != QualityAssuranceKind.INTERNAL && kind() != QualityAssuranceKind.OTHER;
    }

    /** Whether it holds on a day, as far as its dates tell; days that are not told do not limit it. */
    public boolean holdsOn(LocalDate day) {
        boolean begun = validFrom().map(first -> !day.isBefore(first)).orElse(true);
        return begun && validTo().map(last -> !day.isAfter(last)).orElse(true);
    }

    @Value.Check
    void check() {
        Faults.of("Quality assurance").notBlank(report(), "report").throwIfAny();
    }

    /** Builds a {@link QualityAssurance}; every attribute may be set once. */
    public static final class Builder extends ImmutableQualityAssurance.Builder {
        Builder() {}
    }
}
