package org.espalier.recognition.prior;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.CountryCode;
import org.immutables.value.Value;

/**
 * How a country limits the prior learning that may count towards an award: where the numbers are, or that there are none.
 *
 * <pre>{@code
 * PriorLearningLimits.in(CountryCode.parse("LV")).get(0).ruleSets();  // lv-prior-learning
 * }</pre>
 *
 * <p>The numbers stand once, in the rule sets that the audit keeps; this only points at them. This class is immutable and
 * thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePriorLearningLimit.class)
@JsonDeserialize(as = ImmutablePriorLearningLimit.class)
public abstract class PriorLearningLimit {

    PriorLearningLimit() {}

    /** A new builder; country, kind and source are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The country. */
    public abstract CountryCode country();

    /** The institution, where the limit is its own. */
    public abstract Optional<String> organisation();

    /** How it is limited. */
    public abstract LimitKind kind();

    /** Ids of the published rule sets that hold the numbers. */
    public abstract List<String> ruleSets();

    /** What is known besides. */
    public abstract Optional<String> note();

    /** Where it comes from, and how far that can be relied on. */
    public abstract Source source();

    @Value.Check
    void check() {
        Faults.of("Limit of prior learning")
                .notBlank(organisation(), "organisation")
                .noneBlank(ruleSets(), "ruleSets")
                .notBlank(note(), "note")
                .check(
                        kind() != LimitKind.LIMITED || !ruleSets().isEmpty(),
                        "ruleSets",
                        "at least one holds the numbers of a limit")
                .throwIfAny();
    }

    /** Builds a {@link PriorLearningLimit}; every attribute may be set once. */
    public static final class Builder extends ImmutablePriorLearningLimit.Builder {
        Builder() {}
    }
}
