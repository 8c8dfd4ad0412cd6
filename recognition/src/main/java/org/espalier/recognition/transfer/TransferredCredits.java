package org.espalier.recognition.transfer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Finding;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditRange;
import org.espalier.core.workload.EctsCredits;
import org.immutables.value.Value;

/**
 * What became of an amount of credits: the range that the conversion leaves, and the amount that counts.
 *
 * <pre>{@code
 * TransferredCredits credits = transfer.convert(CreditAmount.parse("15 uk-cats"));
 * credits.credits();  // 7.5 ECTS
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTransferredCredits.class)
@JsonDeserialize(as = ImmutableTransferredCredits.class)
public abstract class TransferredCredits {

    TransferredCredits() {}

    /** A new builder; from is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The amount as it came. */
    public abstract CreditAmount from();

    /** How it was converted; absent where nothing had to be. */
    public abstract Optional<ConversionMethod> method();

    /** The converted amount, exact or a range, before any rounding; empty where no conversion is known. */
    public abstract Optional<CreditRange> range();

    /** The amount that counts; empty where a person must say it. */
    public abstract Optional<EctsCredits> credits();

    /** What was done and what is missing. */
    public abstract List<Finding> findings();

    @Value.Check
    void check() {
        Faults.of("Transferred credits")
                .check(
                        credits().isEmpty() || range().isPresent(),
                        "credits",
                        "rest on a converted amount, and there is none")
                .throwIfAny();
    }

    /** Builds a {@link TransferredCredits}; every attribute may be set once. */
    public static final class Builder extends ImmutableTransferredCredits.Builder {
        Builder() {}
    }
}
