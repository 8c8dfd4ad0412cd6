package org.espalier.recognition.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.credential.Fee;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.EctsCredits;
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
public abstract class FeeRule {

    FeeRule() {}

    /** A new builder; what is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** For what, in words. */
    public abstract String what();

    /** The price of the whole. */
    public abstract Optional<Fee> flat();

    /** The price of one credit. */
    public abstract Optional<Fee> perCredit();

    /** From how many credits on it applies. */
    public abstract Optional<EctsCredits> from();

    /** Up to how many credits it applies, this number included. */
    public abstract Optional<EctsCredits> to();

    /** When it is not asked for, in words. */
    public abstract Optional<String> waived();

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
