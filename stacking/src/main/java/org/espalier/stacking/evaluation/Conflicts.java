package org.espalier.stacking.evaluation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;

/** Exceptions of one case that contradict each other on a day on which both are in force. */
final class Conflicts {

    private static final Set<DecisionKind> SELECTING =
            Set.of(DecisionKind.ALSO_ALLOW, DecisionKind.FORCE, DecisionKind.SUBSTITUTE);

    private Conflicts() {}

    static Faults check(Faults faults, List<CaseDecision> exceptions) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < exceptions.size(); i++) {
            CaseDecision decision = exceptions.get(i);
            faults.check(ids.add(decision.id()), "exceptions/" + i + "/id", "stands twice: " + decision.id());
            for (CaseDecision earlier : exceptions.subList(0, i)) {
                faults.check(
                        !isConflict(earlier, decision),
                        "exceptions/" + i,
                        "contradicts " + earlier.id() + ", which is in force on the same days");
            }
        }
        return faults;
    }

    private static boolean isConflict(CaseDecision one, CaseDecision other) {
        return one.rule().equals(other.rule())
                && one.statement().equals(other.statement())
                && isTogether(one, other)
                && (contradicts(one, other) || contradicts(other, one));
    }

    private static boolean isTogether(CaseDecision one, CaseDecision other) {
        return !isOver(one, other) && !isOver(other, one);
    }

    private static boolean isOver(CaseDecision one, CaseDecision other) {
        return one.validTo().map(last -> last.isBefore(other.begins())).orElse(false);
    }

    private static boolean contradicts(CaseDecision one, CaseDecision other) {
        return switch (one.kind()) {
            case CHANGE_THRESHOLD -> other.kind() == DecisionKind.CHANGE_THRESHOLD && areOtherBounds(one, other);
            case CHANGE_ITEM_VALUE -> other.kind() == DecisionKind.CHANGE_ITEM_VALUE && areOtherValues(one, other);
            case ATTEST -> denies(one) && (isAttested(other) || other.kind() == DecisionKind.WAIVE);
            case BLOCK -> SELECTING.contains(other.kind()) && areOfTheSame(one, other);
            default -> false;
        };
    }

    private static boolean areOtherBounds(CaseDecision one, CaseDecision other) {
        return differ(one.minimum(), other.minimum())
                || differ(one.maximum(), other.maximum())
                || isAbove(one.minimum(), other.maximum());
    }

    private static boolean isAbove(Optional<Rational> least, Optional<Rational> most) {
        return least.isPresent() && most.isPresent() && !most.orElseThrow().isAtLeast(least.orElseThrow());
    }

    private static boolean areOtherValues(CaseDecision one, CaseDecision other) {
        return areOfTheSame(one, other)
                && (differ(one.credits(), other.credits()) || differ(one.level(), other.level()));
    }

    private static boolean areOfTheSame(CaseDecision one, CaseDecision other) {
        return !Collections.disjoint(one.credentials(), other.credentials());
    }

    private static boolean denies(CaseDecision decision) {
        return !decision.holds().orElse(true);
    }

    private static boolean isAttested(CaseDecision decision) {
        return decision.holds().orElse(false);
    }

    private static boolean differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
