package org.espalier.recognition.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A component or a programme of the receiver, as a decision names it.
 *
 * <pre>{@code
 * Target.of("IDK1234", LocalizedText.of("en", "Data engineering"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTarget.class)
@JsonDeserialize(as = ImmutableTarget.class)
public abstract class Target {

    Target() {}

    /** A new builder; the id is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A component or programme with its title. */
    public static Target of(String id, LocalizedText title) {
        return builder().id(id).title(title).build();
    }

    /** Its id at the receiver. */
    public abstract String id();

    /** What it is called. */
    public abstract Optional<LocalizedText> title();

    /** The title in English or another language, else the id. */
    public String label() {
        return title().map(LocalizedText::text).orElseGet(this::id);
    }

    @Value.Check
    void check() {
        Faults.of("Target").notBlank(id(), "id").throwIfAny();
    }

    /** Builds a {@link Target}; every attribute may be set once. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
