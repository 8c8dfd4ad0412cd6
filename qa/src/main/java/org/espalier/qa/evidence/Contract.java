package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A contract with an institution that answers for the quality.
 *
 * <pre>{@code
 * Contract.builder().partner("Lahemaa University of Technology").partnerQualityAssured(true).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableContract.class)
@JsonDeserialize(as = ImmutableContract.class)
public abstract class Contract {

    Contract() {}

    /** A new builder; partner is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The other side. */
    public abstract String partner();

    /** The first day on which it holds; open where it is absent. */
    public abstract Optional<LocalDate> from();

    /** The last day on which it holds; open where it is absent. */
    public abstract Optional<LocalDate> to();

    /** Where it can be seen. */
    public abstract Optional<String> link();

    /** Whether the quality of the partner is assured, where no reviews of it are told. */
    public abstract Optional<Boolean> partnerQualityAssured();

    /** External reviews of the partner. */
    public abstract List<ExternalReview> partnerReviews();

    /** Whether it holds on a day; days that are not told do not limit it. */
    public boolean holdsOn(LocalDate day) {
        return Period.holds(from(), to(), day);
    }

    @Value.Check
    void check() {
        Faults.of("Contract")
                .notBlank(partner(), "partner")
                .notBlank(link(), "link")
                .check(Period.isInOrder(from(), to()), "to", "must not be before from")
                .throwIfAny();
    }

    /** Builds a {@link Contract}; every attribute may be set once. */
    public static final class Builder extends ImmutableContract.Builder {
        Builder() {}
    }
}
