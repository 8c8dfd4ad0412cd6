package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.DecisionKind;

/** Tells which rules together keep an award from being met, whatever else is learned. */
final class Unreachable {

    /** They change what is asked for; all others change how credentials count. */
    private static final Set<DecisionKind> OF_RULES =
            Set.of(DecisionKind.WAIVE, DecisionKind.CHANGE_THRESHOLD, DecisionKind.ATTEST);

    private final Prepared prepared;
    private final List<Candidate> dated;
    private final LocalDate day;

    /**
     * What keeps an award from being met.
     *
     * @param dated what is held and was awarded, or will be on a day that is told
     */
    Unreachable(Prepared prepared, List<Candidate> dated, LocalDate day) {
        this.prepared = prepared;
        this.dated = dated;
        this.day = day;
    }

    /** What more learning cannot mend. */
    Ending ending() {
        Outlook outlook = prepared.outlook();
        if (outlook.isOpen() || mayBeTreated()) {
            return Ending.NONE;
        }
        Optional<Set<String>> always =
                outlook.isReachable() || areTreated() ? Optional.empty() : outlook.contradiction();
        return always.map(ids -> new Ending(List.of(told("AWARD_CONTRADICTION", ids)), Set.of()))
                .orElseGet(() -> mayBeHeldBack(prepared.tree()) ? Ending.NONE : beside());
    }

    private Ending beside() {
        List<Candidate> items = dated.stream()
                .filter(candidate -> candidate.mayCount(Completion.MOST))
                .toList();
        Uses uses = Uses.of(
                prepared.tree(), items, Completion.MOST, prepared.lowering().steps());
        Prospects.Answer answer = Prospects.of(Question.beside(prepared.tree(), uses));
        return new Ending(
                answer.contradicting().map(ids -> told("OUT_OF_REACH", ids)).stream()
                        .toList(),
                answer.closed());
    }

    private boolean areTreated() {
        return prepared.tree().counted().exceptions().stream()
                .anyMatch(decision -> !OF_RULES.contains(decision.kind()));
    }

    /** Whether an exception is about what is not held yet. */
    private boolean mayBeTreated() {
        Set<String> known = new HashSet<>(dated.stream().map(Candidate::id).toList());
        return prepared.tree().counted().exceptions().stream()
                .filter(decision -> !OF_RULES.contains(decision.kind()))
                .flatMap(decision -> decision.credentials().stream())
                .anyMatch(credential -> !known.contains(credential.text()));
    }

    /** Whether something that is held does not count only for lack of what may yet come. */
    private boolean mayBeHeldBack(AwardTree tree) {
        return tree.rules().stream()
                .filter(Decided::isOfOthers)
                .map(rule -> rule.use().rule())
                .filter(rule -> rule.barredAfter(day, tree.counted()).isEmpty())
                .anyMatch(rule -> tree.counted().stream().anyMatch(holding -> rule.mayBeMendedAfter(day, holding)));
    }

    private Finding told(String code, Set<String> ids) {
        List<String> labels = prepared.tree().rules().stream()
                .map(Decided::use)
                .filter(use -> ids.contains(use.id()))
                .map(AwardContradictions::told)
                .distinct()
                .toList();
        return Finding.of(code, Verdict.VIOLATED, Severity.NOTE)
                .putFact("rules", Fact.of(labels))
                .putFact("ids", Fact.of(ids))
                .putFact("on", Fact.of(day))
                .build();
    }
}
