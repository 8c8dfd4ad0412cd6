package org.espalier.qa.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A label, a certificate or a registration of a provider.
 *
 * <pre>{@code
 * Label.builder().kind(LabelKind.ISO_21001).name("ISO 21001:2018").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLabel.class)
@JsonDeserialize(as = ImmutableLabel.class)
public abstract class Label {

    Label() {}

    /** A new builder; kind and name are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What kind it is. */
    public abstract LabelKind kind();

    /** What it is called. */
    public abstract String name();

    /** Who gave it. */
    public abstract Optional<String> by();

    /** The first day on which it holds; open where it is absent. */
    public abstract Optional<LocalDate> from();

    /** The last day on which it holds; open where it is absent. */
    public abstract Optional<LocalDate> to();

    /** Where it can be seen. */
    public abstract Optional<String> link();

    /** Whether it holds on a day; days that are not told do not limit it. */
    public boolean holdsOn(LocalDate day) {
        return Period.holds(from(), to(), day);
    }

    @Value.Check
    void check() {
        Faults.of("Label")
                .notBlank(name(), "name")
                .notBlank(by(), "by")
                .notBlank(link(), "link")
                .check(Period.isInOrder(from(), to()), "to", "must not be before from")
                .throwIfAny();
    }

    /** Builds a {@link Label}; every attribute may be set once. */
    public static final class Builder extends ImmutableLabel.Builder {
        Builder() {}
    }
}
