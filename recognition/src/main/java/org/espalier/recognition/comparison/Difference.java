package org.espalier.recognition.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Finding;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What is said of one element: the judgement, and why.
 *
 * <pre>{@code
 * Difference level = comparison.difference(ComparisonElement.LEVEL);
 * level.judgement();   // NOT_SUBSTANTIAL
 * Wording.installed().sentence(level.finding());
 * }</pre>
 *
 * <p>The finding is violated for a substantial difference, undetermined for an open one, not applicable where nothing
 * is asked for, else satisfied.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDifference.class)
@JsonDeserialize(as = ImmutableDifference.class)
public abstract class Difference {

    Difference() {}

    /** A new builder; element, judgement and finding are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The element. */
    public abstract ComparisonElement element();

    /** The judgement. */
    public abstract Judgement judgement();

    /** The id of the rule that makes it substantial, or on which it is open. */
    public abstract Optional<String> rule();

    /** The judgement as a finding, with facts {@code found}, {@code wanted} and {@code reason}. */
    public abstract Finding finding();

    /** What would cure it. */
    public abstract Optional<Cure> cure();

    /** Whether it would keep the learner from succeeding. */
    public boolean isSubstantial() {
        return judgement() == Judgement.SUBSTANTIAL;
    }

    /** Whether it is not known and could matter. */
    public boolean isOpen() {
        return judgement() == Judgement.OPEN;
    }

    @Value.Check
    void check() {
        Faults.of("Difference")
                .notBlank(rule(), "rule")
                .check(finding().code().equals(element().code()), "finding", "is of another element")
                .check(!isSubstantial() || finding().fact("reason").isPresent(), "finding", "has no reason")
                .throwIfAny();
    }

    /** Builds a {@link Difference}; every attribute may be set once. */
    public static final class Builder extends ImmutableDifference.Builder {
        Builder() {}
    }
}
