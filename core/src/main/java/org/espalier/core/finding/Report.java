package org.espalier.core.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Findings, and the verdict that follows from them.
 *
 * <p>The verdict is computed, never stored: {@link Verdict#VIOLATED} when a finding of severity error is violated, else
 * {@link Verdict#UNDETERMINED} when one of severity error is undetermined, else {@link Verdict#SATISFIED}. In JSON the
 * verdict is written for those who read it and ignored when it is read back.
 *
 * <pre>{@code
 * Report report = Report.of(LocalDate.parse("2026-11-22"), findings);
 * System.out.println(report.verdict());
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableReport.class)
@JsonDeserialize(as = ImmutableReport.class)
@JsonIgnoreProperties(value = "verdict", allowGetters = true)
@JsonPropertyOrder({"verdict", "evaluatedOn", "findings"})
public abstract class Report {

    Report() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A report of these findings, as of a day. */
    public static Report of(LocalDate evaluatedOn, Collection<Finding> findings) {
        return ImmutableReport.of(Optional.of(evaluatedOn), findings);
    }

    /** The day for which the findings hold, where they depend on one. */
    @Value.Parameter
    public abstract Optional<LocalDate> evaluatedOn();

    /** All findings, in the order of the rules that made them. */
    @Value.Parameter
    public abstract List<Finding> findings();

    /** What follows from the findings. */
    @JsonProperty("verdict")
    public Verdict verdict() {
        if (hasError(Verdict.VIOLATED)) {
            return Verdict.VIOLATED;
        }
        return hasError(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.SATISFIED;
    }

    /** The findings that carry the verdict; none where it is {@link Verdict#SATISFIED}. */
    public List<Finding> determining() {
        return findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.verdict() == verdict() && verdict() != Verdict.SATISFIED)
                .toList();
    }

    /** The findings with the code given. */
    public List<Finding> findings(String code) {
        return findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    /** The findings with the verdict given. */
    public List<Finding> findings(Verdict verdict) {
        return findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .toList();
    }

    private boolean hasError(Verdict verdict) {
        return findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR && finding.verdict() == verdict);
    }

    /** Builds a {@link Report}; every attribute may be set once. */
    public static final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
