package org.espalier.recognition.document.seal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Finding;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What came of checking one seal.
 *
 * <pre>{@code
 * if (check.holds()) {
 *     // intact, made while the certificate was valid, and the certificate is trusted
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSealCheck.class)
@JsonDeserialize(as = ImmutableSealCheck.class)
public abstract class SealCheck {

    SealCheck() {}

    /** A new builder; state and trust are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether the text is the one that was sealed. */
    public abstract SealState state();

    /** The algorithm by its name in JSON Web Signatures, for example {@code RS256}. */
    public abstract Optional<String> algorithm();

    /** What the certificate says; of a seal that is not intact, anybody may have put it there. */
    public abstract Optional<SealCertificate> certificate();

    /** When the seal was made, as the sealing body claims. No time stamp was checked. */
    public abstract Optional<Instant> claimedAt();

    /** Whether the caller trusts the certificate. */
    public abstract Trust trust();

    /** What was found, the signature first. */
    public abstract List<Finding> findings();

    /** Whether the certificate was valid at the claimed time; empty where one of the two is not known. */
    public Optional<Boolean> wasValid() {
        return certificate().flatMap(known -> claimedAt().map(known::isValidAt));
    }

    /**
     * Whether the text is intact, the certificate was valid at the claimed time, the caller trusts it, and nothing else
     * speaks against the seal, such as a time that lies in the future.
     */
    public boolean holds() {
        return state() == SealState.INTACT
                && trust() == Trust.TRUSTED
                && wasValid().orElse(false)
                && findings().stream().noneMatch(Finding::isBlocking);
    }

    @Value.Check
    void check() {
        boolean complete = algorithm().isPresent() && certificate().isPresent();
        Faults.of("Seal")
                .notBlank(algorithm(), "algorithm")
                .check(
                        state() != SealState.INTACT || complete,
                        "state",
                        "only with algorithm and certificate is it known")
                .check(
                        state() == SealState.INTACT || trust() == Trust.NOT_KNOWN,
                        "trust",
                        "only the certificate of an intact seal can be trusted or not")
                .throwIfAny();
    }

    /** Builds a {@link SealCheck}; every attribute may be set once. */
    public static final class Builder extends ImmutableSealCheck.Builder {
        Builder() {}
    }
}
