package org.espalier.recognition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.fault.Faults;
import org.espalier.core.file.DataFile;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.EctsCredits;
import org.espalier.qa.evidence.QualityFile;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.comparison.Orientation;
import org.espalier.recognition.comparison.PersonalJudgement;
import org.espalier.recognition.comparison.Programme;
import org.espalier.recognition.criterion.CriterionJudgement;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.prior.BackgroundPaper;
import org.espalier.recognition.prior.PriorLearning;
import org.espalier.recognition.prior.QualificationsPassport;
import org.espalier.recognition.prior.Validation;
import org.espalier.recognition.transfer.TransferredGrade;
import org.immutables.value.Value;

/**
 * What somebody asks of a receiver: to recognise a credential for a purpose, and what is known of the case.
 *
 * <pre>{@code
 * RecognitionRequest.builder()
 *         .id("D-17")
 *         .credential(credential)
 *         .purpose(Purpose.EXEMPTION)
 *         .component(component)
 *         .on(LocalDate.parse("2026-11-22"))
 *         .build();
 * }</pre>
 *
 * <p>What is missing is asked for by the decision; nothing is refused for it. Days and ids are given by the caller.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRecognitionRequest.class)
@JsonDeserialize(as = ImmutableRecognitionRequest.class)
public abstract class RecognitionRequest {

    RecognitionRequest() {}

    /** A new builder; id, credential and on are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("recognition-request/1");
    }

    /** Reads one from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<RecognitionRequest> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), RecognitionRequest.class);
    }

    /** The id of the decision to be; given by the caller. */
    public abstract String id();

    /** The version of the decision to be. */
    @Value.Default
    public String version() {
        return "1";
    }

    /** The earlier decision that it takes the place of. */
    public abstract Optional<String> supersedes();

    /** The credential. */
    public abstract MicroCredential credential();

    /** A pseudonym of the learner, where the decision is to name one. What is handed in is of the same learner. */
    public abstract Optional<String> learner();

    /** For what recognition is asked. */
    public abstract Optional<Purpose> purpose();

    /** The component that the credential is to stand for. */
    public abstract Optional<Component> component();

    /** The programme. */
    public abstract Optional<Programme> programme();

    /** Other components that it may stand for, the preferred first. */
    public abstract List<Component> alternatives();

    /** The day on which the request came in. */
    public abstract Optional<LocalDate> receivedOn();

    /** The day on which the information was complete, as the receiver has it; the day of the request unless told. */
    public abstract Optional<LocalDate> completeOn();

    /** The day of the decision. */
    public abstract LocalDate on();

    /** What is known of the authenticity of the document; what was found after the day of the decision is left out. */
    public abstract Optional<AuthenticityStatement> authenticity();

    /** Evidence on quality. */
    public abstract Optional<QualityFile> quality();

    /** The orientation of the learning, where somebody knows it. */
    public abstract Optional<Orientation> orientation();

    /** The learning agreement. */
    public abstract Optional<LearningAgreement> learningAgreement();

    /** How far prior learning was validated; what was certified by the day of the decision counts. */
    public abstract Optional<Validation> validation();

    /** Whether a certificate of prior learning exists; open where it is not told. */
    public abstract Optional<Boolean> certified();

    /** A qualifications passport, which supports admission and gives no credits. */
    public abstract Optional<QualificationsPassport> passport();

    /** A background paper, which does so where documents are lost. */
    public abstract Optional<BackgroundPaper> backgroundPaper();

    /** The grade as it was carried over, by the choice that the policy declares. */
    public abstract Optional<TransferredGrade> grade();

    /** Answers of persons to the questions of an earlier decision. */
    public abstract List<PersonalJudgement> judgements();

    /** Grades of criteria that persons gave. */
    public abstract List<CriterionJudgement> criteria();

    /** How many credits a person found covered, where only a part is. */
    public abstract Optional<JudgedPart> part();

    private static boolean isOrdered(Optional<LocalDate> first, Optional<LocalDate> second) {
        return first.isEmpty() || second.stream().noneMatch(first.orElseThrow()::isAfter);
    }

    private boolean isPartWithin() {
        Optional<EctsCredits> whole = component().flatMap(Component::credits);
        Optional<EctsCredits> judged = part().map(JudgedPart::credits).flatMap(CreditAmount::asEcts);
        return whole.isEmpty() || judged.stream().allMatch(whole.orElseThrow()::isAtLeast);
    }

    /** Whether a pseudonym is that of the learner, as far as both are told. */
    private boolean isOfLearner(Optional<String> pseudonym) {
        return learner().isEmpty() || pseudonym.isEmpty() || learner().equals(pseudonym);
    }

    private Faults learners() {
        String other = "is of another learner";
        return Faults.of("Recognition request")
                .check(isOfLearner(credential().learner().flatMap(Learner::reference)), "credential", other)
                .check(isOfLearner(passport().flatMap(QualificationsPassport::learner)), "passport", other)
                .check(isOfLearner(backgroundPaper().flatMap(BackgroundPaper::learner)), "backgroundPaper", other);
    }

    /** The id; the rest is personal. */
    @Override
    public String toString() {
        return id();
    }

    @Value.Check
    void check() {
        learners()
                .notBlank(id(), "id")
                .notBlank(version(), "version")
                .notBlank(supersedes(), "supersedes")
                .notBlank(learner(), "learner")
                .checkBetween(
                        !supersedes().equals(Optional.of(id() + "@" + version())), "supersedes", "must not be itself")
                .checkBetween(isPartWithin(), "part", "must not be more than the component has")
                .check(isOrdered(receivedOn(), completeOn()), "completeOn", "must not be before receivedOn")
                .check(isOrdered(completeOn(), Optional.of(on())), "on", "must not be before completeOn")
                .check(isOrdered(receivedOn(), Optional.of(on())), "on", "must not be before receivedOn")
                .throwIfAny();
    }

    /** Builds a {@link RecognitionRequest}; every attribute may be set once. */
    public static final class Builder extends ImmutableRecognitionRequest.Builder {
        Builder() {}

        /** Asks for the recognition of prior learning: its record as a credential, and its validation. */
        public Builder priorLearning(PriorLearning learning) {
            credential(learning.credential());
            certified(learning.certified());
            return validation(learning.validation());
        }

        /** Asks for admission on a qualifications passport alone, under an id given by the caller. */
        public Builder passportAlone(CredentialId id, QualificationsPassport passport) {
            credential(PassportCredential.of(id, passport));
            return passport(passport);
        }
    }
}
