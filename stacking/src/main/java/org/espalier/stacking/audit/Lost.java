package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.HoldingStatus;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.rule.Outcome;
import org.espalier.stacking.rule.Parting;
import org.espalier.stacking.rule.Tally;
import org.espalier.stacking.solve.Solver;

/** Tells what of an award can never be met any more, as no new holding can fill it and what is held does not. */
final class Lost {

    private final Prepared prepared;
    private final Search search;
    private final LocalDate day;

    Lost(Prepared prepared, Search search, LocalDate day) {
        this.prepared = prepared;
        this.search = search;
        this.day = day;
    }

    /** What is lost: one finding for each requirement or policy that has ended, else one for all that contradict each other. */
    Ending ending() {
        if (mayCountLater() || mayBeDecided()) {
            return Ending.NONE;
        }
        Ending found = found();
        return found.status() == AwardStatus.IMPOSSIBLE && mayBeRecognised() ? Ending.NONE : found;
    }

    private Ending found() {
        List<Finding> ended = ended();
        return ended.isEmpty() ? together() : new Ending(ended, Set.of());
    }

    /** Whether what is held could do if the receiver recognised it: that is the receiver's to decide, and nobody has to learn more. */
    private boolean mayBeRecognised() {
        return Recognition.supposed(prepared)
                .map(recognised -> new Lost(recognised, search.of(recognised), day).found())
                .filter(ending -> ending.status() != AwardStatus.IMPOSSIBLE)
                .isPresent();
    }

    private Ending together() {
        if (prepared.outlook().isOpen()) {
            return Ending.NONE;
        }
        List<Candidate> dated =
                prepared.candidates().stream().filter(Lost::isDated).toList();
        return new Unreachable(prepared, dated, day).ending();
    }

    private List<Finding> ended() {
        Deadlines deadlines = new Deadlines(prepared.tree(), day);
        if (!deadlines.isAny() || prepared.tree().rules().stream().anyMatch(Decided::isOfOthers)) {
            return List.of();
        }
        Found found = search.atBest(search.asking(deadlines, Lost::isDated));
        return found.answer().bound().signum() > 0 ? findings(found) : List.of();
    }

    /** Whether an exception is decided that has effect on a later day only. */
    private boolean mayBeDecided() {
        return prepared.tree().counted().evaluation().circumstances().exceptions().stream()
                .anyMatch(decision -> decision.isAheadOn(day));
    }

    /** Whether something is held that counts on another day without anything new. */
    private boolean mayCountLater() {
        return prepared.candidates().stream().anyMatch(this::mayCountLater);
    }

    private boolean mayCountLater(Candidate candidate) {
        HoldingStatus status = candidate.counted().holding().statusOn(day);
        String refusal = candidate.refusal().map(Outcome::code).orElse("");
        return refusal.equals(HoldingStatus.NOT_YET_VALID.name())
                || status == HoldingStatus.SUSPENDED
                || refusal.equals("GRANT_AHEAD")
                || (refusal.equals("PLANNED") && isDatedByNow(candidate));
    }

    private boolean isDatedByNow(Candidate candidate) {
        return candidate
                .counted()
                .credential()
                .awardedOn()
                .filter(awarded -> !awarded.isAfter(day))
                .isPresent();
    }

    /** Whether it is not a new holding, which would be dated after the day. */
    private static boolean isDated(Candidate candidate) {
        return candidate.isEarned()
                || candidate.counted().credential().awardedOn().isPresent();
    }

    private List<Finding> findings(Found found) {
        List<String> ids = found.lowered().asking();
        return Solver.lacking(found.lowered().problem(), found.answer()).stream()
                .map(ids::get)
                .distinct()
                .flatMap(this::rules)
                .map(this::finding)
                .toList();
    }

    private Stream<Decided> rules(String id) {
        return prepared.tree().rules().stream().filter(rule -> rule.use().id().equals(id));
    }

    private Finding finding(Decided rule) {
        Finding.Builder finding = Finding.of("DEADLINE_PASSED", Verdict.VIOLATED, Severity.NOTE);
        finding.subject(Subject.ofRequirement(rule.use().id()));
        finding.putFact("title", Fact.of(rule.use().label()))
                .putFact("required", Fact.of(rule.use().rule().sentence()));
        room(rule)
                .ifPresentOrElse(
                        room -> finding.putFact("after", Fact.of(day)).putFact("room", room),
                        () -> finding.putFact("on", Fact.of(day)));
        Optional.of(closed(rule))
                .filter(parts -> !parts.isEmpty())
                .ifPresent(parts -> finding.putFact("closed", Fact.of(parts)));
        return finding.source(rule.use().source()).build();
    }

    /** How much of what is awarded later counts at most, where it falls into parts of which some are open. */
    private Optional<Fact> room(Decided rule) {
        return rule.told()
                .flatMap(tally -> tally instanceof Tally.Sum sum ? sum.parting() : Optional.empty())
                .map(this::room)
                .filter(room -> room.signum() > 0)
                .map(room -> Fact.of(room, rule.told().orElseThrow().unit()));
    }

    private Rational room(Parting parting) {
        Rational room = Rational.ZERO;
        for (int part = 0; part < parting.maxima().size(); part++) {
            Rational most = parting.maxima().get(part).orElse(Rational.ZERO);
            room = parting.isClosedAfter(part, day) ? room : room.plus(most);
        }
        return room;
    }

    /** The parts that are closed, where it falls into parts. */
    private List<String> closed(Decided rule) {
        return rule.tallies().stream()
                .flatMap(tally -> tally instanceof Tally.Sum sum ? sum.parting().stream() : Stream.empty())
                .flatMap(this::closed)
                .toList();
    }

    private Stream<String> closed(Parting parting) {
        return Stream.iterate(0, part -> part + 1)
                .limit(parting.maxima().size())
                .filter(part -> parting.isClosedAfter(part, day))
                .map(parting::label)
                .filter(label -> !label.isEmpty());
    }
}
