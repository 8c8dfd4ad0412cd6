package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.stacking.evaluation.Circumstances;

/**
 * Tries every level that earned holdings without one may have, and every value of facts by which requirements are chosen, where
 * the award is open with what is unknown at its worst and at its best. What else is unknown stays so.
 */
final class Completions {

    /** Where there are more completions than this, none is tried. */
    private static final int MOST = 512;

    private final Prepared prepared;
    private final Search search;
    private final Map<CredentialId, List<EqfLevel>> levels = new TreeMap<>();
    private final Map<String, List<Fact>> facts = new TreeMap<>();

    private Completions(Prepared prepared, Search search) {
        this.prepared = prepared;
        this.search = search;
        Missing missing = new Missing(prepared.tree(), prepared.candidates(), prepared.lowering());
        prepared.candidates().stream()
                .filter(candidate -> candidate.isEarned() && candidate.refusal().isEmpty())
                .filter(missing::isLevelOf)
                .forEach(candidate -> levels.put(candidate.counted().id(), levels(candidate)));
        addFacts();
    }

    /** The facts that are not told, by which parts of requirements are chosen. */
    private void addFacts() {
        Circumstances known = prepared.tree().counted().evaluation().circumstances();
        Map<String, Set<Fact>> deciding = new TreeMap<>();
        prepared.tree().nodes().stream()
                .filter(Completions::isChoosing)
                .forEach(node -> node.rule()
                        .deciding()
                        .forEach((name, values) -> deciding.computeIfAbsent(name, none -> new LinkedHashSet<>())
                                .addAll(values)));
        deciding.keySet().removeIf(name -> known.fact(name).isPresent());
        deciding.forEach((name, values) -> facts.put(name, List.copyOf(values)));
    }

    private static boolean isChoosing(Requested node) {
        return node.composition().filter(made -> !made.missing().isEmpty()).isPresent();
    }

    /** The levels that are told where they contradict each other, else all. */
    private static List<EqfLevel> levels(Candidate candidate) {
        Set<EqfLevel> told = candidate.counted().contradictoryLevels();
        return told.isEmpty() ? List.of(EqfLevel.values()) : List.copyOf(told);
    }

    /** What single completions say, as far as there is a need to ask them. */
    static Tried of(Prepared prepared, Search search) {
        return new Completions(prepared, search).tried();
    }

    private Tried tried() {
        double all = Stream.concat(levels.values().stream(), facts.values().stream())
                .mapToDouble(List::size)
                .reduce(1, (one, other) -> one * other);
        return all < 2 || all > MOST ? Tried.NOTHING : tried((int) all);
    }

    private Tried tried(int all) {
        List<Trial> trials = new ArrayList<>();
        for (int number : (Iterable<Integer>) order(all)::iterator) {
            trials.add(trial(number));
            if (isDecided(trials)) {
                return new Tried(trials, false);
            }
        }
        return new Tried(trials, true);
    }

    /** The lowest of all levels, the highest, and those between. */
    private static IntStream order(int all) {
        return IntStream.concat(IntStream.of(0, all - 1), IntStream.range(1, all - 1));
    }

    /** Whether one completion meets everything, and another does not. */
    private static boolean isDecided(List<Trial> trials) {
        return Stream.of(Verdict.SATISFIED, Verdict.VIOLATED)
                .allMatch(verdict -> trials.stream().anyMatch(trial -> trial.verdict() == verdict));
    }

    private Trial trial(int number) {
        Supposed supposed = supposed(number);
        Prepared other = prepared.supposing(supposed);
        return new Trial(supposed, other, search.of(other));
    }

    /** The values of a number, one digit for each datum. */
    private Supposed supposed(int number) {
        Map<CredentialId, EqfLevel> level = new HashMap<>();
        Map<String, Fact> fact = new HashMap<>();
        int rest = take(number, levels, level);
        take(rest, facts, fact);
        return new Supposed(level, fact);
    }

    private static <K, V> int take(int number, Map<K, List<V>> values, Map<K, V> taken) {
        int rest = number;
        for (Map.Entry<K, List<V>> entry : values.entrySet()) {
            taken.put(
                    entry.getKey(), entry.getValue().get(rest % entry.getValue().size()));
            rest /= entry.getValue().size();
        }
        return rest;
    }
}
