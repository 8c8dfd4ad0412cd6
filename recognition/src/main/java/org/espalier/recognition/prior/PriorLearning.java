package org.espalier.recognition.prior;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.fault.Faults;
import org.espalier.core.file.DataFile;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.LearningHours;
import org.immutables.value.Value;

/**
 * What somebody learned outside a course of study, or without a document of it, with its evidence and how far it was
 * validated.
 *
 * <pre>{@code
 * PriorLearning.builder()
 *         .id(CredentialId.parse("urn:prior:union"))
 *         .setting(LearningSetting.INFORMAL)
 *         .activity(LearningActivity.UNION_WORK)
 *         .title(LocalizedText.of("en", "Vice-president of a student union"))
 *         .addClaimed(LearningOutcome.identified("urn:outcome:negotiation"))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePriorLearning.class)
@JsonDeserialize(as = ImmutablePriorLearning.class)
public abstract class PriorLearning {

    /** The tag of a holding that came of prior learning. */
    public static final String TAG = "prior-learning";

    PriorLearning() {}

    /** A new builder; id, setting and activity are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("prior-learning/1");
    }

    /** Reads one from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<PriorLearning> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), PriorLearning.class);
    }

    /** Its id, unique among what is looked at together. */
    public abstract CredentialId id();

    /** A pseudonym of the learner, for example {@code L-0417}. */
    public abstract Optional<String> learner();

    /** How the learning came about. */
    public abstract LearningSetting setting();

    /** In what it was learned. */
    public abstract LearningActivity activity();

    /** What it is called. */
    public abstract Optional<LocalizedText> title();

    /** The organisation in which it was learned. */
    public abstract Optional<String> organisation();

    /** The first day. */
    public abstract Optional<LocalDate> from();

    /** The last day. */
    public abstract Optional<LocalDate> to();

    /** How much time it took. Hours make no credits by themselves. */
    public abstract Optional<LearningHours> hours();

    /** Whether a certificate of it exists; open where it is not told. */
    public abstract Optional<Boolean> certified();

    /** What shows it. */
    public abstract List<EvidenceItem> evidence();

    /** The outcomes that the learner claims. */
    public abstract List<LearningOutcome> claimed();

    /** How far it was validated. */
    @Value.Default
    public Validation validation() {
        return Validation.builder().build();
    }

    /**
     * As a holding of the learner that counts what was certified, and nothing else; empty until then. Its origin stays what
     * it was, and it bears the tag {@link #TAG}.
     *
     * @param receiver who recognises it
     * @param purpose for what
     * @param day the day on which it is looked at; a later certification is not there yet
     */
    public Optional<Holding> holding(String receiver, String purpose, LocalDate day) {
        return validation().certifiedOn(day).map(certification -> holding(grant(certification, receiver, purpose)));
    }

    /** As a credential: no award, but what a holding and a comparison can look at. It bears no credits. */
    public MicroCredential credential() {
        return PriorCredential.of(this);
    }

    private Holding holding(Grant grant) {
        return Holding.builder()
                .credential(credential())
                .grant(grant)
                .addTags(TAG)
                .build();
    }

    private static Grant grant(ValidationStep certification, String receiver, String purpose) {
        return Grant.builder()
                .receiver(receiver)
                .purpose(purpose)
                .credits(certification.credits())
                .level(certification.level())
                .addAllOutcomes(certification.outcomes())
                .decidedOn(certification.on())
                .build();
    }

    @Value.Check
    void check() {
        boolean ordered = from().isEmpty() || to().stream().noneMatch(from().get()::isAfter);
        Faults.of("Prior learning " + id())
                .notBlank(learner(), "learner")
                .notBlank(organisation(), "organisation")
                .checkBetween(ordered, "to", "must not be before from")
                .throwIfAny();
    }

    /** The id; the rest is personal. */
    @Override
    public String toString() {
        return id().text();
    }

    /** Builds a {@link PriorLearning}; every attribute may be set once. */
    public static final class Builder extends ImmutablePriorLearning.Builder {
        Builder() {}
    }
}
