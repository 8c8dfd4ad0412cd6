package org.espalier.recognition.criterion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Finding;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * The light of a credential by a policy, and which criteria decided.
 *
 * <pre>{@code
 * LightResult result = LightPolicies.ours().evaluate(results);
 * result.light();     // ORANGE
 * result.because();   // [TESTING]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLightResult.class)
@JsonDeserialize(as = ImmutableLightResult.class)
public abstract class LightResult {

    LightResult() {}

    /** A new builder; light, policy and finding are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The light. */
    public abstract Light light();

    /** The lights that remain possible, the best first; one where the light is known. */
    public abstract List<Light> possible();

    /** The policy and its version, for example {@code espalier-light@1}. */
    public abstract String policy();

    /** The criteria that decided; where the light is not known, those that are not known and could decide. */
    public abstract Set<Criterion> because();

    /** The light as a finding: satisfied for green, violated for orange and red. */
    public abstract Finding finding();

    @Value.Check
    void check() {
        Faults.of("Light result")
                .notBlank(policy(), "policy")
                .check((light() == Light.NOT_KNOWN) == (possible().size() > 1), "possible", "does not fit the light")
                .check(!possible().contains(Light.NOT_KNOWN), "possible", "green, orange or red is wanted")
                .throwIfAny();
    }

    /** Builds a {@link LightResult}; every attribute may be set once. */
    public static final class Builder extends ImmutableLightResult.Builder {
        Builder() {}
    }
}
