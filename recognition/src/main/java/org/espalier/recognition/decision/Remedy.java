package org.espalier.recognition.decision;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.recognition.comparison.Cure;
import org.immutables.value.Value;

/**
 * What a learner, or somebody for the learner, can do so that more is recognised.
 *
 * <pre>{@code
 * Remedy.of(Cure.VALIDATION, "Have your learning validated.");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRemedy.class)
@JsonDeserialize(as = ImmutableRemedy.class)
public abstract class Remedy {

    Remedy() {}

    /** A new builder; cure and what are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A remedy in words. */
    public static Remedy of(Cure cure, String what) {
        return builder().cure(cure).what(what).build();
    }

    /** What kind of thing it is. */
    public abstract Cure cure();

    /** What is to be done, in words. */
    public abstract String what();

    /** Who offers it, or where. */
    public abstract Optional<String> where();

    /** By which day. */
    public abstract Optional<LocalDate> until();

    /** Which data are asked for, where it is information that lacks. */
    public abstract List<String> data();

    /** Whether more is recognised as soon as it is done; otherwise it only helps. */
    @Value.Default
    public boolean condition() {
        return false;
    }

    /** Whether the receiver's own office does it, so that the learner need not do anything. */
    @Value.Default
    public boolean byReceiver() {
        return false;
    }

    /**
     * Whether the learner is still asked for information: by one of the remedies, or because none of them is the
     * receiver's. A remedy that is a condition of recognition asks for none.
     */
    public static boolean isLearnerAsked(List<Remedy> remedies) {
        return remedies.stream().noneMatch(Remedy::byReceiver)
                || remedies.stream().anyMatch(Remedy::asksLearner);
    }

    private boolean asksLearner() {
        return cure() == Cure.INFORMATION && !condition() && !byReceiver();
    }

    @Value.Check
    void check() {
        Faults.of("Remedy")
                .notBlank(what(), "what")
                .notBlank(where(), "where")
                .noneBlank(data(), "data")
                .throwIfAny();
    }

    /** Builds a {@link Remedy}; every attribute may be set once. */
    public static final class Builder extends ImmutableRemedy.Builder {
        Builder() {}
    }
}
