package org.espalier.stacking.stack;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Comparator;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A datum of a credential that is not known, and why.
 *
 * <p>For example {@code MissingDatum.of(id, MissingDatum.Kind.LEVEL, MissingDatum.Reason.ABSENT)}, which reads {@code
 * level of urn:credential:1 (not stated)}.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMissingDatum.class)
@JsonDeserialize(as = ImmutableMissingDatum.class)
public abstract class MissingDatum implements Comparable<MissingDatum> {

    private static final Comparator<MissingDatum> ORDER = Comparator.comparing(MissingDatum::credential)
            .thenComparing(MissingDatum::kind)
            .thenComparing(MissingDatum::reason);

    MissingDatum() {}

    /** A datum of a credential that is not known. */
    public static MissingDatum of(CredentialId credential, Kind kind, Reason reason) {
        return ImmutableMissingDatum.builder()
                .credential(credential)
                .kind(kind)
                .reason(reason)
                .build();
    }

    /** The credential that lacks the datum. */
    public abstract CredentialId credential();

    /** Which datum it is. */
    public abstract Kind kind();

    /** Why it is not known. */
    public abstract Reason reason();

    @Override
    public int compareTo(MissingDatum other) {
        return ORDER.compare(this, other);
    }

    /** The datum in words, for example {@code level of urn:credential:1 (not stated)}. */
    @Override
    public String toString() {
        return Words.of(kind()) + " of " + credential() + " (" + reason().words + ")";
    }

    /** Which datum of a credential is not known. */
    public enum Kind {

        /** Its EQF level. */
        @JsonProperty("level")
        LEVEL,

        /** Its fields of study. */
        @JsonProperty("fields")
        FIELDS,

        /** What it requires. */
        @JsonProperty("prerequisites")
        PREREQUISITES,

        /** The outcomes that it certifies. */
        @JsonProperty("outcomes")
        OUTCOMES,

        /** The day of the award. */
        @JsonProperty("awarding-date")
        AWARDING_DATE
    }

    /** Why a datum is not known. */
    public enum Reason {

        /** Nothing is stated. */
        @JsonProperty("absent")
        ABSENT("not stated"),

        /** It is told in words, which nothing can be compared with. */
        @JsonProperty("only-words")
        ONLY_WORDS("told in words only"),

        /** A level is stated, and no EQF level follows from it. */
        @JsonProperty("no-eqf-level")
        NO_EQF_LEVEL("no EQF level follows from what is stated"),

        /** Several levels are stated, and contradict each other. */
        @JsonProperty("contradictory")
        CONTRADICTORY("what is stated contradicts itself"),

        /** A field is stated, and too broadly to tell near from far. */
        @JsonProperty("too-broad")
        TOO_BROAD("stated too broadly"),

        /** A generic or unknown field is stated, which is not comparable. */
        @JsonProperty("not-comparable")
        NOT_COMPARABLE("not comparable");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }
}
