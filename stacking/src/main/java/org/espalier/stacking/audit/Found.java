package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.solve.Answer;
import org.espalier.stacking.solve.Solver;

/** The best answer in one world, told in holdings and requirements. */
final class Found {

    private final Lowered lowered;
    private final Answer answer;
    private final Set<String> used = new HashSet<>();
    private final Map<String, List<Integer>> usesOf = new HashMap<>();

    Found(Lowered lowered, Answer answer) {
        this.lowered = lowered;
        this.answer = answer;
        for (int use : answer.uses()) {
            used.add(uses().item(use).id());
            usesOf.computeIfAbsent(leaf(use), none -> new ArrayList<>()).add(use);
        }
    }

    private String leaf(int use) {
        return uses().slot(use).leaf().id();
    }

    private Uses uses() {
        return lowered.uses();
    }

    Lowered lowered() {
        return lowered;
    }

    Answer answer() {
        return answer;
    }

    boolean isMet() {
        return answer.isMet();
    }

    /** Whether the search ended before it was known whether everything can be met. */
    boolean isOpen() {
        return !isMet() && answer.bound().signum() == 0;
    }

    /** The last day on which every use that is made counts; empty where that does not end. */
    Optional<LocalDate> holdsUntil(AwardTree tree) {
        return answer.uses().stream()
                .flatMap(use -> uses().until(tree, use).stream())
                .min(Comparator.naturalOrder());
    }

    /** On how many exceptions it rests. */
    long exceptions() {
        return Solver.exceptions(lowered.problem(), answer);
    }

    /** Whether a holding fills anything. */
    boolean isUsed(Candidate candidate) {
        return used.contains(candidate.id());
    }

    /** The ids of the holdings that fill anything. */
    Set<String> used() {
        return used;
    }

    /** The numbers of the uses made of a leaf, by holding. */
    List<Integer> usesOf(Requested leaf) {
        return usesOf.getOrDefault(leaf.id(), List.of());
    }

    /** The holdings that fill a leaf, as they count there. */
    List<CountedHolding> filling(Requested leaf) {
        return holdings(usesOf(leaf));
    }

    /** The holdings of some uses, as they count there. */
    List<CountedHolding> holdings(List<Integer> made) {
        List<CountedHolding> holdings = new ArrayList<>(made.size());
        for (int use : made) {
            holdings.add(uses().holdings().get(use));
        }
        return holdings;
    }

    /** All holdings that could fill a leaf, as they would count there. */
    List<CountedHolding> eligible(Requested leaf) {
        return Arrays.stream(uses().in(Set.of(leaf.id())))
                .mapToObj(uses().holdings()::get)
                .toList();
    }

    /** The holdings used at any of some leaves. */
    List<CountedHolding> counted(Set<String> leaves) {
        Set<CountedHolding> counted = new LinkedHashSet<>();
        for (int use : answer.uses()) {
            if (leaves.contains(leaf(use))) {
                counted.add(uses().item(use).counted());
            }
        }
        return List.copyOf(counted);
    }
}
