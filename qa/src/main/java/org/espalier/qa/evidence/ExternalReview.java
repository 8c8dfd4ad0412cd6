package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One external review of a provider or a programme, as a register of reviews tells it.
 *
 * <pre>{@code
 * ExternalReview.builder().kind(QualityAssuranceKind.INSTITUTIONAL).agency(Agency.of("Baltic Quality Agency")).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableExternalReview.class)
@JsonDeserialize(as = ImmutableExternalReview.class)
public abstract class ExternalReview {

    ExternalReview() {}

    /** A new builder; kind and agency are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Of what: the institution or a programme, as a review or a licence. */
    public abstract QualityAssuranceKind kind();

    /** Who reviewed. */
    public abstract Agency agency();

    /** By which standards. */
    public abstract Optional<ReviewFramework> framework();

    /** Whether it was part of obligatory external quality assurance; absent where it is not told. */
    public abstract Optional<Boolean> obligatory();

    /** What was decided. */
    public abstract Optional<QualityAssuranceDecision> decision();

    /** The day of the decision. */
    public abstract Optional<LocalDate> decidedOn();

    /** The first day on which it holds. */
    public abstract Optional<LocalDate> validFrom();

    /** The last day on which it holds; a review without one holds for six years after its first. */
    public abstract Optional<LocalDate> validTo();

    /** Where the full report can be read. */
    public abstract Optional<String> report();

    /** The programmes that were reviewed, by the names that courses use. */
    public abstract Set<String> programmes();

    /** Whether it looked at the internal quality assurance of micro-credentials. */
    public abstract Optional<Boolean> coversMicroCredentials();

    /** Whether its method fits short learning: institutional, by samples, proportionate. */
    public abstract Optional<Boolean> fitForShortLearning();

    /** The stages that took place. */
    public abstract Set<ReviewStage> stages();

    /** The stages that did not take place. */
    public abstract Set<ReviewStage> omittedStages();

    /** Who sat on the panel. */
    public abstract Optional<Body> panel();

    /** Where the criteria were published. */
    public abstract Optional<String> criteria();

    /** Where it is told how to complain or appeal. */
    public abstract Optional<String> appeals();

    /** The day by which the registration of the agency is judged: that of the decision, else the first day. */
    public Optional<LocalDate> judgedOn() {
        return decidedOn().or(this::validFrom);
    }

    /** The same as one thing that assures quality, the form in which a credential tells it. */
    public QualityAssurance assurance() {
        QualityAssurance.Builder builder = QualityAssurance.builder();
        return builder.kind(kind())
                .agency(LocalizedText.of("en", agency().name()))
                .obligatory(obligatory())
                .decision(decision())
                .validFrom(validFrom().or(this::decidedOn))
                .validTo(validTo())
                .report(report())
                .build();
    }

    /** Whether it looked at the institution as a whole. */
    public boolean isInstitutional() {
        return kind() == QualityAssuranceKind.INSTITUTIONAL || kind() == QualityAssuranceKind.INSTITUTIONAL_LICENCE;
    }

    private static boolean isExternal(QualityAssuranceKind kind) {
        return switch (kind) {
            case INSTITUTIONAL, PROGRAMME, INSTITUTIONAL_LICENCE, PROGRAMME_LICENCE -> true;
            case INTERNAL, LABEL, OTHER -> false;
        };
    }

    @Value.Check
    void check() {
        Faults.of("External review")
                .notBlank(report(), "report")
                .noneBlank(programmes(), "programmes")
                .notBlank(criteria(), "criteria")
                .notBlank(appeals(), "appeals")
                .check(Period.isInOrder(validFrom(), validTo()), "validTo", "must not be before validFrom")
                .check(isExternal(kind()), "kind", "a review or a licence of an institution or a programme is wanted")
                .check(
                        Collections.disjoint(stages(), omittedStages()),
                        "omittedStages",
                        "the same stage took place and did not")
                .throwIfAny();
    }

    /** Builds a {@link ExternalReview}; every attribute may be set once. */
    public static final class Builder extends ImmutableExternalReview.Builder {
        Builder() {}
    }
}
