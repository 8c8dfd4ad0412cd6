package org.espalier.stacking.oracle;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.HoldingStatus;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.stacking.evaluation.CountedHolding;

/** Which holdings can count at all, and which of them exclude each other. */
final class Standing {

    private final Held held;
    private final Map<CredentialId, Set<CredentialId>> same = new HashMap<>();

    Standing(Held held) {
        this.held = held;
        for (int i = 0; i < held.size(); i++) {
            CredentialId id = held.get(i).id();
            held.get(i).credential().equivalentTo().forEach(other -> declareSame(id, other));
            held.get(i).credential().renews().ifPresent(other -> declareSame(id, other));
            for (int j = 0; j < i; j++) {
                if (haveOneOutcome(i, j)) {
                    declareSame(id, held.get(j).id());
                }
            }
        }
    }

    private void declareSame(CredentialId one, CredentialId other) {
        same.computeIfAbsent(one, id -> new HashSet<>()).add(other);
        same.computeIfAbsent(other, id -> new HashSet<>()).add(one);
    }

    private boolean haveOneOutcome(int one, int other) {
        Set<String> outcomes = outcomes(held.get(one));
        return !outcomes.isEmpty()
                && outcomes.equals(outcomes(held.get(other)))
                && (level(one).isEmpty() || level(other).isEmpty() || level(one).equals(level(other)));
    }

    private static Set<String> outcomes(Holding holding) {
        Set<String> named = new HashSet<>();
        List<LearningOutcome> all = holding.credential().learningOutcomes();
        all.forEach(outcome -> outcome.identity().ifPresent(named::add));
        return named.size() == all.size() ? named : Set.of();
    }

    private Optional<?> level(int number) {
        return held.one(number, List.of()).flatMap(CountedHolding::level);
    }

    /** Everything that certifies the same, declared step by step, also through what is not held. */
    private Set<CredentialId> sameAs(CredentialId id) {
        Set<CredentialId> all = new HashSet<>(Set.of(id));
        Deque<CredentialId> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (CredentialId next : same.getOrDefault(open.pop(), Set.of())) {
                if (all.add(next)) {
                    open.push(next);
                }
            }
        }
        return all;
    }

    /** Everything inside, at any depth, and everything that certifies the same as something inside. */
    private Set<CredentialId> contents(CredentialId id) {
        Set<CredentialId> all = new HashSet<>();
        Deque<CredentialId> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            Set<CredentialId> parts = held.number(open.pop())
                    .map(number -> held.get(number).credential().parts())
                    .orElse(Set.of());
            parts.forEach(part -> sameAs(part).stream().filter(all::add).forEach(open::push));
        }
        return all;
    }

    boolean areSame(int one, int other) {
        return sameAs(held.get(one).id()).contains(held.get(other).id());
    }

    boolean isInside(int one, int other) {
        return contents(held.get(other).id()).contains(held.get(one).id());
    }

    /** What cannot count beside a holding. */
    BitSet apart(int number) {
        BitSet apart = new BitSet();
        for (int other = 0; other < held.size(); other++) {
            boolean clash = areSame(number, other) || isInside(number, other) || isInside(other, number);
            apart.set(other, other != number && clash);
        }
        return apart;
    }

    /** Whether nothing in the holding itself keeps it from counting. */
    boolean counts(int number) {
        Holding holding = held.get(number);
        return holding.state() != HoldingState.PLANNED
                && isValid(holding)
                && !isRenewed(holding.id())
                && held.one(number, List.of())
                        .map(CountedHolding::isGrantedHere)
                        .orElse(true)
                && !isAhead(holding);
    }

    /** What is in progress need not be valid yet. */
    private boolean isValid(Holding holding) {
        HoldingStatus status = status(holding);
        boolean ahead = holding.state() == HoldingState.IN_PROGRESS && status == HoldingStatus.NOT_YET_VALID;
        return status == HoldingStatus.VALID || ahead;
    }

    HoldingStatus status(Holding holding) {
        return holding.statusOn(held.evaluation().day());
    }

    private boolean isAhead(Holding holding) {
        LocalDate day = held.evaluation().day();
        return holding.grant()
                .flatMap(grant -> grant.decidedOn())
                .map(decided -> decided.isAfter(day))
                .orElse(false);
    }

    boolean isRenewed(CredentialId id) {
        for (int i = 0; i < held.size(); i++) {
            Holding other = held.get(i);
            boolean renews = other.credential().renews().equals(Optional.of(id));
            if (renews && other.state() == HoldingState.EARNED) {
                return true;
            }
        }
        return false;
    }
}
