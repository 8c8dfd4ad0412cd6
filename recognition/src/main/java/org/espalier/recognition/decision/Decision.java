package org.espalier.recognition.decision;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.file.DataFile;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.espalier.recognition.comparison.Difference;
import org.espalier.recognition.comparison.Question;
import org.espalier.recognition.criterion.CriterionResult;
import org.espalier.recognition.criterion.LightResult;
import org.immutables.value.Value;

/**
 * What a receiver decided on a credential: what is recognised, for what, by which policy, why, and what can be done now.
 *
 * <pre>{@code
 * Decision decision = Recogniser.with(policy).decide(request);
 * decision.status();      // CONDITIONAL
 * decision.reasons();     // why not more
 * decision.remedies();    // what now
 * }</pre>
 *
 * <p>Building one refuses what is unfair or contradicts itself, all of it at once: anything less than full or automatic
 * recognition without reasons, remedies or an appeal; a refusal that rests on missing data; credits that rest on no
 * assessment; a clock that starts before the information is complete. The same request, policy and day give the same
 * decision. It awards no degree.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDecision.class)
@JsonDeserialize(as = ImmutableDecision.class)
@JsonIgnoreProperties(
        value = {"dueOn", "appealUntil"},
        allowGetters = true)
@JsonPropertyOrder({
    "id",
    "version",
    "supersedes",
    "status",
    "credential",
    "title",
    "learner",
    "receiver",
    "dueOn",
    "appealUntil"
})
public abstract class Decision {

    static final String METHOD = "recognition-steps/1";

    Decision() {}

    /** A new builder; id, credential, receiver, office, policy, status and decidedOn are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("decision/1");
    }

    /** Reads one from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<Decision> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), Decision.class);
    }

    /** Its id, given by the caller. */
    public abstract String id();

    /** Its version; a corrected decision has a new one. */
    @Value.Default
    public String version() {
        return "1";
    }

    /** The earlier decision that it takes the place of, as id or id@version. */
    public abstract Optional<String> supersedes();

    /** What was decided on: the credential, or the record of prior learning. */
    public abstract CredentialId credential();

    /** What that is called. */
    public abstract Optional<LocalizedText> title();

    /** A pseudonym of the learner. */
    public abstract Optional<String> learner();

    /** Who recognises. */
    public abstract String receiver();

    /** Which office decided. */
    public abstract String office();

    /** For what; absent where it was not told. */
    public abstract Optional<Purpose> purpose();

    /** The component that it was to stand for. */
    public abstract Optional<Target> component();

    /** The programme. */
    public abstract Optional<Target> programme();

    /** The policy, with its version. */
    public abstract String policy();

    /** The version of the steps by which this library assesses. */
    @Value.Default
    public String method() {
        return METHOD;
    }

    /** What was decided. */
    public abstract DecisionStatus status();

    /** By which rules it was weighed; absent where that was not reached. */
    public abstract Optional<Route> route();

    /** How the learning came about; it stays what it was. */
    public abstract Optional<LearningSetting> setting();

    /** The day on which the request came in. */
    public abstract Optional<LocalDate> receivedOn();

    /**
     * The day on which nothing was missing from the learner any more. The clock starts here: without it there is no due
     * day. Questions that are open to the receiver's own office do not stop it.
     */
    public abstract Optional<LocalDate> completeOn();

    /** How long a decision may take from then on. */
    public abstract Optional<Period> decisionWithin();

    /** The day of the decision. */
    public abstract LocalDate decidedOn();

    /** What is recognised now. */
    @Value.Default
    public Recognised recognised() {
        return Recognised.nothing();
    }

    /** What would be recognised once the conditions are met. */
    public abstract Optional<Recognised> prospect();

    /** What is known of the authenticity of the document. */
    @Value.Default
    public AuthenticityStatement authenticity() {
        return AuthenticityStatement.notChecked();
    }

    /** The steps of the assessment, in their order. */
    public abstract List<StepResult> steps();

    /** The criteria and their grades. */
    public abstract List<CriterionResult> criteria();

    /** The light that follows from the criteria. It decides nothing. */
    public abstract Optional<LightResult> light();

    /** How the credential differs from the component, with the judgement on each difference. */
    public abstract List<Difference> differences();

    /** What a person must judge. */
    public abstract List<Question> questions();

    /** Why not more is recognised. */
    public abstract List<Finding> reasons();

    /** What can be done so that more is recognised. */
    public abstract List<Remedy> remedies();

    /** What the receiver asks for recognising this. */
    public abstract List<RecognitionFee> costs();

    /** Who hears an appeal. */
    public abstract Optional<Appeal> appeal();

    /** What was found while the document was read, where it was read for this decision. */
    public abstract List<Finding> reading();

    /** The words in which it was told to the learner. */
    public abstract Optional<Letter> letter();

    /** The last day for the decision; absent as long as the information is not complete. */
    @JsonProperty("dueOn")
    public Optional<LocalDate> dueOn() {
        return completeOn().flatMap(first -> decisionWithin().map(first::plus));
    }

    /** The last day on which an appeal can be made. */
    @JsonProperty("appealUntil")
    public Optional<LocalDate> appealUntil() {
        return appeal().map(appeal -> appeal.until(decidedOn()));
    }

    /** Whether it came after the due day. */
    public boolean isLate() {
        return dueOn().map(decidedOn()::isAfter).orElse(false);
    }

    /** The differences that are substantial. */
    public List<Difference> substantialDifferences() {
        return differences().stream().filter(Difference::isSubstantial).toList();
    }

    /** What came of a step, if it is told. */
    public Optional<StepResult> step(RecognitionStep step) {
        return steps().stream().filter(result -> result.step() == step).findFirst();
    }

    /** Everything that was found: in the steps, of the criteria and as differences. */
    public Report report() {
        List<Finding> findings = new ArrayList<>();
        steps().forEach(step -> findings.addAll(step.findings()));
        criteria().forEach(criterion -> findings.add(criterion.finding()));
        differences().forEach(difference -> findings.add(difference.finding()));
        return Report.of(decidedOn(), findings);
    }

    /** The same decision with the words in which it is told. */
    public Decision toldIn(Letter letter) {
        return ((ImmutableDecision) this).withLetter(Optional.of(letter));
    }

    /** The same decision with what was found while its document was read. */
    public Decision afterReading(List<Finding> found) {
        return ((ImmutableDecision) this).withReading(found);
    }

    /** Id and version, for example {@code D-17@1}. */
    public String reference() {
        return id() + "@" + version();
    }

    @Value.Check
    void check() {
        new DecisionFaults(this).all().throwIfAny();
    }

    /** Id and version; the rest is personal. */
    @Override
    public String toString() {
        return reference();
    }

    /** Builds a {@link Decision}; every attribute may be set once. */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
