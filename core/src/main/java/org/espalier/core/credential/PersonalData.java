package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What identifies a learner as a person. All of it is optional, and none of it appears in texts of this library.
 *
 * <pre>{@code
 * PersonalData.builder().fullName(name).build().toString();   // "PersonalData"
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePersonalData.class)
@JsonDeserialize(as = ImmutablePersonalData.class)
public abstract class PersonalData {

    PersonalData() {}

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The full name, which may be written in several languages. */
    public abstract Optional<LocalizedText> fullName();

    /** The given name. */
    public abstract Optional<LocalizedText> givenName();

    /** The family name. */
    public abstract Optional<LocalizedText> familyName();

    /** The date of birth. */
    public abstract Optional<LocalDate> dateOfBirth();

    /** Personal numbers. */
    public abstract List<Identifier> identifiers();

    /** Whether there is a name or a number that identifies the person. */
    public boolean isIdentifying() {
        boolean parts = givenName().isPresent() && familyName().isPresent();
        return fullName().isPresent() || parts || !identifiers().isEmpty();
    }

    /** Nothing but the name of the type. */
    @Override
    public String toString() {
        return "PersonalData";
    }

    /** Builds a {@link PersonalData}; every attribute may be set once. */
    public static final class Builder extends ImmutablePersonalData.Builder {
        Builder() {}
    }
}
