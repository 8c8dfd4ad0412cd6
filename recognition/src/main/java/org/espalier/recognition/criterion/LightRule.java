package org.espalier.recognition.criterion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * When a policy shows a light: when all of its conditions are met.
 *
 * <pre>{@code
 * LightRule.builder().light(Light.RED).addConditions(condition).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLightRule.class)
@JsonDeserialize(as = ImmutableLightRule.class)
public abstract class LightRule {

    LightRule() {}

    /** A new builder; light and conditions are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The light: green, orange or red. */
    public abstract Light light();

    /** The conditions, at least one. */
    public abstract List<GradeCondition> conditions();

    @Value.Check
    void check() {
        Faults.of("Light rule")
                .check(light() != Light.NOT_KNOWN, "light", "green, orange or red is wanted")
                .check(!conditions().isEmpty(), "conditions", "at least one is needed")
                .throwIfAny();
    }

    /** Builds a {@link LightRule}; every attribute may be set once. */
    public static final class Builder extends ImmutableLightRule.Builder {
        Builder() {}
    }
}
