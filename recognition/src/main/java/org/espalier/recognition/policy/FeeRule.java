package org.espalier.recognition.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.espalier.recognition.decision.FeeTerms;
import org.immutables.value.Value;

/**
 * What a receiver asks for recognising. The amounts are for the learner to know; the rules of an audit may add them up.
 *
 * <pre>{@code
 * FeeRule.builder().what("recognition of degree courses").perCredit(fee).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFeeRule.class)
@JsonDeserialize(as = ImmutableFeeRule.class)
@JsonPropertyOrder({"what", "flat", "perCredit", "from", "to", "waived", "source"})
public abstract class FeeRule implements FeeTerms {

    FeeRule() {}

    /** A new builder; what is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where the receiver says so. */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Faults.of("Fee rule")
                .notBlank(what(), "what")
                .notBlank(waived(), "waived")
                .check(
                        from().isEmpty() || to().stream().allMatch(last -> last.isAtLeast(from().orElseThrow())),
                        "to",
                        "must not be less than from")
                .throwIfAny();
    }

    /** Builds a {@link FeeRule}; every attribute may be set once. */
    public static final class Builder extends ImmutableFeeRule.Builder {
        Builder() {}
    }
}
