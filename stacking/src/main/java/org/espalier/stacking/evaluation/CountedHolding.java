package org.espalier.stacking.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.CreditConversion;
import org.espalier.core.workload.CreditRange;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.Workload;
import org.jspecify.annotations.Nullable;

/**
 * A holding as it counts for one receiver on one day: by its grant, or as issued.
 *
 * <p>For example {@code CountedHolding.of(holding, Evaluation.on(day)).credits(CreditSystem.ECTS)}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CountedHolding {

    private final Holding holding;
    private final Evaluation evaluation;
    /** Looked up when it is asked for; whoever comes second at the same time finds the same. */
    @SuppressWarnings("NullableOptional") // null is not looked up yet, empty is looked up and not known
    private @Nullable Optional<EqfLevel> level;

    private CountedHolding(Holding holding, Evaluation evaluation) {
        this.holding = holding;
        this.evaluation = evaluation;
    }

    /** A holding as it counts in an evaluation. */
    public static CountedHolding of(Holding holding, Evaluation evaluation) {
        return new CountedHolding(holding, evaluation);
    }

    private static Optional<EqfLevel> level(Holding holding, Evaluation evaluation) {
        Optional<EqfLevel> granted = holding.grant().flatMap(Grant::level);
        Optional<QualificationLevel> stated = holding.credential().level();
        if (granted.isPresent() || stated.isEmpty()) {
            return granted;
        }
        Optional<EqfLevel> eqf = stated.get().eqf();
        return eqf.isPresent() ? eqf : read(stated.get(), holding, evaluation);
    }

    private static Optional<EqfLevel> read(QualificationLevel stated, Holding holding, Evaluation evaluation) {
        LocalDate day = holding.credential().awardedOn().orElse(evaluation.day());
        return stated.effectiveEqf(evaluation.frameworks(), day);
    }

    /** The holding itself. */
    public Holding holding() {
        return holding;
    }

    /** Its credential. */
    public MicroCredential credential() {
        return holding.credential();
    }

    /** The id of its credential. */
    public CredentialId id() {
        return holding.id();
    }

    /** The evaluation in which it counts. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** Its EQF level: as granted, else as stated, else by its national level, else by its cycle. */
    public Optional<EqfLevel> level() {
        Optional<EqfLevel> found = level;
        if (found == null) {
            found = level(holding, evaluation);
            level = found;
        }
        return found;
    }

    /** Whether it counts by a grant. */
    public boolean isRecognised() {
        return holding.grant().isPresent();
    }

    /** Whether its grant, if it has one, is of this receiver and for this purpose. */
    public boolean isGrantedHere() {
        return holding.grant()
                .map(grant -> evaluation.receiver().equals(Optional.of(grant.receiver()))
                        && evaluation.purpose().map(grant.purpose()::equals).orElse(true))
                .orElse(true);
    }

    /** The day of the award; a recognition makes nothing younger. */
    public Optional<LocalDate> awardedOn() {
        return credential().awardedOn();
    }

    /** By what its outcomes are identified; outcomes in mere words are not among them. */
    public Set<String> outcomes() {
        Set<String> identities = new TreeSet<>();
        if (holding.grant().isPresent()) {
            identities.addAll(holding.grant().orElseThrow().outcomes());
        } else {
            credential().learningOutcomes().stream()
                    .map(LearningOutcome::identity)
                    .flatMap(Optional::stream)
                    .forEach(identities::add);
        }
        return identities;
    }

    /** How many credits of a system it counts. */
    public CreditValue credits(CreditSystem system) {
        if (holding.grant().isPresent()) {
            return granted(holding.grant().orElseThrow(), system);
        }
        Workload workload = credential().workload();
        if (system.equals(CreditSystem.ECTS)) {
            Optional<EctsCredits> ects = workload.ects();
            if (ects.isPresent()) {
                return CreditValue.exactly(ects.get().amount());
            }
        }
        Optional<CreditAmount> stated = workload.credits(system);
        if (stated.isPresent()) {
            return CreditValue.exactly(stated.orElseThrow().amount());
        }
        return workload.credits().isEmpty() ? untold(workload) : converted(workload.credits(), system);
    }

    private CreditValue granted(Grant grant, CreditSystem system) {
        return grant.credits()
                .map(credits -> converted(List.of(credits), system))
                .orElseGet(() -> CreditValue.nothing(CreditValue.Kind.NONE));
    }

    private static CreditValue untold(Workload workload) {
        return workload.creditBearing() == CreditBearing.NO
                ? CreditValue.nothing(CreditValue.Kind.NONE)
                : CreditValue.unknown();
    }

    private CreditValue converted(List<CreditAmount> amounts, CreditSystem system) {
        return amounts.stream()
                .map(amount -> converted(amount, system))
                .flatMap(Optional::stream)
                .findFirst()
                .map(range -> CreditValue.of(range.from().amount(), range.to().amount()))
                .orElseGet(() -> CreditValue.nothing(CreditValue.Kind.OTHER_SYSTEM));
    }

    private Optional<CreditRange> converted(CreditAmount amount, CreditSystem system) {
        if (amount.system().equals(system)) {
            return Optional.of(CreditRange.of(amount, amount));
        }
        return evaluation
                .conversion()
                .map(method -> evaluation.converter().convert(amount, system, method))
                .flatMap(CreditConversion::result);
    }

    /** The id. */
    @Override
    public String toString() {
        return id().text();
    }
}
