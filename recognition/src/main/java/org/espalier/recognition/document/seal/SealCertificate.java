package org.espalier.recognition.document.seal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.CountryCode;
import org.immutables.value.Value;

/**
 * What the certificate of a seal says of the organisation that sealed. Names of persons are left out: the certificate of
 * a person tells here at most where that person works.
 *
 * <pre>{@code
 * SealCertificate.builder()
 *         .organisation("Example University")
 *         .country(CountryCode.parse("EE"))
 *         .validFrom(Instant.parse("2025-01-01T00:00:00Z"))
 *         .validTo(Instant.parse("2028-01-01T00:00:00Z"))
 *         .sha256("…64 digits…")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSealCertificate.class)
@JsonDeserialize(as = ImmutableSealCertificate.class)
public abstract class SealCertificate {

    SealCertificate() {}

    /** A new builder; first and last moment and SHA-256 are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The organisation that sealed, attribute O. */
    public abstract Optional<String> organisation();

    /** Its identifier, for example {@code VATES-G63287510}; only those of legal persons (ETSI EN 319 412-1). */
    public abstract Optional<String> organisationIdentifier();

    /** Its country. */
    public abstract Optional<CountryCode> country();

    /** The organisation that issued the certificate. */
    public abstract Optional<String> issuer();

    /** The first moment at which the certificate is valid. */
    public abstract Instant validFrom();

    /** The last moment. */
    public abstract Instant validTo();

    /** The SHA-256 of the certificate, 64 hexadecimal digits in small letters. */
    public abstract String sha256();

    /** Whether the certificate was valid at a moment, by its own words; a revocation is not looked up. */
    public boolean isValidAt(Instant moment) {
        return !moment.isBefore(validFrom()) && !moment.isAfter(validTo());
    }

    @Value.Check
    void check() {
        Faults.of("Certificate")
                .notBlank(organisation(), "organisation")
                .notBlank(organisationIdentifier(), "organisationIdentifier")
                .notBlank(issuer(), "issuer")
                .check(!validTo().isBefore(validFrom()), "validTo", "must not be before validFrom")
                .check(sha256().matches("[0-9a-f]{64}"), "sha256", "64 hexadecimal digits in small letters are wanted")
                .throwIfAny();
    }

    /** Builds a {@link SealCertificate}; every attribute may be set once. */
    public static final class Builder extends ImmutableSealCertificate.Builder {
        Builder() {}
    }
}
