package org.espalier.qa.review;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.FileKind;
import org.espalier.core.style.DomainStyle;
import org.espalier.qa.QualityAssuranceStatus;
import org.espalier.qa.check.Check;
import org.immutables.value.Value;

/**
 * The answer: is the quality of a credential assured, by whom, on which evidence, on that day.
 *
 * <pre>{@code
 * QualityReview review = QualityReviewer.with(profile).review(credential, file, LocalDate.parse("2026-11-22"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableQualityReview.class)
@JsonDeserialize(as = ImmutableQualityReview.class)
@JsonIgnoreProperties(value = "verdict", allowGetters = true)
@JsonPropertyOrder({"credential", "verdict", "status"})
public abstract class QualityReview {

    QualityReview() {}

    /** A new builder; credential, profile, evaluatedOn, day, status and statement are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The credential. */
    public abstract CredentialId credential();

    /** The profile, with its version. */
    public abstract String profile();

    /** The day of the evaluation. */
    public abstract LocalDate evaluatedOn();

    /** The day for which the quality is judged: that of the award, where it is told. */
    public abstract LocalDate day();

    /** What assured the quality on that day: nothing, internal, external voluntary or obligatory, lapsed. */
    public abstract QualityAssuranceStatus status();

    /** What a credential may tell as element 11. */
    public abstract List<QualityAssurance> arrangements();

    /** Element 11 in a sentence. */
    public abstract String statement();

    /** Whether the course is short, so that some checks weigh less; absent where its size is not known. */
    public abstract Optional<Boolean> shortCourse();

    /** One finding for each check. */
    public abstract List<Finding> findings();

    /** The picture by layer. */
    public abstract List<LayerResult> layers();

    /** The picture by standard and by principle. */
    public abstract List<StandardResult> standards();

    /** What is missing, the weightiest first. */
    public abstract List<MissingItem> missing();

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("quality-review/1");
    }

    /** What follows from the findings: only those of severity error decide. */
    @JsonProperty("verdict")
    public Verdict verdict() {
        return report().verdict();
    }

    /** The findings as a report. */
    public Report report() {
        return Report.of(evaluatedOn(), findings());
    }

    /** The finding of a check, by the id of the check. */
    public Optional<Finding> finding(String check) {
        String code = Check.named(check).map(Check::code).orElse("");
        return findings().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The picture of one standard, for example {@code esg2015:1.9}. */
    public Optional<StandardResult> standard(String id) {
        return standards().stream().filter(one -> one.standard().equals(id)).findFirst();
    }

    @Value.Check
    void check() {
        Faults.of("Quality review")
                .notBlank(profile(), "profile")
                .notBlank(statement(), "statement")
                .throwIfAny();
    }

    /** Builds a {@link QualityReview}; every attribute may be set once. */
    public static final class Builder extends ImmutableQualityReview.Builder {
        Builder() {}
    }
}
