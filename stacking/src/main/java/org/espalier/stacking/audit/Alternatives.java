package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.solve.Answer;

/** Tells the next best ways of counting, and whether there are fewer than were asked for. */
final class Alternatives {

    /** Where ways differ in amounts alone, more and more are looked at, so many times, before it is said that there may be others. */
    private static final int MOST_ROUNDS = 3;

    private final AwardTree tree;
    private final List<Candidate> candidates;
    private final Lowered lowered;
    private final Search search;
    private final int wanted;
    private final List<Alternative> found;
    private boolean isAll;

    /**
     * Ways of counting.
     *
     * @param wanted how many are asked for
     * @param told what is told already
     */
    Alternatives(AwardTree tree, List<Candidate> candidates, Lowered lowered, Search search, int wanted, Found told) {
        this.tree = tree;
        this.candidates = candidates;
        this.lowered = lowered;
        this.search = search;
        this.wanted = wanted;
        this.found = wanted == 0 ? List.of() : found(told);
    }

    /** The ways, the better first. */
    List<Alternative> all() {
        return found;
    }

    /** That there are fewer than were asked for; none where there are as many. */
    List<Finding> fewer() {
        return found.size() == wanted
                ? List.of()
                : List.of(Finding.of(
                                isAll ? "NO_MORE_ALTERNATIVES" : "ALTERNATIVES_CUT_SHORT",
                                Verdict.NOT_APPLICABLE,
                                Severity.NOTE)
                        .putFact("asked", Fact.of(wanted))
                        .putFact("found", Fact.of(found.size()))
                        .build());
    }

    /** Ways other than the one that is told, in their order; what differs in amounts alone is told once. */
    private List<Alternative> found(Found told) {
        List<Alternative> others = List.of();
        for (int round = 1; round <= MOST_ROUNDS && others.size() < wanted && !isAll; round++) {
            int count = (wanted + 1) << (2 * (round - 1));
            List<Answer> best = search.best(lowered.problem(), count);
            isAll = best.size() < count && search.isWithinBudget();
            others = others(best, told);
            if (best.size() < count) {
                break;
            }
        }
        return others.subList(0, Math.min(wanted, others.size()));
    }

    private List<Alternative> others(List<Answer> best, Found told) {
        Set<Map<String, List<String>>> known = new HashSet<>();
        known.add(filledBy(told));
        return best.stream()
                .map(answer -> new Found(lowered, answer))
                .filter(other -> known.add(filledBy(other)))
                .map(this::alternative)
                .toList();
    }

    private Alternative alternative(Found other) {
        Map<String, List<Use>> uses = new TreeMap<>();
        for (Requested leaf : tree.nodes()) {
            List<Use> filling = other.fillings(leaf).stream()
                    .map(filled -> filled.use(leaf))
                    .toList();
            if (!filling.isEmpty()) {
                uses.put(leaf.id(), filling);
            }
        }
        return Alternative.builder()
                .shortfall(other.answer().shortfall())
                .putAllFilledBy(filledBy(other))
                .putAllUses(uses)
                .addAllNotCounted(candidates.stream()
                        .filter(candidate -> !other.isUsed(candidate))
                        .map(Candidate::id)
                        .toList())
                .build();
    }

    private Map<String, List<String>> filledBy(Found found) {
        Map<String, List<String>> filledBy = new TreeMap<>();
        for (String leaf : tree.leaves()) {
            List<String> ids = new ArrayList<>();
            found.fillings(leaf).forEach(filling -> ids.add(filling.candidate().id()));
            if (!ids.isEmpty()) {
                filledBy.put(leaf, ids);
            }
        }
        return filledBy;
    }
}
