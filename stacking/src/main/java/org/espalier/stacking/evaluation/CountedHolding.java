package org.espalier.stacking.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Subject;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditSystem;
import org.jspecify.annotations.Nullable;

/**
 * A holding as it counts for one receiver on one day: by its grant, or as issued, unless an exception decided otherwise.
 *
 * <p>For example {@code CountedHolding.of(holding, Evaluation.on(day)).credits(CreditSystem.ECTS)}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CountedHolding {

    private final Holding holding;
    private final Evaluation evaluation;
    private final Treatment treatment;

    /** How much of it counts: one, or a part of one. */
    private final Rational part;

    private final Supposition supposition;

    /** Looked up when it is asked for; whoever comes second at the same time finds the same. */
    @SuppressWarnings("NullableOptional") // null is not looked up yet, empty is looked up and not known
    private @Nullable Optional<EqfLevel> level;

    /** Itself as what a finding is about, likewise. */
    private @Nullable Subject subject;

    private CountedHolding(
            Holding holding, Evaluation evaluation, Treatment treatment, Rational part, Supposition supposition) {
        this.holding = holding;
        this.evaluation = evaluation;
        this.treatment = treatment;
        this.part = part;
        this.supposition = supposition;
    }

    /** A holding as it counts in an evaluation. */
    public static CountedHolding of(Holding holding, Evaluation evaluation) {
        return new CountedHolding(holding, evaluation, Treatment.NONE, Rational.ONE, Supposition.NONE);
    }

    /** The same holding as exceptions make it count, whatever others were looked at before. */
    CountedHolding treated(Treatment other) {
        return other.equals(treatment) ? this : like(other, part);
    }

    private CountedHolding like(Treatment other, Rational share) {
        CountedHolding like = new CountedHolding(holding, evaluation, other, share, supposition);
        like.level = level;
        return like;
    }

    /**
     * The same holding of which only a part counts: that part of its credits and hours, and all else of it. A part is counted as
     * one credential.
     *
     * @param share how much of the whole, above zero and at most one
     */
    public CountedHolding part(Rational share) {
        return share.equals(part) ? this : like(treatment, share);
    }

    /** How much of it counts: one where it counts whole. */
    public Rational part() {
        return part;
    }

    /** The same holding without exceptions. */
    public CountedHolding untreated() {
        return treated(Treatment.NONE);
    }

    /** The same holding, which no exception lets count where a filter does not select it. */
    public CountedHolding unadmitted() {
        return treated(treatment.withoutAdmission());
    }

    /** The same holding as if it told a level, for whoever tries out what is not known; a decision still prevails. */
    public CountedHolding supposing(EqfLevel supposed) {
        CountedHolding supposing = new CountedHolding(holding, evaluation, treatment, part, supposition);
        supposing.level = Optional.of(supposed);
        return supposing;
    }

    /** The same holding as if it were earned, by an award that is still to come where it has not been awarded yet. */
    public CountedHolding completed() {
        Supposition supposed = isToCome() && !isDateContradictory() ? Supposition.COMPLETED : Supposition.NONE;
        return new CountedHolding(Supposition.completed(holding), evaluation, treatment, part, supposed);
    }

    /** The same holding as issued, as if it were open whether the receiver of this evaluation recognises it. */
    public CountedHolding recognisable() {
        Holding issued = Supposition.issued(holding);
        return new CountedHolding(issued, evaluation, treatment, part, Supposition.RECOGNISABLE);
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

    /** What findings about it name: the id of its credential. */
    public Subject subject() {
        Subject known = subject;
        if (known == null) {
            known = Subject.ofCredential(id().text());
            subject = known;
        }
        return known;
    }

    /** The evaluation in which it counts. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /**
     * Its EQF level: as decided, else as granted, else as stated, on the EQF, in a national framework or as a cycle.
     * Unknown where these contradict each other.
     */
    public Optional<EqfLevel> level() {
        return treatment.level().isPresent() ? treatment.level() : toldLevel();
    }

    private Optional<EqfLevel> toldLevel() {
        Optional<EqfLevel> known = level;
        if (known == null) {
            known = CountedLevel.of(holding, evaluation);
            level = known;
        }
        return known;
    }

    /** Whether its level is not known because the statements of it contradict each other. */
    public boolean isLevelContradictory() {
        return level().isEmpty() && CountedLevel.isContradictory(credential(), evaluation);
    }

    /** The EQF levels that are told of its credential, where these contradict each other; else empty. */
    public Set<EqfLevel> contradictoryLevels() {
        return isLevelContradictory() ? CountedLevel.told(credential(), evaluation) : Set.of();
    }

    /** Whether an exception lets it count although a filter does not select it. */
    public boolean isAdmitted() {
        return treatment.admitted();
    }

    /** Whether an exception lets it count whatever is found against it. */
    public boolean isForced() {
        return treatment.forced();
    }

    /** What it counts as by an exception, beside itself: ids, codes or titles of other credentials. */
    public Set<CredentialId> standsFor() {
        return treatment.standsFor();
    }

    /** Whether it counts by a grant. */
    public boolean isRecognised() {
        return holding.grant().isPresent();
    }

    /** Whether it is supposed to be open whether it counts by a grant. */
    public boolean mayBeRecognised() {
        return supposition == Supposition.RECOGNISABLE;
    }

    /** Whether its grant, if it has one, is of this receiver and for this purpose. */
    public boolean isGrantedHere() {
        return holding.grant()
                .map(grant -> evaluation.receiver().equals(Optional.of(grant.receiver()))
                        && evaluation.purpose().map(grant.purpose()::equals).orElse(true))
                .orElse(true);
    }

    /** The day of the award; a recognition makes nothing younger. Unknown where the state of the holding contradicts it. */
    public Optional<LocalDate> awardedOn() {
        return isDateContradictory() ? Optional.empty() : credential().awardedOn();
    }

    /** Whether it is told to be in progress or planned, and to have been awarded before the day of evaluation. */
    public boolean isDateContradictory() {
        return isToCome()
                && credential()
                        .awardedOn()
                        .map(awarded -> awarded.isBefore(evaluation.day()))
                        .orElse(false);
    }

    /** Whether it will be awarded after the day of evaluation: it is not earned, and nobody knows on which day it will be. */
    public boolean isAwardedLater() {
        return isToCome() && credential().awardedOn().isEmpty();
    }

    /** Whether it is not awarded yet; what is recognised on condition was awarded, and waits for something else. */
    public boolean isToCome() {
        return supposition == Supposition.COMPLETED || (holding.state() != HoldingState.EARNED && !isRecognised());
    }

    /** By what its outcomes are identified; outcomes in mere words are not among them. */
    public Set<String> outcomes() {
        return CountedOutcomes.of(holding);
    }

    /** How many credits of a system it counts. */
    public CreditValue credits(CreditSystem system) {
        return counted(wholeCredits(system));
    }

    private CreditValue counted(CreditValue whole) {
        return isWhole() ? whole : whole.times(part);
    }

    private boolean isWhole() {
        return part.equals(Rational.ONE);
    }

    private CreditValue wholeCredits(CreditSystem system) {
        if (treatment.credits().isPresent()) {
            return IssuedAmounts.converted(List.of(treatment.credits().orElseThrow()), system, evaluation);
        }
        return holding.grant()
                .map(grant -> IssuedAmounts.granted(grant, system, evaluation))
                .orElseGet(() -> issuedCredits(system));
    }

    /** How many credits of a system the credential itself carries, whatever was recognised of it. */
    public CreditValue issuedCredits(CreditSystem system) {
        return IssuedAmounts.credits(credential().workload(), system, evaluation);
    }

    /** How many hours of learning it counts; none where it counts by a grant, for a grant names no hours. */
    public CreditValue hours() {
        return isRecognised() ? CreditValue.nothing(CreditValue.Kind.NONE) : counted(issuedHours());
    }

    /** How many hours the credential itself stands for: where only contact hours are told, at least those. */
    public CreditValue issuedHours() {
        return IssuedAmounts.hours(credential().workload());
    }

    /** How much it counts: its credits of a system, its hours, or one where credentials are counted. */
    public CreditValue amount(Measure measure, CreditSystem system) {
        return switch (measure) {
            case CREDITS -> credits(system);
            case COUNT -> CreditValue.ONE;
            case HOURS -> hours();
        };
    }

    /**
     * The same as one amount; empty where that is not known exactly, and where it would leave out credits of another
     * system.
     */
    public Optional<Rational> exactly(Measure measure, CreditSystem system) {
        Optional<Rational> issued = credential().workload().ectsAmount();
        boolean asIssued = issued.isPresent() && measure == Measure.CREDITS && system.equals(CreditSystem.ECTS);
        return asIssued && isWhole() && !isRecognised() && treatment.credits().isEmpty()
                ? issued
                : amount(measure, system).sure();
    }

    /** The id. */
    @Override
    public String toString() {
        return id().text();
    }
}
