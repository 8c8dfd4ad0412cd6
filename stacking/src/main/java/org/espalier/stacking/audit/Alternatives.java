package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.espalier.stacking.solve.Answer;

/** Tells the next best ways of counting. */
final class Alternatives {

    private final List<Candidate> candidates;
    private final Lowered lowered;

    Alternatives(List<Candidate> candidates, Lowered lowered) {
        this.candidates = candidates;
        this.lowered = lowered;
    }

    /** Answers other than the one that is told already, in their order; what differs in amounts alone is told once. */
    List<Alternative> of(List<Answer> best, Found told) {
        Set<Map<String, List<String>>> known = new HashSet<>(Set.of(filledBy(told)));
        return best.stream()
                .filter(answer -> known.add(filledBy(answer)))
                .map(this::alternative)
                .toList();
    }

    private Alternative alternative(Answer answer) {
        Map<String, List<String>> filledBy = filledBy(answer);
        Set<String> used = new HashSet<>();
        filledBy.values().forEach(used::addAll);
        return Alternative.builder()
                .shortfall(answer.shortfall())
                .putAllFilledBy(filledBy)
                .addAllNotCounted(candidates.stream()
                        .map(Candidate::id)
                        .filter(id -> !used.contains(id))
                        .toList())
                .build();
    }

    private Map<String, List<String>> filledBy(Answer answer) {
        return filledBy(lowered, answer);
    }

    private static Map<String, List<String>> filledBy(Found found) {
        return filledBy(found.lowered(), found.answer());
    }

    private static Map<String, List<String>> filledBy(Lowered lowered, Answer answer) {
        Map<String, List<String>> filledBy = new TreeMap<>();
        for (int use : answer.uses()) {
            String leaf = lowered.uses().slot(use).leaf().id();
            String id = lowered.uses().item(use).id();
            List<String> filling = filledBy.computeIfAbsent(leaf, none -> new ArrayList<>());
            if (!filling.contains(id)) {
                filling.add(id);
            }
        }
        return filledBy;
    }
}
