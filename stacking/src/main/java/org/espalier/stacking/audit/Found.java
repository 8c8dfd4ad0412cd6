package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.solve.Answer;
import org.espalier.stacking.solve.Solver;

/** The best answer in one world, told in holdings and requirements. */
final class Found {

    private final Lowered lowered;
    private final Answer answer;
    private final Set<String> used = new HashSet<>();
    private final Map<String, List<Filling>> fillings = new HashMap<>();
    private final Optional<Together> together;

    Found(Lowered lowered, Answer answer) {
        this(lowered, answer, Optional.empty());
    }

    private Found(Lowered lowered, Answer answer, Optional<Together> together) {
        this.lowered = lowered;
        this.answer = answer;
        this.together = together;
        for (int use : answer.uses()) {
            used.add(uses().item(use).id());
            fill(fillings.computeIfAbsent(leaf(use), none -> new ArrayList<>()), use);
        }
    }

    /** The same beside what other awards count. */
    Found beside(Together others) {
        return new Found(lowered, answer, Optional.of(others));
    }

    /** What other awards count that are audited together with it. */
    Optional<Together> together() {
        return together;
    }

    /** Adds a use; the parts of one holding for one leaf follow one another. */
    private void fill(List<Filling> fillings, int use) {
        Filling next = new Filling(uses().item(use), uses().holdings().get(use), uses().part(use));
        int last = fillings.size() - 1;
        if (last >= 0 && fillings.get(last).candidate().equals(next.candidate())) {
            fillings.set(last, fillings.get(last).plus(next.part()));
        } else {
            fillings.add(next);
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

    /** Whether a holding could fill anything in this world. */
    boolean couldUse(Candidate candidate) {
        for (int use = 0; use < uses().size(); use++) {
            if (uses().item(use).id().equals(candidate.id())) {
                return true;
            }
        }
        return false;
    }

    /** The uses of an award, by its id, as another one sees them. */
    List<CountedUse> uses(AwardTree tree, String award) {
        List<CountedUse> uses = new ArrayList<>();
        fillings.forEach((leaf, all) -> all.forEach(filling -> uses.add(CountedUse.builder()
                .credential(filling.whole().id())
                .requirement(leaf)
                .award(award)
                .credits(Telling.credits(tree, filling))
                .build())));
        return uses;
    }

    /** The ids of the holdings that fill anything. */
    Set<String> used() {
        return used;
    }

    /** The ids of those of some holdings that fill nothing. */
    List<String> unused(List<Candidate> some) {
        List<String> others = new ArrayList<>();
        for (Candidate candidate : some) {
            if (!isUsed(candidate)) {
                others.add(candidate.id());
            }
        }
        return others;
    }

    /** What fills a leaf, by holding. */
    List<Filling> fillings(Requested leaf) {
        return fillings(leaf.id());
    }

    /** What fills a leaf, by holding. */
    List<Filling> fillings(String leaf) {
        return fillings.getOrDefault(leaf, List.of());
    }

    /** The holdings that fill a leaf, as they count there. */
    List<CountedHolding> filling(Requested leaf) {
        List<Filling> fillings = fillings(leaf);
        List<CountedHolding> filling = new ArrayList<>(fillings.size());
        for (Filling one : fillings) {
            filling.add(one.counted());
        }
        return filling;
    }

    /** All holdings that could fill a leaf, as they would count there. */
    List<CountedHolding> eligible(Requested leaf) {
        return Arrays.stream(uses().in(Set.of(leaf.id())))
                .mapToObj(uses().holdings()::get)
                .distinct()
                .toList();
    }

    /** The holdings used at any of some leaves, with the parts that are used there. */
    List<CountedHolding> counted(Set<String> leaves) {
        Map<Candidate, Rational> counted = new LinkedHashMap<>();
        for (int use : answer.uses()) {
            if (leaves.contains(leaf(use))) {
                counted.merge(
                        uses().item(use),
                        uses().part(use),
                        (one, other) -> one.plus(other).min(Rational.ONE));
            }
        }
        List<CountedHolding> all = new ArrayList<>(counted.size());
        counted.forEach((candidate, part) -> all.add(candidate.counted().part(part)));
        return all;
    }

    /** How much of a holding is used, where that is a part of it. */
    Optional<Rational> part(Candidate candidate) {
        Rational used = answer.uses().stream()
                .filter(use -> uses().item(use).equals(candidate))
                .map(uses()::part)
                .reduce(Rational.ZERO, Rational::plus);
        return Optional.of(used).filter(part -> part.signum() > 0 && part.compareTo(Rational.ONE) < 0);
    }
}
