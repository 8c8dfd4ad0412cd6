package org.espalier.stacking.stack;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.fault.Faults;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.field.Nearness;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHolding;
import org.immutables.value.Value;

/**
 * An ordered pair of credentials, earlier and later, on three independent axes: level, field and link; and the kind that
 * follows from them.
 *
 * <p>For example {@code StepClassifier.standard().classify(earlier, later, stack).kind()}. The kind does not depend on
 * the link: two credentials that nothing ties together are still, say, a diagonal pair.
 *
 * <p>What is unknown on an axis is named, with its reason. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableStep.class)
@JsonDeserialize(as = ImmutableStep.class)
public abstract class Step {

    Step() {}

    /** A new builder; the two ids, the kind and the three axes are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The credential awarded earlier. */
    public abstract CredentialId earlier();

    /** The credential awarded later. */
    public abstract CredentialId later();

    /** What the pair is. */
    public abstract StepKind kind();

    /** The axis of levels. */
    public abstract LevelMove levelMove();

    /** The axis of fields. */
    public abstract Nearness nearness();

    /** The axis of links. */
    public abstract Link link();

    /** What links them: the ids of the credentials and outcomes required, or the names of the awards that both feed. */
    public abstract Set<String> linkedBy();

    /** The level of the earlier one. */
    public abstract Optional<EqfLevel> earlierLevel();

    /** The level of the later one. */
    public abstract Optional<EqfLevel> laterLevel();

    /** The fields of the earlier one. */
    public abstract Set<FieldOfStudy> earlierFields();

    /** The fields of the later one. */
    public abstract Set<FieldOfStudy> laterFields();

    /** The identified outcomes that both certify. */
    public abstract Set<String> commonOutcomes();

    /** Whether all outcomes of both are identified, and the same: at one level the two would be duplicates. */
    @Value.Default
    public boolean identicalOutcomes() {
        return false;
    }

    /** The days without a valid credential, where the later one renews the earlier one and came too late. */
    public abstract Optional<RenewalGap> gap();

    /** What is not known of the two, and why. Without a date the order rests on an assumption. */
    public abstract List<MissingDatum> missing();

    /** Whether it is horizontal and stays in a near field. */
    public boolean deepens() {
        return kind() == StepKind.HORIZONTAL && nearness() == Nearness.NEAR;
    }

    /** Whether it is horizontal and leads to a far field. */
    public boolean broadens() {
        return kind() == StepKind.HORIZONTAL && nearness() == Nearness.FAR;
    }

    /** Whether some outcomes are the same although the two are different achievements. */
    public boolean overlapsPartly() {
        return !commonOutcomes().isEmpty() && !kind().isSameAchievement();
    }

    List<MissingDatum> missing(MissingDatum.Kind... kinds) {
        List<MissingDatum.Kind> wanted = List.of(kinds);
        return missing().stream().filter(datum -> wanted.contains(datum.kind())).toList();
    }

    @Value.Check
    void check() {
        Faults.of("Step")
                .check(!earlier().equals(later()), "later", "must not be the earlier credential")
                .check(levelMove() != LevelMove.UNKNOWN || names(MissingDatum.Kind.LEVEL), "missing", unnamed("level"))
                .check(nearness() != Nearness.UNKNOWN || names(MissingDatum.Kind.FIELDS), "missing", unnamed("field"))
                .check(
                        link() != Link.UNKNOWN || names(MissingDatum.Kind.PREREQUISITES, MissingDatum.Kind.OUTCOMES),
                        "missing",
                        unnamed("link"))
                .throwIfAny();
    }

    private boolean names(MissingDatum.Kind... kinds) {
        return !missing(kinds).isEmpty();
    }

    private static String unnamed(String axis) {
        return "the " + axis + " is unknown, and no datum is named";
    }

    /** The pair and its kind, for example {@code urn:a to urn:b: vertical}. */
    @Override
    public String toString() {
        return earlier() + " to " + later() + ": " + Words.of(kind());
    }

    /** Builds a {@link Step}; every attribute may be set once. */
    public static final class Builder extends ImmutableStep.Builder {
        Builder() {}

        /** Takes the ids, levels and fields of two holdings: the earlier one, then the later one. */
        public Builder between(CountedHolding a, CountedHolding b) {
            earlier(a.id())
                    .earlierLevel(a.level())
                    .addAllEarlierFields(a.credential().fields());
            later(b.id()).laterLevel(b.level()).addAllLaterFields(b.credential().fields());
            return this;
        }
    }
}
