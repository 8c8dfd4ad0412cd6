package org.espalier.recognition.criterion;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.qa.review.QualityReview;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.immutables.value.Value;

/**
 * What the seven criteria are graded from.
 *
 * <pre>{@code
 * CriteriaEvidence evidence = CriteriaEvidence.builder()
 *         .credential(credential)
 *         .day(LocalDate.parse("2026-11-22"))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract class CriteriaEvidence {

    CriteriaEvidence() {}

    /** A new builder; credential and day are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The credential. */
    public abstract MicroCredential credential();

    /** The review of its quality; without one, what the credential tells of it as element 11 is read. */
    public abstract Optional<QualityReview> review();

    /** What is known of its authenticity; not checked unless told. */
    @Value.Default
    public AuthenticityStatement authenticity() {
        return AuthenticityStatement.notChecked();
    }

    /** Grades that persons gave. Each takes the place of the computed one, but for a disproved authenticity. */
    public abstract List<CriterionJudgement> judgements();

    /** The day of the assessment. */
    public abstract LocalDate day();

    /** The day to which statements of the credential belong: that of the award, else that of the assessment. */
    LocalDate awardDay() {
        return credential().awardedOn().orElse(day());
    }

    @Value.Check
    void check() {
        Set<String> days = new HashSet<>();
        boolean own =
                review().map(one -> one.credential().equals(credential().id())).orElse(true);
        Faults.of("Criteria evidence")
                .check(own, "review", "is of another credential")
                .check(
                        judgements().stream().allMatch(one -> days.add(one.on() + " " + one.criterion())),
                        "judgements",
                        "one criterion is judged twice on one day")
                .throwIfAny();
    }

    /** Builds a {@link CriteriaEvidence}; every attribute may be set once. */
    public static final class Builder extends ImmutableCriteriaEvidence.Builder {
        Builder() {}
    }
}
