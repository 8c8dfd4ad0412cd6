package org.espalier.stacking.audit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import org.espalier.core.exact.Rational;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Another way of counting the same holdings, next best after those before it.
 *
 * <p>For example: {@code core} is filled by {@code c-1} and {@code c-4}, and {@code c-2} is left over. This class is immutable
 * and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAlternative.class)
@JsonDeserialize(as = ImmutableAlternative.class)
public abstract class Alternative {

    Alternative() {}

    static Builder builder() {
        return new Builder();
    }

    /** What all requirements lack together, each as a part of what it asks for; zero where everything is met. */
    public abstract Rational shortfall();

    /** The ids of the holdings that fill each leaf, sorted; leaves that nothing fills are left out. */
    public abstract Map<String, List<String>> filledBy();

    /** How much each of them fills a leaf, in its unit, by the id of the leaf. */
    public abstract Map<String, List<Use>> uses();

    /** The ids of holdings that fill nothing, sorted. */
    public abstract List<String> notCounted();

    /** Builds an {@link Alternative}; every attribute may be set once. */
    public static final class Builder extends ImmutableAlternative.Builder {
        Builder() {}
    }
}
