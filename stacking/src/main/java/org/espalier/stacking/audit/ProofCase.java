package org.espalier.stacking.audit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A part of the proof that an award cannot be met: two cases, or requirements and rules that contradict each other.
 *
 * <p>For example: either {@code urn:credential:7 fills core} or it does not; where it does, {@code core} and {@code elective}
 * ask for more than is left, and where it does not, too. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableProofCase.class)
@JsonDeserialize(as = ImmutableProofCase.class)
public abstract class ProofCase {

    ProofCase() {}

    static Builder builder() {
        return new Builder();
    }

    /** What tells the two cases apart, for example {@code urn:credential:7 fills core}. */
    public abstract Optional<String> either();

    /** The proof where that is so. */
    public abstract Optional<ProofCase> yes();

    /** The proof where that is not so. */
    public abstract Optional<ProofCase> no();

    /** The ids of the requirements and policies that contradict each other in this case; none where there are two cases. */
    public abstract List<String> contradicting();

    /** How many contradictions there are in all cases together. */
    public int contradictions() {
        return either().isEmpty()
                ? 1
                : yes().map(ProofCase::contradictions).orElse(0)
                        + no().map(ProofCase::contradictions).orElse(0);
    }

    /** Builds a {@link ProofCase}; every attribute may be set once. */
    public static final class Builder extends ImmutableProofCase.Builder {
        Builder() {}
    }
}
