package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What one learner holds.
 *
 * <p>For example {@code Portfolio.of("L-0417", List.of(Holding.earned(credential)))}. No id stands twice.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePortfolio.class)
@JsonDeserialize(as = ImmutablePortfolio.class)
public abstract class Portfolio {

    Portfolio() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The holdings of a learner who is known by a pseudonym. */
    public static Portfolio of(String learner, List<Holding> holdings) {
        return builder().learner(learner).addAllHoldings(holdings).build();
    }

    /** A pseudonym of the learner. */
    public abstract Optional<String> learner();

    /** What the learner holds, in the order given. */
    public abstract List<Holding> holdings();

    @Value.Check
    void check() {
        Faults faults = Faults.of("Portfolio").notBlank(learner(), "learner");
        Set<CredentialId> seen = new HashSet<>();
        for (int i = 0; i < holdings().size(); i++) {
            CredentialId id = holdings().get(i).id();
            if (!seen.add(id)) {
                faults.check(false, "holdings/" + i + "/credential/id", "the same id stands twice: " + id);
            }
        }
        faults.throwIfAny();
    }

    /** The pseudonym and the number of holdings. */
    @Override
    public String toString() {
        return learner().orElse("Portfolio") + " with " + holdings().size() + " holdings";
    }

    /** Builds a {@link Portfolio}; every attribute may be set once. */
    public static final class Builder extends ImmutablePortfolio.Builder {
        Builder() {}
    }
}
