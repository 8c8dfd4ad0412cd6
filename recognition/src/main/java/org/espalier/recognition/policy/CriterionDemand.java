package org.espalier.recognition.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Severity;
import org.espalier.core.style.DomainStyle;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.criterion.CriterionGrade;
import org.espalier.recognition.decision.Purpose;
import org.immutables.value.Value;

/**
 * Which grade of a criterion a receiver wants at least, and what would cure a lower one.
 *
 * <pre>{@code
 * CriterionDemand.builder().criterion(Criterion.TESTING).least(CriterionGrade.B).cure(Cure.EXAMINATION).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCriterionDemand.class)
@JsonDeserialize(as = ImmutableCriterionDemand.class)
public abstract class CriterionDemand {

    CriterionDemand() {}

    /** A new builder; criterion and least are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The criterion. */
    public abstract Criterion criterion();

    /** The lowest grade that will do: A, B, C or D. */
    public abstract CriterionGrade least();

    /** How much a lower grade weighs; an error, which makes recognition conditional, unless told. */
    @Value.Default
    public Severity severity() {
        return Severity.ERROR;
    }

    /** What would cure a lower grade; a portfolio of evidence unless told. */
    @Value.Default
    public Cure cure() {
        return Cure.PORTFOLIO;
    }

    /** For which purposes; for all unless told. */
    public abstract Set<Purpose> purposes();

    /** Why, in words. */
    public abstract Optional<String> because();

    /** Whether it is asked for a purpose. */
    public boolean isFor(Purpose purpose) {
        return purposes().isEmpty() || purposes().contains(purpose);
    }

    @Value.Check
    void check() {
        Faults.of("Criterion demand")
                .check(least() != CriterionGrade.NOT_KNOWN, "least", "must be a grade from A to D")
                .notBlank(because(), "because")
                .throwIfAny();
    }

    /** Builds a {@link CriterionDemand}; every attribute may be set once. */
    public static final class Builder extends ImmutableCriterionDemand.Builder {
        Builder() {}
    }
}
