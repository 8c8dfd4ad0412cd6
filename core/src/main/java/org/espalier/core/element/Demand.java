package org.espalier.core.element;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * One line of a profile: an element or something further, and how much it weighs when it is missing.
 *
 * <pre>{@code
 * Demand.of(Element.LEVEL, Severity.WARNING);
 * }</pre>
 *
 * <p>In JSON: {@code {"element": "level", "missing": "warning"}}. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDemand.class)
@JsonDeserialize(as = ImmutableDemand.class)
public abstract class Demand {

    Demand() {}

    /** A new builder; an element or a further demand is required, and not both. */
    public static Builder builder() {
        return new Builder();
    }

    /** A demand of an element. */
    public static Demand of(Element element, Severity missing) {
        return builder().element(element).missing(missing).build();
    }

    /** A demand of something further. */
    public static Demand of(FurtherDemand further, Severity missing) {
        return builder().further(further).missing(missing).build();
    }

    /** The element, where one is demanded. */
    public abstract Optional<Element> element();

    /** Something further, where that is demanded. */
    public abstract Optional<FurtherDemand> further();

    /** The kind of organisation to which it is limited; whoever provides or awards where it is absent. */
    public abstract Optional<OrganisationKind> from();

    /** How much it weighs when it is missing; absent for what is optional. */
    public abstract Optional<Severity> missing();

    /** Where this demand comes from, where that is not the source of the profile. */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        Faults.of("Demand")
                .check(
                        element().isPresent() != further().isPresent(),
                        "",
                        "needs an element or a further demand, not both")
                .throwIfAny();
    }

    /** Builds a {@link Demand}; every attribute may be set once. */
    public static final class Builder extends ImmutableDemand.Builder {
        Builder() {}
    }
}
