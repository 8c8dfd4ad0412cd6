package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * One credential as one learner holds it: how far the learner is with it, and how it may count.
 *
 * <p>For example {@code Holding.earned(credential)}, or in progress:
 *
 * <pre>{@code
 * Holding.builder().credential(course).state(HoldingState.IN_PROGRESS).addTags("elective").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHolding.class)
@JsonDeserialize(as = ImmutableHolding.class)
public abstract class Holding {

    Holding() {}

    /** A new builder; the credential is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A credential that has been earned and counts as issued. */
    public static Holding earned(MicroCredential credential) {
        return builder().credential(credential).build();
    }

    /** The credential. */
    public abstract MicroCredential credential();

    /** How far the learner is; earned unless told. */
    @Value.Default
    public HoldingState state() {
        return HoldingState.EARNED;
    }

    /** What a receiver recognised of it; without one it counts as issued. */
    public abstract Optional<Grant> grant();

    /** Words by which the receiver's requirements find it, for example {@code capstone}. */
    public abstract Set<String> tags();

    /** The id of its credential. */
    public CredentialId id() {
        return credential().id();
    }

    /** What it is worth on a day. */
    public HoldingStatus statusOn(LocalDate day) {
        return credential().statusOn(day);
    }

    @Value.Check
    void check() {
        Faults.of("Holding", id()).noneBlank(tags(), "tags").throwIfAny();
    }

    /** The id; the rest is personal. */
    @Override
    public String toString() {
        return id().text();
    }

    /** Builds a {@link Holding}; every attribute may be set once. */
    public static final class Builder extends ImmutableHolding.Builder {
        Builder() {}
    }
}
