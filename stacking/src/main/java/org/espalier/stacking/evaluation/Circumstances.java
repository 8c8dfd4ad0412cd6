package org.espalier.stacking.evaluation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What is known of a learner's case beside the holdings: facts of the learner and the award, what somebody attested, and
 * for what holdings were used already.
 *
 * <pre>{@code
 * Circumstances.builder()
 *         .putFacts("enrolledOn", Fact.of(LocalDate.parse("2024-09-01")))
 *         .putFacts("specialisation", Fact.of("databases"))
 *         .build();
 * }</pre>
 *
 * <p>A fact that is not told is unknown, not no. Names of facts are the receiver's own; the rules that ask for them use
 * the same names. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCircumstances.class)
@JsonDeserialize(as = ImmutableCircumstances.class)
public abstract class Circumstances {

    Circumstances() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Nothing is known beside the holdings. */
    public static Circumstances none() {
        return builder().build();
    }

    /** Facts of the learner and of the award, by name. */
    public abstract Map<String, Fact> facts();

    /** What somebody attested. */
    public abstract List<Attestation> attestations();

    /** For what holdings are used, by this award or by others. */
    public abstract List<CountedUse> uses();

    /** A fact by its name, if it is told. */
    public Optional<Fact> fact(String name) {
        return Optional.ofNullable(facts().get(name));
    }

    @Value.Check
    void check() {
        Faults.of("Circumstances").noneBlank(facts().keySet(), "facts").throwIfAny();
    }

    /** Builds {@link Circumstances}; every attribute may be set once. */
    public static final class Builder extends ImmutableCircumstances.Builder {
        Builder() {}
    }
}
