package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * An organisation in one of its four roles: provider, awarding body, platform or sealing body.
 *
 * <pre>{@code
 * Organisation.named("en", "Tallinn University of Technology", CountryCode.parse("EE"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOrganisation.class)
@JsonDeserialize(as = ImmutableOrganisation.class)
public abstract class Organisation {

    Organisation() {}

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** An organisation with a name in one language and a country. */
    public static Organisation named(String language, String name, CountryCode country) {
        return builder().name(LocalizedText.of(language, name)).country(country).build();
    }

    /** The legal name. */
    public abstract Optional<LocalizedText> name();

    /** The country in which it is registered. */
    public abstract Optional<CountryCode> country();

    /** The region, as a name or a NUTS code. */
    public abstract Optional<String> region();

    /** What it is, where that is known. */
    public abstract Optional<OrganisationKind> kind();

    /** Its registration, VAT or eIDAS number. */
    public abstract Optional<Identifier> legalIdentifier();

    /** Other identifiers, for example in the register of higher education institutions. */
    public abstract List<Identifier> identifiers();

    /** Its public address. */
    public abstract Optional<String> homepage();

    @Value.Check
    void check() {
        Faults.of("Organisation")
                .notBlank(region(), "region")
                .notBlank(homepage(), "homepage")
                .throwIfAny();
    }

    /** The name in English or another language, else an identifier, else a dash. */
    public String label() {
        Optional<String> number = legalIdentifier().map(Identifier::value);
        return name().map(LocalizedText::text).or(() -> number).orElse("-");
    }

    /** Builds an {@link Organisation}; every attribute may be set once. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
