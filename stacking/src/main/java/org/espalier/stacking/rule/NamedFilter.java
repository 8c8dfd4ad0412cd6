package org.espalier.stacking.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A list of credentials, by a name and by what selects them.
 *
 * <pre>{@code
 * NamedFilter.of("methods", HoldingFilter.tagged("methods"))
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNamedFilter.class)
@JsonDeserialize(as = ImmutableNamedFilter.class)
public abstract class NamedFilter {

    NamedFilter() {}

    /** A filter with a name. */
    public static NamedFilter of(String id, HoldingFilter filter) {
        return ImmutableNamedFilter.builder().id(id).filter(filter).build();
    }

    /** What the list is called in its rule. */
    public abstract String id();

    /** What it selects. */
    public abstract HoldingFilter filter();

    /** The list in words, for example {@code methods (tagged methods)}. */
    public String sentence() {
        String selected = filter().sentence();
        return selected.isEmpty() ? id() : id() + " (" + selected + ")";
    }

    @Value.Check
    void check() {
        Faults.of("List").notBlank(id(), "id").throwIfAny();
    }
}
