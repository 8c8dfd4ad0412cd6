package org.espalier.recognition.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One text that a person needs to answer a question.
 *
 * <pre>{@code
 * Material.builder().label("urn:outcome:1").text(LocalizedText.of("en", "designs a data pipeline")).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMaterial.class)
@JsonDeserialize(as = ImmutableMaterial.class)
public abstract class Material {

    Material() {}

    /** A new builder; the label is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it is: the id of an outcome, or the name of an element. */
    public abstract String label();

    /** The text, in all of its languages. */
    public abstract Optional<LocalizedText> text();

    /** Short statements, for example a level or the addresses of skills. */
    public abstract List<String> names();

    @Value.Check
    void check() {
        Faults.of("Material")
                .notBlank(label(), "label")
                .noneBlank(names(), "names")
                .throwIfAny();
    }

    /** Builds a {@link Material}; every attribute may be set once. */
    public static final class Builder extends ImmutableMaterial.Builder {
        Builder() {}
    }
}
