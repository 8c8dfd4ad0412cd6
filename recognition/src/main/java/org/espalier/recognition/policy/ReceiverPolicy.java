package org.espalier.recognition.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.file.DataFile;
import org.espalier.core.file.Envelope;
import org.espalier.core.file.EnvelopeFaults;
import org.espalier.core.finding.Severity;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.comparison.DifferenceRule;
import org.espalier.recognition.decision.Appeal;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.transfer.GradeChoice;
import org.espalier.stacking.rule.RuleUse;
import org.immutables.value.Value;

/**
 * How one receiver recognises: who decides, for what, which grades and outcomes are wanted, which agreements and limits hold,
 * who hears an appeal, and how long a decision may take. A dated, cited file.
 *
 * <pre>{@code
 * ReceiverPolicy policy = ReceiverPolicy.read(bytes).orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableReceiverPolicy.class)
@JsonDeserialize(as = ImmutableReceiverPolicy.class)
public abstract class ReceiverPolicy implements Envelope {

    ReceiverPolicy() {}

    /** A new builder; id, version, title, receiver, office and appeal are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("recognition-policy/1");
    }

    /** Reads one from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<ReceiverPolicy> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), ReceiverPolicy.class);
    }

    /** Who recognises; grants name it, and an award that counts them names it too. */
    public abstract String receiver();

    /** Which office decides. */
    public abstract String office();

    /** For what it decides; for every purpose but employment unless told. */
    public abstract Set<Purpose> purposes();

    /** The profile by which a credential is complete, for example {@code european-2022}. */
    @Value.Default
    public String elements() {
        return "european-2022";
    }

    /** The quality profile by which evidence on quality is reviewed, id or id@version; without one, the one that fits the provider. */
    public abstract Optional<String> qualityProfile();

    /** How much it weighs that nobody verified the document; an error, for which verification is asked, unless told. */
    @Value.Default
    public Severity unverified() {
        return Severity.ERROR;
    }

    /** The light policy by its id: how a light follows from the grades of the criteria; that of this library unless told. */
    public abstract Optional<String> light();

    /** Which grades it wants at least. */
    public abstract List<CriterionDemand> criteria();

    /** Which differences are substantial for it, and why. One that no rule names is not. */
    public abstract List<DifferenceRule> differences();

    /** How many credits a part of the outcomes brings; as many as a person says unless told. */
    @Value.Default
    public PartialCredits partial() {
        return PartialCredits.JUDGED;
    }

    /** By which agreements recognition is automatic. */
    public abstract List<Agreement> agreements();

    /** How old learning may be. */
    public abstract List<AgeLimit> ages();

    /** How prior learning is taken in; absent where the receiver validates none. */
    public abstract Optional<PriorLearningPolicy> priorLearning();

    /** How credits of other systems are converted; without a method a person is asked. */
    public abstract Optional<ConversionMethod> conversion();

    /** How grades are carried over. */
    @Value.Default
    public GradeChoice grades() {
        return GradeChoice.PASS_ONLY;
    }

    /** Where cures are offered. */
    public abstract List<CureOffer> cures();

    /** Limits that the audit keeps, over everything that is counted: shares, residency, caps. */
    public abstract List<RuleUse> limits();

    /** Published rule sets that the audit keeps besides, over everything that is counted, by id or id@version. */
    public abstract List<String> ruleSets();

    /** Published rule sets over what is recognised alone, by id or id@version; they are told beside the audit. */
    public abstract List<String> rulesOfRecognised();

    /** What recognition costs. */
    public abstract List<FeeRule> fees();

    /** Who hears an appeal, and for how long. */
    public abstract Appeal appeal();

    /** How long a decision may take once the information is complete; four months unless told, which is what the Revised
     * Recommendation on Criteria and Procedures is remembered to allow at most (not checked against its text). */
    @Value.Default
    public Period decisionWithin() {
        return Period.ofMonths(4);
    }

    /** Whether it decides on a purpose. */
    public boolean isFor(Purpose purpose) {
        return purposes().isEmpty() ? purpose != Purpose.EMPLOYMENT : purposes().contains(purpose);
    }

    /** Where a cure is offered, if the receiver says so. */
    public Optional<CureOffer> offer(Cure cure) {
        return cures().stream().filter(offer -> offer.cure() == cure).findFirst();
    }

    @Value.Check
    void check() {
        PolicyFaults.in(this, EnvelopeFaults.in(this, Faults.of("Recognition policy " + id())))
                .throwIfAny();
    }

    /** Id and version, for example {@code example-university@1}. */
    @Override
    public String toString() {
        return reference().toString();
    }

    /** Builds a {@link ReceiverPolicy}; every attribute may be set once. */
    public static final class Builder extends ImmutableReceiverPolicy.Builder {
        Builder() {}
    }
}
