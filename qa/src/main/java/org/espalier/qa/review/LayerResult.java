package org.espalier.qa.review;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.qa.evidence.Layer;
import org.immutables.value.Value;

/**
 * What the checks of one layer say together.
 *
 * <pre>{@code
 * review.layers().get(0).verdict();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLayerResult.class)
@JsonDeserialize(as = ImmutableLayerResult.class)
public abstract class LayerResult {

    LayerResult() {}

    /** A new builder; layer, verdict, satisfied, violated, undetermined and notApplicable are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The layer. */
    public abstract Layer layer();

    /** Violated where a check is, else undetermined where one is, else satisfied; not applicable where none applies. */
    public abstract Verdict verdict();

    /** How many checks are satisfied. */
    public abstract int satisfied();

    /** How many are violated. */
    public abstract int violated();

    /** How many are undetermined. */
    public abstract int undetermined();

    /** How many do not apply. */
    public abstract int notApplicable();

    @Value.Check
    void check() {
        Faults.of("Layer result")
                .check(
                        satisfied() >= 0 && violated() >= 0 && undetermined() >= 0 && notApplicable() >= 0,
                        "",
                        "no count may be negative")
                .throwIfAny();
    }

    /** Builds a {@link LayerResult}; every attribute may be set once. */
    public static final class Builder extends ImmutableLayerResult.Builder {
        Builder() {}
    }
}
