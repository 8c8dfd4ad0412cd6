package org.espalier.recognition.criterion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.fault.Faults;
import org.espalier.core.file.DataFile;
import org.espalier.core.file.Envelope;
import org.espalier.core.file.EnvelopeFaults;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * How grades turn into a light: a dated file of the library or of a receiver. The first rule that is met shows its
 * light.
 *
 * <pre>{@code
 * LightPolicy policy = LightPolicies.ours();
 * LightResult result = policy.evaluate(Criteria.assess(evidence));
 * }</pre>
 *
 * <p>It names whose convention it is. No threshold of a recognition body was found, and none is claimed.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLightPolicy.class)
@JsonDeserialize(as = ImmutableLightPolicy.class)
public abstract class LightPolicy implements Envelope {

    LightPolicy() {}

    /** A new builder; id, version, title and sources are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("light-policy/1");
    }

    /** Reads one from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<LightPolicy> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), LightPolicy.class);
    }

    /** The rules, the first that is met decides. */
    public abstract List<LightRule> rules();

    /** The light where no rule is met; orange unless told. */
    @Value.Default
    public Light otherwise() {
        return Light.ORANGE;
    }

    /**
     * The light of some grades. Where grades are not known it is the light that every way of completing them would show,
     * else {@link Light#NOT_KNOWN}: what is not known never makes a light red by itself.
     *
     * @param results one result for each criterion; a criterion without one is not known
     */
    public LightResult evaluate(List<CriterionResult> results) {
        return new LightReading(this, results).result();
    }

    /** Id and version, for example {@code espalier-light@1}. */
    @Override
    public String toString() {
        return reference().toString();
    }

    @Value.Check
    void check() {
        EnvelopeFaults.in(this, Faults.of("Light policy " + id()))
                .check(!rules().isEmpty(), "rules", "at least one is needed")
                .check(otherwise() != Light.NOT_KNOWN, "otherwise", "green, orange or red is wanted")
                .throwIfAny();
    }

    /** Builds a {@link LightPolicy}; every attribute may be set once. */
    public static final class Builder extends ImmutableLightPolicy.Builder {
        Builder() {}
    }
}
