package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * That the awarding body took a credential back.
 *
 * <pre>{@code
 * Revocation.builder().on(LocalDate.parse("2026-03-01")).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRevocation.class)
@JsonDeserialize(as = ImmutableRevocation.class)
public abstract class Revocation {

    Revocation() {}

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The first day on which it is no longer in force. */
    public abstract LocalDate on();

    /** Why, in words. */
    public abstract Optional<String> reason();

    /** The day; the reason may be personal. */
    @Override
    public String toString() {
        return "Revocation on " + on();
    }

    /** Builds a {@link Revocation}; every attribute may be set once. */
    public static final class Builder extends ImmutableRevocation.Builder {
        Builder() {}
    }
}
