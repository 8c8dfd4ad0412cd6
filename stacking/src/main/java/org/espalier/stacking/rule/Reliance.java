package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.CountedHoldings;

/**
 * On which exceptions a rule's outcomes rest: those without which they would be others. Where none alone changes an
 * outcome, but all together do, a smallest set of them that changes it.
 */
final class Reliance {

    private static final String IDLE = "exceptionsWithoutEffect";

    private final RuleUse use;
    private final CountedHoldings counted;
    private final List<CaseDecision> relevant;
    private final Map<List<CaseDecision>, List<Outcome>> without = new LinkedHashMap<>();

    private Reliance(RuleUse use, CountedHoldings counted, List<CaseDecision> relevant) {
        this.use = use;
        this.counted = counted;
        this.relevant = relevant;
    }

    /** The outcomes, each with the exceptions that it rests on; and what there would be without them. */
    static List<Outcome> told(RuleUse use, CountedHoldings counted, List<CaseDecision> own, List<Outcome> outcomes) {
        List<CaseDecision> relevant = counted.exceptions().stream()
                .filter(decision -> counted.applied().contains(decision) || use.isReachedBy(decision))
                .toList();
        return relevant.isEmpty() ? outcomes : new Reliance(use, counted, relevant).told(own, outcomes);
    }

    private List<Outcome> told(List<CaseDecision> own, List<Outcome> outcomes) {
        Set<String> named = new TreeSet<>();
        List<Outcome> told = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Set<String> ids = outcome.supporting() ? Set.of() : ids(deciding(others -> says(others, outcome)));
            named.addAll(ids);
            told.add(ids.isEmpty() ? outcome : outcome.with("exceptions", Fact.of(ids)));
        }
        told.addAll(vanished(outcomes, named));
        tellIdle(ids(own), named, told);
        return told;
    }

    private static void tellIdle(Set<String> own, Set<String> named, List<Outcome> told) {
        Set<String> idle = new TreeSet<>(own);
        idle.removeAll(named);
        if (told.get(0).facts().get(IDLE) instanceof Fact.Names more) {
            idle.addAll(more.names());
        }
        if (!idle.isEmpty()) {
            told.set(0, told.get(0).with(IDLE, Fact.of(idle)));
        }
    }

    /** What is not found any more because of exceptions that no other outcome names, though the verdict rests on it. */
    private List<Outcome> vanished(List<Outcome> outcomes, Set<String> named) {
        Verdict verdict = Outcome.verdict(outcomes);
        List<CaseDecision> silent = deciding(others -> Outcome.verdict(others) == verdict).stream()
                .filter(decision -> !named.contains(decision.id()))
                .toList();
        named.addAll(ids(silent));
        return silent.isEmpty() ? List.of() : vanished(outcomes, silent);
    }

    private List<Outcome> vanished(List<Outcome> outcomes, List<CaseDecision> silent) {
        Outcome excepted = Outcome.of("EXCEPTED", Verdict.NOT_APPLICABLE)
                .with("required", Fact.of(use.rule().sentence()))
                .with("exceptions", Fact.of(ids(silent)));
        return Stream.concat(Stream.of(silent), silent.stream().map(List::of))
                .flatMap(left -> without(left).stream())
                .filter(other -> !other.supporting() && !says(outcomes, other))
                .map(other -> excepted.about(other.subject()))
                .distinct()
                .toList();
    }

    /** The exceptions whose absence changes something. */
    private List<CaseDecision> deciding(Predicate<List<Outcome>> unchanged) {
        List<CaseDecision> alone = relevant.stream()
                .filter(decision -> !unchanged.test(without(List.of(decision))))
                .toList();
        return alone.isEmpty() && !unchanged.test(without(relevant)) ? together(unchanged) : alone;
    }

    private List<CaseDecision> together(Predicate<List<Outcome>> unchanged) {
        List<CaseDecision> needed = relevant;
        for (CaseDecision decision : relevant) {
            List<CaseDecision> fewer =
                    needed.stream().filter(other -> other != decision).toList();
            needed = unchanged.test(without(fewer)) ? needed : fewer;
        }
        return needed;
    }

    private List<Outcome> without(List<CaseDecision> decisions) {
        return without.computeIfAbsent(decisions, left -> Excepted.outcomes(use, counted.without(left)));
    }

    private boolean says(List<Outcome> outcomes, Outcome outcome) {
        return outcomes.stream()
                .filter(other -> !other.supporting())
                .anyMatch(other -> other.verdict() == outcome.verdict()
                        && other.subject().equals(outcome.subject())
                        && isCutAlike(other, outcome));
    }

    /** A maximum always holds; what rests on exceptions from it is how much it cuts off. */
    private boolean isCutAlike(Outcome other, Outcome outcome) {
        return use.rule().ceiling().isEmpty()
                || Objects.equals(
                        other.facts().get(MaximumRule.SURPLUS), outcome.facts().get(MaximumRule.SURPLUS));
    }

    private static Set<String> ids(Collection<CaseDecision> decisions) {
        return decisions.stream().map(CaseDecision::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
