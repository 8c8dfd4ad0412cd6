package org.espalier.qa.offer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.credential.Fee;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Something that a learner has to pay.
 *
 * <pre>{@code
 * Cost.builder().what("certificate").fee(fee).published(true).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCost.class)
@JsonDeserialize(as = ImmutableCost.class)
public abstract class Cost {

    Cost() {}

    /** A new builder; what and fee are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What for. */
    public abstract String what();

    /** How much. */
    public abstract Fee fee();

    /** Whether it is told before learners enrol. */
    public abstract Optional<Boolean> published();

    @Value.Check
    void check() {
        Faults.of("Cost").notBlank(what(), "what").throwIfAny();
    }

    /** Builds a {@link Cost}; every attribute may be set once. */
    public static final class Builder extends ImmutableCost.Builder {
        Builder() {}
    }
}
