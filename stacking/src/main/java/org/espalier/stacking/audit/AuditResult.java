package org.espalier.stacking.audit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * The answer of an audit: what fills what, what is missing, what does not count and why, and proof where an award cannot
 * be met.
 *
 * <p>The same award, holdings and day give the same answer, whatever the order of the holdings. The answer creates no
 * entitlement: the receiver decides.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAuditResult.class)
@JsonDeserialize(as = ImmutableAuditResult.class)
@JsonIgnoreProperties(
        value = {"counted", "missing"},
        allowGetters = true)
@JsonPropertyOrder({
    "award",
    "title",
    "version",
    "learner",
    "evaluatedOn",
    "status",
    "counted",
    "missing",
    "requirements",
    "notCounted",
    "witnesses",
    "proof",
    "alternatives",
    "holdsUntil",
    "shortfall",
    "bound",
    "proved",
    "method",
    "steps",
    "findings"
})
public abstract class AuditResult {

    AuditResult() {}

    static Builder builder() {
        return new Builder();
    }

    /** The id of the award. */
    public abstract String award();

    /** The title of the award. */
    public abstract String title();

    /** The version of the award's description. */
    public abstract Optional<String> version();

    /** The pseudonym of the learner. */
    public abstract Optional<String> learner();

    /** The day for which the answer holds. */
    public abstract LocalDate evaluatedOn();

    /** What the audit says. */
    public abstract AwardStatus status();

    /** The requirements at the top, in the order of the award; each has its parts. */
    public abstract List<RequirementResult> requirements();

    /** The ids of holdings that fill nothing, sorted; a finding tells why for each. */
    public abstract List<String> notCounted();

    /** Proofs that the award cannot be met with these holdings; none where it is met or no proof of this kind exists. */
    public abstract List<Witness> witnesses();

    /** A proof in cases that the award cannot be met with these holdings, where no witness shows it and it is not too large. */
    public abstract Optional<ProofCase> proof();

    /** The next best ways of counting, if they were asked for, the better first. */
    public abstract List<Alternative> alternatives();

    /** If it is met, the last day on which everything that is counted counts; empty where that does not end. */
    public abstract Optional<LocalDate> holdsUntil();

    /** What all requirements lack together, each as a part of what it asks for; zero where everything is met. */
    public abstract Rational shortfall();

    /** No way of counting lacks less than this; less than the shortfall only where the search was cut short. */
    public abstract Rational bound();

    /** Whether it is proved that no way of counting is better. */
    public abstract boolean proved();

    /** How the answer was found. */
    public abstract AuditMethod method();

    /** How many steps the search took. */
    public abstract long steps();

    /** The award as a whole, each requirement, each policy, then what does not count. */
    public abstract List<Finding> findings();

    /** The same result with more findings. */
    public AuditResult telling(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings());
        all.addAll(more);
        return ((ImmutableAuditResult) this).withFindings(all);
    }

    /** How much is counted, by unit. */
    @JsonProperty("counted")
    public Map<String, Rational> counted() {
        Map<String, Rational> counted = new TreeMap<>();
        leaves().forEach(leaf ->
                leaf.counted().ifPresent(amount -> counted.merge(leaf.unit().orElse(""), amount, Rational::plus)));
        return counted;
    }

    /** How much is missing in all requirements together, by unit; of those to choose from, in the nearest. */
    @JsonProperty("missing")
    public Map<String, Rational> missing() {
        Map<String, Rational> missing = new TreeMap<>();
        lacking()
                .forEach(leaf -> leaf.missing()
                        .ifPresent(amount -> missing.merge(leaf.unit().orElse(""), amount, Rational::plus)));
        return missing;
    }

    /** The results of all requirements, each before its parts. */
    public Stream<RequirementResult> all() {
        return requirements().stream().flatMap(RequirementResult::all);
    }

    /** The leaves that lack something that is needed: of requirements to choose from, those that can be met and lack least. */
    public Stream<RequirementResult> lacking() {
        return requirements().stream().flatMap(RequirementResult::lacking);
    }

    private Stream<RequirementResult> leaves() {
        return all().filter(result -> result.of().isEmpty());
    }

    /** The result for one requirement, wherever it stands. */
    public Optional<RequirementResult> requirement(String id) {
        return all().filter(result -> result.id().equals(id)).findFirst();
    }

    /** The findings as a report; its verdict agrees with the status. */
    public Report report() {
        return Report.of(evaluatedOn(), findings());
    }

    /** Builds an {@link AuditResult}; every attribute may be set once. */
    public static final class Builder extends ImmutableAuditResult.Builder {
        Builder() {}
    }
}
