package org.espalier.recognition.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * An outcome that a component of a programme wants.
 *
 * <pre>{@code
 * ComponentOutcome.builder()
 *         .id("urn:outcome:pipelines")
 *         .statement(LocalizedText.of("en", "designs a data pipeline"))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableComponentOutcome.class)
@JsonDeserialize(as = ImmutableComponentOutcome.class)
public abstract class ComponentOutcome {

    ComponentOutcome() {}

    /** A new builder; the id is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A stable identifier; the same outcome of a credential has the same. */
    public abstract String id();

    /** The outcome in words. */
    public abstract Optional<LocalizedText> statement();

    /** Addresses of skills in ESCO or another framework; all of them are wanted. */
    public abstract Set<String> skills();

    /** Whether a learner needs it to succeed; yes unless told. */
    @Value.Default
    public boolean essential() {
        return true;
    }

    /** Identifiers of outcomes and skills that the receiver accepts in its place, each by itself. */
    public abstract Set<String> equivalentTo();

    @Value.Check
    void check() {
        Faults.of("Component outcome")
                .notBlank(id(), "id")
                .noneBlank(skills(), "skills")
                .noneBlank(equivalentTo(), "equivalentTo")
                .throwIfAny();
    }

    /** Builds a {@link ComponentOutcome}; every attribute may be set once. */
    public static final class Builder extends ImmutableComponentOutcome.Builder {
        Builder() {}
    }
}
