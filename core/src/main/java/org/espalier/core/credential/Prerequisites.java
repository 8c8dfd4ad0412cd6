package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What is needed to enrol: credentials, outcomes or conditions in words.
 *
 * <pre>{@code
 * Prerequisites.none();                                        // declared: nothing is needed
 * Prerequisites.builder().addCredentials(id).build();        // this credential is needed
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePrerequisites.class)
@JsonDeserialize(as = ImmutablePrerequisites.class)
public abstract class Prerequisites {

    Prerequisites() {}

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Declared: nothing is needed. An absent declaration is something else: unknown. */
    public static Prerequisites none() {
        return builder().build();
    }

    /** Credentials that must be held. */
    public abstract Set<CredentialId> credentials();

    /** Ids of outcomes that must be certified. */
    public abstract Set<String> outcomes();

    /** Conditions in words, which no machine can check. */
    public abstract Optional<LocalizedText> text();

    /** Whether it is declared that nothing is needed. */
    public boolean areNone() {
        return areOnlyWords() && text().isEmpty();
    }

    /** Whether there is nothing that a machine can check. */
    public boolean areOnlyWords() {
        return credentials().isEmpty() && outcomes().isEmpty();
    }

    @Value.Check
    void check() {
        Faults.of("Prerequisites").noneBlank(outcomes(), "outcomes").throwIfAny();
    }

    /** Builds a {@link Prerequisites}; every attribute may be set once. */
    public static final class Builder extends ImmutablePrerequisites.Builder {
        Builder() {}
    }
}
